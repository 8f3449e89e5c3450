import type { Inking } from '../../src/model/document.ts';
import { hasDigit } from '../../src/model/printed-number.ts';
import type { Glyph, PageMarks, Rule } from '../pdf/marks.ts';
import { cuttingOf } from './cuttings.ts';
import { uprightOf } from './orientation.ts';
import type { PagePicture } from './picture.ts';
import type { PixelBox } from './pixel-grid.ts';
import { isPoor, whollyUncertain } from './quality.ts';
import { type ReadLine, readLines } from './read-lines.ts';
import type { Recogniser } from './recogniser.ts';
import { sealsOn } from './red.ts';
import { type Stroke, WORKING_DPI } from './strokes.ts';
import { isChinese, typeSizes } from './type-size.ts';

/** Lines outside tables that read worse than this are dirt at the edge of the page. */
const DIRT = 0.4;
/** A page has print on it where some line of so many characters reads this well: a photograph's hills may read as a digit. */
const PRINT = 0.8;
const PRINTED_CHARACTERS = 3;
/** No stroke of a pen leaves less than this many pixels, 1.8 mm, either way. */
const LEAST_PENNED = 14;

/** A page that was read from its picture. */
export interface ReadPage {
  readonly marks: PageMarks;
  /** It is too poor for anything on it to be certain. */
  readonly poor: boolean;
}

/** Reads the picture of a page into the marks that a page of a text PDF has: lines of print and rules. */
export async function readPicture(picture: PagePicture, recogniser: Recogniser): Promise<ReadPage> {
  const taken = await uprightOf(picture, recogniser);
  const { ground, lines, tables, level } = taken;
  const texts = await readLines(
    ground,
    lines.map(({ box }) => box),
    recogniser,
    taken.tried,
  );
  const read = lines.map((line, index) => ({ ...line, ...texts[index]! }));
  const isPrint = ({ text, inCell, confidence }: (typeof read)[number]): boolean =>
    text.trim() !== '' && (inCell || confidence >= DIRT);
  const isPage = read.some(
    ({ text, confidence }) => text.length >= PRINTED_CHARACTERS && confidence >= PRINT,
  );
  const kept = isPage ? read.filter(isPrint) : [];
  const confidence = kept.reduce((sum, line) => sum + line.confidence, 0) / Math.max(1, kept.length);
  const leastConfidence = recogniser.leastConfidence ?? 0;
  const poor =
    kept.length > 0 && isPoor({ dpi: picture.dpi, darkness: level.darkness, confidence, leastConfidence });
  const ruled = isPage ? tables : [];
  const trusted = !poor && recogniser.leastConfidence !== null;
  const sizes = typeSizes(kept);
  const points = 72 / WORKING_DPI;
  const doubted = kept.filter(({ uncertain, text }) => (trusted ? uncertain.length > 0 : hasDigit(text)));
  const cuttings = doubted.map(({ box }) => cuttingOf(picture.page, level.grey, box, points));
  const unread = read.filter((line) => !isPrint(line)).map(({ box }) => box);
  const inkings = [
    ...unread.filter(isPenned).map((box) => inkingOf(picture.page, box, points, false)),
    ...sealsOn(picture, level).map((box) => inkingOf(picture.page, box, points, true)),
  ];
  const marks: PageMarks = {
    page: picture.page,
    width: level.grey.width * points,
    height: level.grey.height * points,
    quarters: level.quarters,
    skew: level.skew,
    glyphs: kept.map((line, index) => {
      const uncertain = trusted ? line.uncertain : whollyUncertain(line.text, line.uncertain);
      return glyphOf({ ...line, uncertain }, sizes[index]!, points);
    }),
    horizontals: ruled.flatMap((table) => table.level.map((stroke) => ruleOf(stroke, points))),
    verticals: ruled.flatMap((table) => table.upright.map((stroke) => ruleOf(stroke, points))),
    pictured: 1,
    curves: 0,
    underlaid: false,
    unnamed: 0,
    ...(cuttings.length > 0 ? { cuttings } : {}),
    ...(inkings.length > 0 ? { inkings } : {}),
    ...(poor ? { poor } : {}),
    recognised: true,
  };
  return { marks, poor };
}

/** Ink that could not be read and is larger than a speck or a rest of a rule. */
const isPenned = ({ left, top, right, bottom }: PixelBox): boolean =>
  right - left >= LEAST_PENNED && bottom - top >= LEAST_PENNED;

const inkingOf = (
  page: number,
  { left, top, right, bottom }: PixelBox,
  points: number,
  seal: boolean,
): Inking => ({
  page,
  box: [left * points, top * points, right * points, bottom * points],
  seal,
});

function glyphOf(
  { box, text, uncertain }: ReadLine & { readonly box: PixelBox },
  size: number,
  points: number,
): Glyph {
  // Chinese characters reach a little below the baseline that digits stand on.
  const drop = isChinese(text) ? size * 0.1 : 0;
  return {
    text,
    raw: text,
    x: box.left * points,
    y: box.bottom * points - drop,
    width: (box.right - box.left) * points,
    size,
    angle: 0,
    vertical: false,
    font: 'scan',
    bold: false,
    blank: false,
    ...(uncertain.length > 0 ? { uncertain } : {}),
  };
}

const ruleOf = ({ at, from, to }: Stroke, points: number): Rule => ({
  at: at * points,
  from: from * points,
  to: to * points,
});
