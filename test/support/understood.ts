import { understand } from '../../src/extract/index.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { FigureLeaf, TextLeaf } from '../../src/model/record.ts';
import type { Understanding } from '../../src/model/subject.ts';
import { documentOf } from './document.ts';
import { type Block, type Cell, heading, type Table, table } from './submission.ts';

/** What extraction understands of a document written for a test. */
export const understood = (blocks: readonly Block[]): Understanding =>
  understand(documentOf(blocks), defaultPolicy);

/** The title that gives a test's document its department and its year 2022. */
export const title = heading(0, '云溪县水务局2022年度部门整体支出绩效自评报告');

/** A leaf as tables of cases write it: its words or digits, `(mark)` for a blank, `-` where the form has no place. */
export function shown(leaf: FigureLeaf | TextLeaf): string {
  if (leaf.state === 'absent') return '-';
  if (leaf.state === 'blank') return `(${leaf.mark})`;
  return 'text' in leaf.value ? leaf.value.text : leaf.value.value.toFixed(leaf.value.decimals);
}

/** A table with as many columns as its first row fills; strings stand for plain cells. */
export const grid = (...rows: readonly (readonly (Cell | string)[])[]): Table =>
  table(
    (rows[0] ?? []).flatMap((one) => Array<number>(typeof one === 'string' ? 1 : one.columnSpan).fill(1)),
    rows,
  );
