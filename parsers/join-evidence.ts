import { foldWidth } from '../src/model/printed-number.ts';
import { type FragmentCell, type JoinedCell, textOf } from './fragments.ts';
import { isFull } from './lines.ts';

/** Whether a page break cuts through a row, and whether that is beyond doubt. */
export interface Evidence {
  readonly cut: boolean;
  readonly sure: boolean;
}

/** The cells of the last row before a break and of the first one after it that stand one above the other. */
export interface Pair {
  readonly before: JoinedCell;
  readonly after: FragmentCell;
}

/** From this weight on the row is cut; from SURE on, or at SURELY_NOT and below, nobody need look. */
const CUT = 2;
const SURE = 4;
const SURELY_NOT = -2;
/** Text that comes this much nearer to the border than rows leave was broken off there, in points. */
const TIGHTER = 2;
/** The least height of a line of type, in points, where a cell has no text to tell. */
const LEAST_LINE = 9;
/** Room for a line beyond the usual padding, in heights of the line. */
const ROOM = 1.6;

/**
 * A text of figures only, however they are set (１１７．００, 1 234 000), or of the dash that stands for none; the empty
 * text counts, as nothing goes on after it.
 */
export const isNumbers = (text: string): boolean => /^(?:[-+\d.,%\s]*|[—–-]+)$/.test(foldWidth(text));

/** Whether the text of a cell breaks off in the middle of a sentence that the other one may go on with. */
export function unfinished(before: JoinedCell, after: FragmentCell): boolean {
  const [upper, lower] = [textOf(before), textOf(after)];
  const last = before.lines.at(-1);
  if (!last || !isFull(last, before.box[2])) return false;
  if (/[。；！？;]$/.test(upper) || isNumbers(upper)) return false;
  return !/^[（(]?[\d一二三四五六七八九十]+[、.．）)]/.test(lower);
}

/**
 * Weighs the signs that a row goes on over a page break against those that a new one begins. No single sign is enough:
 * the marks of a cut are text that runs down to the border, unfinished sentences and empty labels; the marks of a new
 * row are room left free, finished texts on both sides and figures above figures.
 */
export function weigh(pairs: readonly Pair[], padding: number): Evidence {
  const [upper, lower] = [(pair: Pair) => textOf(pair.before), (pair: Pair) => textOf(pair.after)];
  const height = Math.max(LEAST_LINE, ...pairs.map(({ before }) => before.lines.at(-1)?.size ?? 0));
  const free = (cell: JoinedCell): number => cell.box[3] - (cell.lines.at(-1)?.baseline ?? cell.box[1]);
  const tightest = Math.min(
    99,
    ...pairs.filter((pair) => upper(pair) !== '').map(({ before }) => free(before)),
  );
  const tight = tightest < padding - TIGHTER;
  const both = pairs.filter((pair) => upper(pair) !== '' && lower(pair) !== '');
  const single = pairs.filter(({ before, after }) => before.rowSpan === 1 && after.rowSpan === 1);
  const byPlace = [...pairs].sort((one, other) => one.after.box[0] - other.after.box[0]);
  let weight = 0;

  if (tight) weight += 3;
  if (!tight && both.some(({ before }) => free(before) > padding + height * ROOM)) weight -= 3;

  const going = both.filter(({ before, after }) => unfinished(before, after)).length;
  if (going > 0) weight += 2;
  const figures = both.filter((pair) => isNumbers(upper(pair)) && isNumbers(lower(pair))).length;
  weight -= 2 * figures;
  const finished = both.length - going - figures;
  if (finished >= 2) weight -= finished - 1;

  const emptied = single.filter((pair) => lower(pair) === '' && upper(pair) !== '').length;
  const filled = single.filter((pair) => lower(pair) !== '').length;
  const fresh = single.filter((pair) => lower(pair) !== '' && upper(pair) === '').length;
  if (emptied > 0 && emptied >= filled) weight += 1;
  if (fresh > 0) weight -= 2;

  const label = byPlace.find((pair) => single.includes(pair) && upper(pair) !== '');
  if (label && lower(label) === '') weight += 1;
  const leftmost = byPlace[0]!;
  if (
    leftmost.before.rowSpan > 1 &&
    leftmost.after.rowSpan === 1 &&
    lower(leftmost) === '' &&
    upper(leftmost) !== ''
  )
    weight += 1;
  // A row of blanks is a row of its own unless its text before was cut off.
  if (!tight && pairs.every((pair) => lower(pair) === '')) weight = Math.min(weight, 0);
  if (pairs.length === 1) weight += weighSingle(upper(leftmost), leftmost.after);

  return { cut: weight >= CUT, sure: weight >= SURE || weight <= SURELY_NOT };
}

/** A row of one cell is mostly an opinion with its signature: the date and indented lines below it belong to it. */
function weighSingle(upper: string, after: FragmentCell): number {
  const text = after.lines.map((line) => line.text).join('');
  if (/^\s*年\s*月\s*日\s*$/.test(text) && /签字|签章|盖章|签名/.test(upper)) return 3;
  if (/^\s{8,}/.test(text) && /[：:]$/.test(upper)) return 3;
  return 0;
}
