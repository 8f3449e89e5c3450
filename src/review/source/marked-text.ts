import type { UncertainReading } from '../../model/document.ts';
import type { Mark } from '../views/marks.ts';
import { escaped } from './escape.ts';

/** A text with its marks; those whose place does not hold what it held are left out and told. */
export interface MarkedText {
  readonly html: string;
  readonly misplaced: readonly Mark[];
}

/**
 * Marks in a text by their character ranges; they may overlap, so a mark may come in several pieces. What was read with
 * doubt shows it, with its other readings.
 */
export function markedText(
  text: string,
  marks: readonly Mark[],
  uncertain: readonly UncertainReading[] = [],
): MarkedText {
  const fits = ({ at: { range, raw } }: Mark) => text.slice(range[0], range[1]) === raw;
  const placed = marks.filter(fits);
  const empty = placed.filter(({ at: { range } }) => range[0] === range[1]);
  const misplaced = marks.filter((mark) => !fits(mark));
  const edges = new Set([0, text.length]);
  for (const { at } of placed) for (const edge of at.range) edges.add(edge);
  for (const { start, end } of uncertain) edges.add(start).add(end);
  const sorted = [...edges].sort((one, other) => one - other);
  const begun = new Set<string>();
  let html = '';
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    for (const { id, role } of empty.filter(({ at }) => at.range[0] === start))
      html += `<mark class="${role}" data-mark="${id}" id="${id}"></mark>`;
    if (end === undefined) break;
    const over = placed.filter(({ at }) => at.range[0] <= start && at.range[1] >= end);
    const open = over.map((mark) => {
      const first = !begun.has(mark.id);
      begun.add(mark.id);
      return `<mark class="${mark.role}" data-mark="${mark.id}"${first ? ` id="${mark.id}"` : ''}>`;
    });
    const doubt = uncertain.find((each) => each.start <= start && each.end >= end);
    const words = escaped(text.slice(start, end));
    html += `${open.join('')}${doubt ? doubted(words, doubt) : words}${'</mark>'.repeat(open.length)}`;
  }
  return { html, misplaced };
}

const doubted = (words: string, { readings }: UncertainReading): string =>
  `<span class="doubt" title="${escaped(`识读存疑 / read uncertainly: ${readings.join(' / ')}`)}">${words}</span>`;
