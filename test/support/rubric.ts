import type { ReportRecord } from '../../src/model/record.ts';
import { type Block, line } from './submission.ts';
import { shown, title, understood } from './understood.ts';

/** `levels/indicator weight self`, with `÷n` behind a weight that n rows share; blanks and absences as `shown` writes them. */
export const rowsOf = ({ rubric }: ReportRecord): string[] =>
  rubric.map(({ level1, level2, indicator, weight, weightShared, selfScore }) =>
    [
      [shown(level1), shown(level2), indicator.text].filter((name) => name !== '-').join('/'),
      shown(weight) + (weightShared > 1 ? `÷${weightShared}` : ''),
      shown(selfScore),
    ].join(' '),
  );

/** `level name weight: rows`. */
export const groupsOf = ({ rubricGroups }: ReportRecord): string[] =>
  rubricGroups.map(({ level, name, weight, rows }) => `${level} ${name.text} ${shown(weight)}: ${rows}`);

/** The printed total of weights, then every total of scores. */
export const totalsOf = ({ weightTotal, selfTotals }: ReportRecord): string =>
  [shown(weightTotal), ...selfTotals.map(({ figure }) => figure.value.toFixed())].join(' ');

/** The record of a report that holds nothing but these parts of a rubric. */
export const readRubric = (...blocks: Block[]) => understood([title, line('评分表'), ...blocks]).record;
/** The columns of a rubric with three levels. */
export const rubricHeadings = [
  '一级指标',
  '二级指标',
  '三级指标',
  '评分标准',
  '分值',
  '自评得分',
  '扣分原因',
];
