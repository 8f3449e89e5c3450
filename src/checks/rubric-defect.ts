import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Locator } from '../model/locator.ts';
import type { Subject } from '../model/subject.ts';
import { rowFor, wordingChange } from './scoring/official.ts';
import { nameOf } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { figureOf } from './words/leaf.ts';
import { quoted } from './words/quoted.ts';

/** Criteria that do not fit themselves, and a rubric that is not the bureau's. */
export const rubricDefect: Check = {
  id: 'rubric-defect',
  title: {
    zh: '评分标准应自洽并与财政部门的评分表一致',
    en: 'Criteria fit themselves and the bureau’s rubric',
  },
  basis: '财预〔2020〕10号；domain.md 第5节（分档无缺口、最高分等于分值）、第9节 F19',
  needs: {
    zh: '评分表的评分标准，或政策文件中的评分表',
    en: 'criteria in the rubric, or a rubric in the policy',
  },
  kinds: ['rubric-defect'],
  run(subject) {
    const { record, scores, policy } = subject;
    if (record.rubric.length === 0)
      return {
        discrepancies: [],
        passed: 0,
        notRun: { zh: '没有读到评分表', en: 'no rubric table was read' },
      };
    const own = scores.flatMap((score) => ownDefects(subject, score.row, score.defects) ?? []);
    const official =
      policy.rubric.length > 0
        ? [changedWeights(subject), ...changedWordings(subject), missingIndicators(subject)]
        : [];
    const discrepancies = [...own, ...official.flatMap((found) => found ?? [])];
    return { discrepancies, passed: scores.length - own.length };
  },
};

/** What the criterion's own text leaves open or contradicts: bands with gaps, marks over the weight. */
function ownDefects(
  { record, document }: Subject,
  index: number,
  defects: Subject['scores'][number]['defects'],
): Discrepancy | null {
  const row = record.rubric[index];
  if (!row || defects.length === 0) return null;
  const name = nameOf(row.indicator.text);
  const at = row.criterion.state === 'stated' ? row.criterion.value.at : row.indicator.at;
  const weight = figureOf(row.weight);
  return finding(document, {
    severity: 'warning',
    kind: 'rubric-defect',
    rule: 'rubric-defect',
    item: name,
    where: [at],
    comparedWith: weight ? [weight.at] : [],
    message: {
      zh: `${quoted(name)}的评分标准有误：${defects.map(({ zh }) => zh).join('；')}。请对照正式评分表核对标准和分值。`,
      en: `The criterion of ${quoted(name)} does not fit: ${defects.map(({ en }) => en).join('; ')}. Check it and its weight against the official rubric.`,
    },
  });
}

/** The bureau's criteria that the report words otherwise: a changed figure changes every score by it. */
function changedWordings(subject: Subject): Discrepancy[] {
  return subject.policy.rubric.flatMap((official) => {
    const row = rowFor(subject, official);
    if (row?.criterion.state !== 'stated' || official.criterion === undefined) return [];
    const { text, at } = row.criterion.value;
    const change = wordingChange(text, official.criterion);
    if (change === null) return [];
    const name = nameOf(row.indicator.text);
    const what =
      change === 'figures'
        ? { zh: '其中的数字被改动', en: 'its figures were changed' }
        : { zh: '文字被改动', en: 'its words were changed' };
    return finding(subject.document, {
      severity: 'warning',
      kind: 'rubric-defect',
      rule: 'rubric-defect',
      item: name,
      reported: oneLine(text),
      expected: oneLine(official.criterion),
      where: [at],
      message: {
        zh: `${quoted(name)}的评分标准与财政部门评分表不同，${what.zh}：报告写“${oneLine(text)}”，评分表为“${oneLine(official.criterion)}”。重算按报告所附标准，请核对是否擅自改动。`,
        en: `The criterion of ${quoted(name)} is not the bureau's, ${what.en}: the report has “${oneLine(text)}”, the rubric “${oneLine(official.criterion)}”. The score is recomputed by the report's own; check whether it was changed.`,
      },
    });
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function changedWeights(subject: Subject): Discrepancy | null {
  const changed = subject.policy.rubric.flatMap((official) => {
    const weight = rowFor(subject, official)?.weight;
    const figure = weight && figureOf(weight);
    const row = rowFor(subject, official);
    if (!figure || row?.weightShared !== 1 || figure.value.eq(official.weight)) return [];
    return [{ name: official.indicator, figure, official: official.weight }];
  });
  const [first, ...more] = changed;
  if (!first) return null;
  const alone = more.length === 0;
  const list = changed.map(
    ({ name, figure, official }) => `${name} ${figure.value.toFixed()}（${official}）`,
  );
  return finding(subject.document, {
    severity: 'warning',
    kind: 'rubric-defect',
    rule: 'rubric-defect',
    item: changed.map(({ name }) => name).join('、'),
    reported: alone ? first.figure.value : null,
    expected: alone ? new Decimal(first.official) : null,
    unit: '分',
    where: [first.figure.at, ...more.map(({ figure }) => figure.at)],
    message: {
      zh: `${changed.length} 项指标的分值与财政部门评分表不同（括号内为应有分值）：${list.join('，')}。请核对是否擅自改动。`,
      en: `The weights of ${changed.length} indicators differ from the bureau's rubric (its weight in brackets): ${list.join(', ')}. Check whether they were changed.`,
    },
  });
}

function missingIndicators(subject: Subject): Discrepancy | null {
  const missing = subject.policy.rubric.filter((official) => !rowFor(subject, official));
  if (missing.length === 0) return null;
  const [at] = subject.record.rubric.map((row): Locator => row.indicator.at);
  const names = missing.map(({ indicator, weight }) => `${indicator}（${weight} 分）`).join('、');
  return finding(subject.document, {
    severity: 'warning',
    kind: 'rubric-defect',
    rule: 'rubric-defect',
    item: missing.map(({ indicator }) => indicator).join('、'),
    where: [at as Locator],
    message: {
      zh: `评分表缺少财政部门评分表中的 ${missing.length} 项指标：${names}。请补齐，或说明删改理由。`,
      en: `The rubric lacks ${missing.length} indicators of the bureau's: ${names}. Add them or say why they were left out.`,
    },
  });
}
