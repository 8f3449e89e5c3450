import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import { type Locator, placeKey } from '../model/locator.ts';
import type { Subject } from '../model/subject.ts';
import { passagesOf } from './passages/passage.ts';
import { added, nameOf } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { figureOf, wordsOf } from './words/leaf.ts';
import { distinctPlaces, placeWords } from './words/place.ts';

/** Words of the form that were to be replaced and were not (trap 9). */
export const templateResidue: Check = {
  id: 'template-residue',
  title: { zh: '模板中的提示和占位应已替换', en: 'The form’s prompts and placeholders were replaced' },
  basis: 'domain.md 第8节 9，第9节 F13；报告质量考核评分表“表格部分填写齐全”',
  needs: { zh: '正文或评分表', en: 'a narrative or a rubric' },
  kinds: ['stale-text', 'missing-item'],
  run(subject) {
    const { record } = subject;
    const passages = passagesOf(subject.document);
    if (passages.length === 0 && record.rubric.length === 0 && record.moneyTables.length === 0)
      return {
        discrepancies: [],
        passed: 0,
        notRun: { zh: '没有读到正文和评分表', en: 'no text or rubric was read' },
      };
    const rows = [promptsInCriteria(subject), placeholdersInText(subject), placeholderUnits(subject)];
    const discrepancies = rows.flatMap((found) => found ?? []);
    return { discrepancies, passed: rows.length - discrepancies.length };
  },
};

const prompt =
  /(?:部门|单位)*(?:应|可)?根据(?:部门|单位|本部门|本单位)?实际(?:情况)?(?:进行调整|并结合[^。]*设置|自行设[置定]|细化)|细化(?:成|为)相应的个性化指标|（?此处填写|请填写/;

/** A criterion that still tells the department to write its own criterion, while points were taken by it: one row. */
function promptsInCriteria({ record, document }: Subject): Discrepancy | null {
  const found = record.rubric.flatMap((row) => {
    const words = wordsOf(row.criterion);
    const match = words && prompt.exec(words.text);
    const self = figureOf(row.selfScore);
    if (!words || !match || !self?.value.gt(0)) return [];
    return [{ name: nameOf(row.indicator.text), self, at: words.at, words: match[0] }];
  });
  const [first] = found;
  if (!first) return null;
  const sum = added(found.map(({ self }) => self));
  const [place, ...places] = distinctPlaces(found.map(({ at }) => at)) as [Locator, ...Locator[]];
  const names = found.map(({ name }) => name).join('、');
  return finding(document, {
    severity: 'warning',
    kind: 'stale-text',
    rule: 'template-residue',
    item: names,
    reported: first.words,
    unit: null,
    where: [place, ...places],
    comparedWith: distinctPlaces(found.map(({ self }) => self.at)),
    confidence: sum.confidence,
    message: {
      zh: `${found.length} 项指标的评分标准仍是模板提示（“${first.words}”），没有细化成本单位的标准，却已得 ${sum.value.toFixed()} 分：${names}。请补充个性化指标和评分标准。`,
      en: `The criteria of ${found.length} indicators are still the form's prompt (“${first.words}”), yet ${sum.value.toFixed()} points were taken by them: ${names}. Write the department's own criteria.`,
    },
  });
}

const placeholders: readonly RegExp[] = [
  /增加[（(]减少[）)]|减少[（(]增加[）)]|增长[（(]下降[）)]|下降[（(]增长[）)]|上升[（(]下降[）)]/g,
  /(?<![A-Za-z])[XxＸ×]{2,}(?![A-Za-z\d])/g,
  /＊{2,}|\*{2,}(?=[年月日元万人个项])/g,
  /(?:20)?[XxＸ×]{2}年|○{2,}年?/g,
];

/** Placeholders left in the narrative: one row. */
function placeholdersInText({ document }: Subject): Discrepancy | null {
  const found = passagesOf(document).flatMap(({ text, at }) =>
    placeholders.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        words: match[0],
        at: at(match.index, match.index + match[0].length),
      })),
    ),
  );
  const [first] = found;
  if (!first) return null;
  const [place, ...places] = distinctPlaces(found.map(({ at }) => at)) as [Locator, ...Locator[]];
  const words = [...new Set(found.map((one) => one.words))].map((one) => `“${one}”`).join('、');
  return finding(document, {
    severity: 'warning',
    kind: 'stale-text',
    rule: 'template-residue',
    item: '模板占位',
    reported: [...new Set(found.map((one) => one.words))].join('；'),
    where: [place, ...places],
    message: {
      zh: `正文留有模板占位 ${words}，共 ${found.length} 处，首处在${placeWords(place).zh}。请按实际情况填写。`,
      en: `The text still holds placeholders of the form, ${words}, ${found.length} times, first in ${placeWords(place).en}. Fill them in.`,
    },
  });
}

const placeholderUnit =
  /^(?:\d+[、.．])?(?:所属)?(?:二级机构|下属单位|所属单位|二级单位)\s*(?:\d+|[一二三四五]|[XxＸ×]+)$/;
const subordinate =
  /(?:(\d+|[一二两三四五六七八九十])\s*个?(?:所属|下属|二级)(?:事业)?(?:单位|机构)?|所属事业(?:单位)?)[:：]?/;

/** Rows named 二级机构1 and left blank while the narrative names subordinate units: one row. */
function placeholderUnits({ record, document }: Subject): Discrepancy | null {
  const blanks = record.moneyTables.flatMap(({ blanks: places }) =>
    places.filter(({ scope }) => placeholderUnit.test(scope)),
  );
  const named = passagesOf(document).flatMap(({ text, at }) => {
    const match = subordinate.exec(text);
    return match ? [at(match.index, Math.min(text.length, match.index + match[0].length + 20))] : [];
  });
  const filled = new Set(record.figures.map(({ scope }) => scope));
  const empty = blanks.filter(({ scope }) => !filled.has(scope));
  const [first] = empty;
  const [mention] = named;
  if (!first || !mention) return null;
  const scopes = [...new Set(empty.map(({ scope }) => scope))];
  // A row's first blank stands for the row; its other columns would only repeat it.
  const rows = new Map<string, Locator>();
  for (const { at, scope } of empty) {
    const key = at.kind === 'cell' ? `${at.tableId}:${scope}` : placeKey(at);
    if (!rows.has(key)) rows.set(key, at);
  }
  const [place, ...places] = [...rows.values()] as [Locator, ...Locator[]];
  return finding(document, {
    severity: 'warning',
    kind: 'missing-item',
    rule: 'template-residue',
    item: scopes.join('、'),
    where: [place, ...places],
    comparedWith: [mention],
    evidence: scopes.join('、'),
    message: {
      zh: `表格中“${scopes.join('”“')}”仍是模板名称且数据为空，而正文提到所属单位（“${mention.raw}”）。请填写所属单位名称和数据，没有独立核算的请注明。`,
      en: `Table rows still carry the form's names (${scopes.join(', ')}) and hold no data, while the text mentions subordinate units (“${mention.raw}”). Fill in their names and data, or say that they keep no accounts of their own.`,
    },
  });
}
