import type { Notice } from '../../src/model/message.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { PageMarks } from '../pdf/marks.ts';
import { notices } from './notices.ts';
import { readPicture } from './page.ts';
import type { PagePicture } from './picture.ts';
import type { Recogniser } from './recogniser.ts';
import { aligned } from './register.ts';

/** What became of pages that are pictures. */
export interface PicturesRead {
  /** The marks of each page that was read, by its number. */
  readonly marks: ReadonlyMap<number, PageMarks>;
  /** Pages whose picture could not be had. */
  readonly damaged: readonly number[];
  readonly notices: readonly Notice[];
}

/** Reads pages one after the other, so that one picture is in memory at a time. */
export async function readPictures(
  pages: readonly number[],
  pictureOf: (page: number) => Promise<PagePicture | null>,
  recogniser: Recogniser,
  { pageDone, uninterrupted = (work) => work() }: Reading,
): Promise<PicturesRead> {
  const marks = new Map<number, PageMarks>();
  const [damaged, poor]: [number[], number[]] = [[], []];
  for (const page of pages) {
    const read = await uninterrupted(async () => {
      const picture = await pictureOf(page);
      return picture && readPicture(picture, recogniser);
    });
    if (read) {
      marks.set(page, read.marks);
      if (read.poor) poor.push(page);
    } else damaged.push(page);
    pageDone?.();
  }
  const said = marks.size === 0 ? [] : [notices.recognised(recogniser, [...marks.keys()])];
  if (poor.length > 0) said.push(notices.poor(poor));
  return { marks: aligned(marks), damaged, notices: said };
}
