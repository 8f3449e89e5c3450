import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import { placeKey, type TextLocator } from '../model/locator.ts';
import type { ReportRecord } from '../model/record.ts';
import type { Subject } from '../model/subject.ts';
import { type Passage, passagesOf } from './passages/passage.ts';
import { partsMaking, type ToldPart, toldPoints } from './passages/told-points.ts';
import { pointsByName } from './scoring/points-by-name.ts';
import { finding } from './words/finding.ts';
import { figureOf } from './words/leaf.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** Points that the narrative tells part by part, or as what was taken off, make the total that it tells (I-34). */
export const toldTotal: Check = {
  id: 'told-total',
  title: { zh: '正文所写分项得分与总分一致', en: 'Points told part by part make the total that is told' },
  basis: '勾稽关系 I-34（domain.md 第7节）；报告质量考核评分表“分值计算散总一致”',
  needs: { zh: '正文写明各部分得分或扣分，及总分', en: 'points of the parts told in the text, and a total' },
  kinds: ['score-sum-mismatch'],
  run(subject) {
    const passages = passagesOf(subject.document);
    const claims = [
      ...ofParts(subject, passages),
      ...passages.flatMap((passage) => [...ofList(passage), ...ofDeduction(subject, passage)]),
    ];
    const discrepancies = claims
      .filter(({ told, right, mayBeMore }) => (mayBeMore ? right.gt(told) : !right.eq(told)))
      .map((claim) => discrepancyOf(subject, claim));
    return {
      discrepancies,
      passed: claims.length - discrepancies.length,
      ...(claims.length === 0 && {
        notRun: {
          zh: '正文没有分项写明得分和总分',
          en: 'the text tells no total beside points of its parts',
        },
      }),
    };
  },
};

/** A total of points as it is told, and what it comes to by what else is told. */
interface Claim {
  readonly item: string;
  readonly told: Decimal;
  readonly at: TextLocator;
  readonly right: Decimal;
  /** `9 + 27.6 + 29 + 28` */
  readonly sum: string;
  readonly from: readonly TextLocator[];
  /** Not all parts may have been told. */
  readonly mayBeMore?: boolean;
}

function discrepancyOf({ document }: Subject, { item, told, at, right, sum, from }: Claim): Discrepancy {
  const [printed, computed] = [told.toFixed(), right.toFixed()];
  return finding(document, {
    severity: 'error',
    kind: 'score-sum-mismatch',
    rule: 'told-total',
    item,
    reported: told,
    expected: right,
    unit: '分',
    calculation: `${sum} = ${computed} ≠ ${printed}`,
    where: [at],
    comparedWith: distinctPlaces(from, [at]),
    confidence: 1,
    message: {
      zh: `${quoted(item)}在${placeWords(at).zh}写作 ${printed} 分，按所写各项计算为 ${computed} 分，相差 ${right.minus(told).abs().toFixed()} 分。请核对各项得分与总分。`,
      en: `${quoted(item)} has ${printed} points in ${placeWords(at).en}, but what is told of its parts comes to ${computed}. Check the parts and the total.`,
    },
  });
}

/** What the whole rubric is worth. */
const fullMarks = ({ weightTotal }: ReportRecord): Decimal =>
  figureOf(weightTotal)?.value ?? new Decimal(100);

/** Parts told with full marks that use up the whole rubric. What the rubric table contradicts is told of there. */
function ofParts({ record }: Subject, passages: readonly Passage[]): Claim[] {
  const inTable = pointsByName(record);
  const told = toldPoints(passages);
  const parts = partsMaking(fullMarks(record), told);
  if (!parts || told.some(({ name, value }) => inTable.get(name)?.value.eq(value) === false)) return [];
  const totals = record.selfTotals.flatMap(({ figure: { value, at, label } }) =>
    at.kind === 'text' ? [{ told: value, at, item: label }] : [],
  );
  const added = passages.flatMap((passage) => addedUp(passage, parts));
  return [...[...totals, ...added].map((total) => claimOf(total, parts)), ...parts.flatMap(withinParts)];
}

