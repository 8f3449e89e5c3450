import type { Document } from '../model/document.ts';
import type { RubricRow, Target, TextLeaf } from '../model/record.ts';
import { headingTrail } from './headings.ts';
import { type Numbering, placeInParagraph } from './place.ts';

/** 注：得分=实际值/目标值×分值; 正向指标得分=权重×B/A. */
const rule =
  /得分\s*[=＝][^。；;]*(?:(?:实际|完成)(?:完成)?值\s*[/／÷]\s*(?:年度|年初)?(?:目标|指标)值|B\s*[/／÷]\s*A)/;
const opening = /^\s*(?:注|备注|说明|填表说明|评分说明|计分说明)\s*\d*\s*[:：]/;

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
  for (const block of [...document.blocks, ...document.notes]) {
    if (block.kind === 'table') continue;
    trail.enter(block);
    const { text } = block;
    if (opening.test(text) && rule.test(text))
      found.push({
        state: 'stated',
        value: { text, at: placeInParagraph(numbering, block, trail.path(), [0, text.length]) },
      });
  }
  return found.length === 1 ? (found[0] as TextLeaf) : null;
}
