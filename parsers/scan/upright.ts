import { type Ink, inkDarkness, inkOf, withoutEdges } from './ink.ts';
import { blurred, type Grey, type PagePicture, straightened, turned } from './picture.ts';
import { skewOf } from './skew.ts';
import { WORKING_DPI } from './strokes.ts';

/** A page turned upright, level and brought to the working resolution; its middle is the middle of the page as scanned. */
export interface LevelPage {
  readonly grey: Grey;
  readonly ink: Ink;
  /** How dark its print is beside its paper: 0 black, 1 invisible. */
  readonly darkness: number;
  /** How far it was askew, clockwise in degrees. */
  readonly skew: number;
  /** Quarter turns clockwise that it took to stand upright. */
  readonly quarters: number;
}

/** Blur against noise before ink is told from paper, in pixels. */
const SOFT = 1.2;

/** Levels a page after so many quarter turns. */
export async function levelled({ grey, dpi }: PagePicture, quarters: number): Promise<LevelPage> {
  const upright = await turned(grey, quarters);
  const scale = WORKING_DPI / dpi;
  const scaled = scale === 1 ? upright : await straightened(upright, 0, scale);
  const skew = skewOf(inkOf(await blurred(scaled, SOFT)));
  const level = await centred(await straightened(upright, skew, scale), scaled.width, scaled.height);
  const soft = await blurred(level, SOFT);
  return { grey: level, ink: withoutEdges(inkOf(soft), skew), darkness: inkDarkness(soft), skew, quarters };
}

/** The middle part of a picture, in the page's own size: turning makes the picture larger around its middle. */
async function centred(picture: Grey, width: number, height: number): Promise<Grey> {
  if (picture.width === width && picture.height === height) return picture;
  const pixels = new Uint8Array(width * height).fill(255);
  const [left, top] = [Math.round((picture.width - width) / 2), Math.round((picture.height - height) / 2)];
  for (let y = 0; y < height; y++) {
    const row = y + top;
    if (row < 0 || row >= picture.height) continue;
    const [from, to] = [Math.max(0, -left), Math.min(width, picture.width - left)];
    const start = row * picture.width + left;
    pixels.set(picture.pixels.subarray(start + from, start + to), y * width + from);
  }
  return { width, height, pixels };
}
