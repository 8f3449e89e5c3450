import type { Document } from '../model/document.ts';
import type { Locator } from '../model/locator.ts';
import type { RubricRow, Target, TextLeaf } from '../model/record.ts';
import { headingTrail } from './headings.ts';
import { type Numbering, placeInCell, placeInParagraph } from './place.ts';

/** 注：得分=实际值/目标值×分值; 正向指标得分=权重×B/A. */
const formula =
  /得分\s*[=＝][^。；;]*(?:(?:实际|完成)(?:完成)?值\s*[/／÷]\s*(?:年度|年初)?(?:目标|指标)值|B\s*[/／÷]\s*A)/;
/** 定量指标完成的得满分，未完成的按完成值与指标值的比例计分: only these words are the rule, whatever else the note says. */
const inWords =
  /(?:完成|达到|实现)(?:年度|全年)?(?:目标|指标|任务)?(?:值|数)?的?[，,]?(?:得|计)满分[，,；;]未(?:完成|达到|实现)(?:目标|指标|任务)?(?:值|数)?的?[，,]?按(?:实际)?(?:(?:完成|实际)值?[与和占](?:年度)?(?:指标|目标)值?的)?(?:完成)?比例(?:计分|得分|计算得分|给分)/;

/** Whether a text is a note under a table. */
export const isNote = (text: string): boolean =>
  /^\s*(?:注|备注|说明|填表说明|评分说明|计分说明)\s*\d*\s*[:：]/.test(text);

/**
 * The rule that a note under the table gives for all rows, put where rows that hold a target against a result have no
 * criterion of their own. Notes that give different rules are nobody's.
 */
export function withScoringNote(
  rows: readonly RubricRow[],
  targets: readonly Target[],
  document: Document,
  numbering: Numbering,
): RubricRow[] {
  const note = noteIn(document, numbering);
  if (!note) return [...rows];
  return rows.map((row) =>
    row.criterion.state !== 'stated' && targets.some((target) => isOf(target, row))
      ? { ...row, criterion: note }
      : row,
  );
}

const isOf = ({ name, target, result }: Target, { indicator }: RubricRow): boolean =>
  name.state === 'stated' &&
  name.value.text.trim() === indicator.text.trim() &&
  target.state === 'stated' &&
  result.state === 'stated';

function noteIn(document: Document, numbering: Numbering): TextLeaf | null {
  const trail = headingTrail();
  const found: TextLeaf[] = [];
  const add = (text: string, locate: (range: readonly [number, number]) => Locator) => {
    const range = isNote(text) ? ruleIn(text) : null;
    if (range) found.push({ state: 'stated', value: { text: text.slice(...range), at: locate(range) } });
  };
  for (const block of [...document.blocks, ...document.notes]) {
    if (block.kind === 'table') {
      for (const cell of block.cells)
        add(cell.text, (range) => placeInCell(numbering, block, cell, noHeadings, range));
      continue;
    }
    trail.enter(block);
    add(block.text, (range) => placeInParagraph(numbering, block, trail.path(), range));
  }
  return found.length === 1 ? (found[0] as TextLeaf) : null;
}

const noHeadings = { title: null, rowHeading: null, columnHeading: null };

/** The part of a note that is a rule: all of it where it gives a formula, which other sentences of it may complete. */
function ruleIn(text: string): [number, number] | null {
  const printed = formula.exec(text);
  // 定性指标分三档…: another rule, for those that have no number.
  const other = printed ? text.slice(printed.index).search(/(?:\d[.．、])?定性指标/) : -1;
  if (printed) return [0, other < 0 ? text.length : printed.index + other];
  const said = inWords.exec(text);
  return said && [said.index, said.index + said[0].length];
}
