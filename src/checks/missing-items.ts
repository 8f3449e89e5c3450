import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Locator } from '../model/locator.ts';
import type { TextLeaf } from '../model/record.ts';
import type { Subject } from '../model/subject.ts';
import { passagesOf } from './passages/passage.ts';
import { finding } from './words/finding.ts';
import { distinctPlaces, placeWords } from './words/place.ts';

/** What a submission must have and has not: signatures, fields of the form, sections, a total and a grade. */
export const missingItems: Check = {
  id: 'missing-items',
  title: { zh: '报告要素应齐全', en: 'The submission is complete' },
  basis: '报告质量考核评分表“封面各要素填写规范”“表格部分填写齐全”“要素齐全”；domain.md 第9节 F1',
  needs: { zh: '任何可读的报告', en: 'any readable submission' },
  kinds: ['missing-item'],
  run(subject) {
    const rows = [unsigned(subject), blankFields(subject), absentSections(subject), withoutResult(subject)];
    const discrepancies = rows.flatMap((found) => found ?? []);
    return { discrepancies, passed: rows.length - discrepancies.length };
  },
};

/** Places for a signature in which nothing stands: one row. A picture of a signature cannot be told by its text. */
function unsigned({ record, document }: Subject): Discrepancy | null {
  const missing = record.signatures.filter(({ signed }) => signed === 'no');
  const [first, ...more] = distinctPlaces(missing.map(({ at }) => at));
  if (!first) return null;
  const roles = [...new Set(missing.map(({ role }) => role.replace(/\s+/g, '')))];
  return finding(document, {
    severity: 'warning',
    kind: 'missing-item',
    rule: 'missing-items',
    item: '签字盖章',
    where: [first, ...more],
    evidence: roles.join('、'),
    message: {
      zh: `${roles.length} 处签字或盖章为空：${roles.join('、')}。电子稿可能未附签章页，请核对纸质件或扫描件。`,
      en: `${roles.length} signatures or seals are missing: ${roles.join(', ')}. An electronic copy may lack the signed page: check the paper or the scan.`,
    },
  });
}

/** Fields of the form that are there and left blank: one row. */
function blankFields({ record, document }: Subject): Discrepancy | null {
  const { profile } = record;
  const fields: readonly (readonly [string, TextLeaf | typeof profile.posts])[] = [
    ['部门（单位）名称', profile.department],
    ['联系人', profile.contact],
    ['联系电话', profile.telephone],
    ['人员编制', profile.posts],
    ['实有人数', profile.staff],
  ];
  const blank = fields.flatMap(([name, leaf]) => (leaf.state === 'blank' ? [{ name, at: leaf.at }] : []));
  const [first, ...more] = blank;
  if (!first) return null;
  const names = blank.map(({ name }) => name).join('、');
  return finding(document, {
    severity: 'warning',
    kind: 'missing-item',
    rule: 'missing-items',
    item: names,
    where: [first.at, ...more.map(({ at }) => at)],
    message: {
      zh: `基本概况中 ${blank.length} 项未填：${names}。请补填。`,
      en: `${blank.length} fields of the profile are blank: ${names}. Fill them in.`,
    },
  });
}

/** Parts that the policy requires and of which no heading, title or label speaks: one row. */
function absentSections({ record, policy, document }: Subject): Discrepancy | null {
  if (policy.requiredSections.length === 0) return null;
  const headings = [
    ...passagesOf(document)
      .map(({ text }) => text)
      .filter((text) => [...text].length <= 40),
    ...record.moneyTables.flatMap(({ title }) => title ?? []),
    ...document.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.cells.map(({ text }) => text).filter((text) => [...text].length <= 40)
        : [],
    ),
  ].map((text) => text.replace(/\s+/g, ''));
  const missing = policy.requiredSections.filter(
    (names) => !names.some((name) => headings.some((heading) => heading.includes(name.replace(/\s+/g, '')))),
  );
  const at = anyPlace({ record, document });
  if (missing.length === 0 || !at) return null;
  const names = missing.map(([name]) => name).join('、');
  return finding(document, {
    severity: 'warning',
    kind: 'missing-item',
    rule: 'missing-items',
    item: names,
    where: [at],
    message: {
      zh: `缺少 ${missing.length} 个必备部分：${names}。请补充，或核对标题是否用了其他名称。`,
      en: `${missing.length} required parts are missing: ${names}. Add them, or check whether they stand under other names.`,
    },
  });
}

/** A rubric or targets, and nowhere a total or a grade: one row. */
function withoutResult({ record, document }: Subject): Discrepancy | null {
  const [row] = record.rubric;
  if (!row) return null;
  const missing = [
    ...(record.selfTotals.length === 0 ? [{ zh: '自评总分', en: 'total score' }] : []),
    ...(record.grades.length === 0 ? [{ zh: '评价等次', en: 'grade' }] : []),
  ];
  if (missing.length === 0) return null;
  const zh = missing.map((one) => one.zh).join('、');
  const place = placeWords(row.indicator.at);
  return finding(document, {
    severity: 'warning',
    kind: 'missing-item',
    rule: 'missing-items',
    item: zh,
    where: [row.indicator.at],
    message: {
      zh: `有评分表（${place.zh}），但全文没有读到${zh}。请补填。`,
      en: `There is a rubric (${place.en}), but nowhere a ${missing.map((one) => one.en).join(' or a ')}. Fill it in.`,
    },
  });
}

/** The place that stands for the whole report: its year, its department, or its first words. */
function anyPlace({ record, document }: Pick<Subject, 'record' | 'document'>): Locator | null {
  const { year, department } = record.profile;
  if (department.state === 'stated') return department.value.at;
  if (year?.at[0]) return year.at[0];
  const first = passagesOf(document).find(({ text }) => text.trim() !== '');
  return first ? first.at(0, first.text.length) : null;
}
