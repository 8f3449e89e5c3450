import { narrative } from '../narrative.ts';
import { type Layout, noSlots } from './layout.ts';

/** A report without any table: amounts, scores and people in prose alone. */
export const narrativeOnly: Layout = {
  slotOf: noSlots,
  write: (world, printer, random) => ({
    runningHead: '',
    orientation: 'portrait',
    blocks: narrative(
      world,
      {
        besideTables: false,
        result: null,
        title: `${world.department}${world.year}年度部门整体支出绩效自评报告`,
      },
      printer,
      random,
    ),
  }),
};
