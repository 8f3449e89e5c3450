import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { ReportRecord } from '../model/record.ts';

type SelfTotal = ReportRecord['selfTotals'][number];

/**
 * The totals of points of the report's own year, without what the narrative tells of parts only: 自评得分9分 under 投入情况
 * and 自评得分28分 under 效益情况 are neither of them the whole. What is called a total, or is printed as one elsewhere
 * too, stays; of the rest only one value can be the total, and where there are several nothing tells which. Nor is half
 * of a total another one.
 */
export function ofTheWhole(
  all: readonly SelfTotal[],
  document: Document,
  reportYear: number | null,
  converted: Figure | null,
): SelfTotal[] {
  // 折算得分98.24 of 94.31 that apply, told again as 自评得分98.24分: the same total in another measure.
  const totals = all.filter(
    ({ figure: { year, value } }) =>
      (year === null || reportYear === null || year >= reportYear) && !converted?.value.eq(value),
  );
  const isNamed = (total: SelfTotal) =>
    total.where !== 'narrative' ||
    /[总综]|合计|最终|整体/.test(leadOf(total, document)) ||
    isGraded(total, document);
  const named = totals.filter(isNamed);
  const bare = totals.filter(
    (total) => !isNamed(total) && !named.some((other) => other.figure.value.eq(total.figure.value)),
  );
  const values = new Set(bare.map(({ figure }) => figure.value.toFixed()));
  const isPart = ({ figure }: SelfTotal) =>
    values.size > 1 || named.some((other) => figure.value.times(2).lte(other.figure.value));
  return totals.filter((total) => !bare.includes(total) || !isPart(total));
}

/** 自评得分95分，评价等次为优: only the whole is graded. */
const isGraded = ({ figure: { at } }: SelfTotal, document: Document): boolean =>
  /^分?[，,；;、]?(?:评价|评定|绩效|自评|综合)*(?:等次|等级|档次)/.test(
    at.kind === 'text' ? textOf(at.paragraphId, document).slice(at.range[1]).replace(/\s/g, '') : '',
  );

/** The words right before a total, in its own sentence. */
function leadOf({ figure: { at } }: SelfTotal, document: Document): string {
  if (at.kind !== 'text') return '';
  const before = textOf(at.paragraphId, document).slice(0, at.range[0]);
  return before.split(/[。；;，,\n]/).at(-1) ?? '';
}

function textOf(paragraphId: string, document: Document): string {
  const block = document.blocks.find((one) => one.kind === 'paragraph' && one.id === paragraphId);
  return block?.kind === 'paragraph' ? block.text : '';
}
