import type { Figure } from '../../model/figure.ts';
import type { FigureLeaf, TextLeaf, TextValue } from '../../model/record.ts';

/** The figure that a leaf states; null where its place is blank or absent. */
export const figureOf = (leaf: FigureLeaf): Figure | null => (leaf.state === 'stated' ? leaf.value : null);

/** The words that a leaf states; null where its place is blank, absent or holds only blanks and dashes. */
export function wordsOf(leaf: TextLeaf): TextValue | null {
  return leaf.state === 'stated' && !isBlank(leaf.value.text) ? leaf.value : null;
}

/** Marks that fill a cell without saying anything; 无 says that there is nothing. */
export const isBlank = (text: string): boolean => /^[\s\u3000\-—–－/／\\、.。…·]*$/.test(text);