/** …，效果30分得29.5分，合计96.5分: the sum at the end of the sentence that tells the last part. */
function addedUp({ text, at }: Passage, parts: readonly ToldPart[]): Pick<Claim, 'told' | 'at' | 'item'>[] {
  return [
    ...text.matchAll(/(\d+(?:\.\d+)?分)[，,、；;](合计|共计|总计)(?:得分|得)?为?(\d+(?:\.\d+)?)分/g),
  ].flatMap((match) => {
    const [all, last, item, printed] = match as unknown as [string, string, string, string];
    const end = match.index + all.length;
    const lastAt = placeKey(at(match.index, match.index + last.length));
    const isLast = parts.some((one) => placeKey(one.at) === lastAt);
    return isLast ? [{ item, told: new Decimal(printed), at: at(end - printed.length - 1, end) }] : [];
  });
}

const withinParts = (part: ToldPart): Claim[] =>
  part.parts.length === 0
    ? []
    : [
        claimOf({ told: part.value, at: part.at, item: part.name }, part.parts),
        ...part.parts.flatMap(withinParts),
      ];

const claimOf = (total: Pick<Claim, 'told' | 'at' | 'item'>, parts: readonly ToldPart[]): Claim => ({
  ...total,
  right: parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0)),
  sum: parts.map(({ value }) => value.toFixed()).join(' + '),
  from: parts.map(({ at }) => at),
});

const total = String.raw`((?:自评|综合|总|评价|最终|绩效)*(?:得分|总分|评分|实得))(?:合计)?(?:为|是)?(\d+(?:\.\d+)?)分`;
const lost = String.raw`(?:共|合计|总计|累计)(?:扣减|扣除|扣分|扣)(\d+(?:\.\d+)?)分`;
const withParts = new RegExp(
  String.raw`${total}(?:[，,]${lost})?(?:[，,。；;（(]?\s*其中[:：，,]?|[:：])([^。）)\n]+)`,
  'g',
);
const part = /([^，,、；;\d]{2,16}?)(?:得分|得|为|自评)*(\d+(?:\.\d+)?)分/g;

/** 综合得分95.6分，其中：投入9分，过程27.6分，产出29分，效果30分 */
function ofList({ text, at }: Passage): Claim[] {
  return [...text.matchAll(withParts)].flatMap((match): Claim[] => {
    const [all, item, printed, , list] = match as unknown as [string, string, string, string, string];
    const parts = [...list.matchAll(part)];
    // What is left of the list tells something else: full marks, deductions, bands, counts.
    if (
      parts.length < 2 ||
      /满分|分值|权重|扣|减|以上|以下|[（(]|\d/.test(list.replace(/\d+(?:\.\d+)?分/g, ''))
    )
      return [];
    const names = parts.map(([, name]) => name as string);
    const values = parts.map(([, , value]) => new Decimal(value as string));
    const listAt = match.index + all.length - list.length;
    const toldAt = match.index + (item as string).length + all.slice(item.length).indexOf(printed);
    return [
      {
        item,
        told: new Decimal(printed),
        at: at(toldAt, toldAt + printed.length + 1),
        right: values.reduce((sum, value) => sum.plus(value)),
        sum: values.map((value) => value.toFixed()).join(' + '),
        from: parts.map(({ index, 0: found, 2: digits }) => {
          const end = listAt + index + found.length;
          return at(end - (digits as string).length - 1, end);
        }),
        mayBeMore: !(names.some((name) => /产出/.test(name)) && names.some((name) => /效[益果]/.test(name))),
      },
    ];
  });
}

const deducted = [
  new RegExp(String.raw`${lost}[，,；;]\s*(?:最终|综合|自评|实际)*${total}`, 'g'),
  new RegExp(String.raw`${total}[，,；;]\s*${lost}`, 'g'),
];

/** 共扣6.4分，自评得分93.6分, or the other way round. */
function ofDeduction({ record }: Subject, { text, at }: Passage): Claim[] {
  const whole = fullMarks(record);
  return deducted.flatMap((pattern, order) =>
    [...text.matchAll(pattern)].map((match): Claim => {
      const [all, ...groups] = match as unknown as [string, ...string[]];
      const [points, item, printed] = (order === 0 ? groups : [groups[2], groups[0], groups[1]]) as [
        string,
        string,
        string,
      ];
      const placeOf = (digits: string, from: number) => {
        const start = match.index + all.indexOf(`${digits}分`, from);
        return at(start, start + digits.length + 1);
      };
      return {
        item,
        told: new Decimal(printed),
        at: placeOf(printed, all.indexOf(item)),
        right: whole.minus(points),
        sum: `${whole.toFixed()} − ${points}`,
        from: [placeOf(points, all.indexOf('扣'))],
      };
    }),
  );
}
