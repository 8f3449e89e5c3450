import type { Notice, Outcome } from '../../src/model/message.ts';
import type { PageMarks } from './marks.ts';
import { notices } from './notices.ts';
import { type OpenPdf, OperatorLimitError, openPdf } from './open.ts';
import { readPage } from './read-page.ts';
import { isWhole, withTrailer } from './structure.ts';

/** More pages than this are not read: the longest budget book seen has 260. */
export const MOST_PAGES = 500;
/** Pages that had to be left for their size; each costs seconds, so after some the file is given up. */
const MOST_OVERLOADED = 2;
/** Reading stops after this long; what was read stands. */
const MOST_MILLISECONDS = 60_000;
/** A picture over this part of the page, with hardly any text on it, is a scanned page. */
const SCAN_PART = 0.4;
/** A stamp or a page number laid over a scan has at most this many characters. */
const SCAN_CHARACTERS = 30;
/** Type of this many points is a title on a cover with a picture, not a page number on a scan. */
const TITLE_SIZE = 18;
/** A title has at least this many characters. */
const TITLE_CHARACTERS = 5;
/** Outlines of a line of text have at least this many curves. */
const OUTLINE_CURVES = 300;
/** The second reading may find this much more text (spaces aside) before it is a doubt. */
const MISSING_PART = 1.02;
const MISSING_CHARACTERS = 5;

export interface PagesRead {
  readonly pages: readonly PageMarks[];
  /** The number of pages that the file has. */
  readonly count: number;
  /** The pages of which there is only a picture: scans, also with a scanner's text under them, and outlined text. */
  readonly pictures: readonly number[];
}

/** Opens a PDF and reads its pages, or says why not. Nothing that a file holds makes it throw. */
export async function readPages(bytes: Uint8Array): Promise<Outcome<PagesRead>> {
  if (bytes.length === 0) return { ok: false, reason: notices.empty() };
  const reader = new Reader(bytes);
  try {
    return await reader.read();
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  } finally {
    await reader.close();
  }
}

function reasonOf(error: unknown): Notice {
  return isPasswordError(error) ? notices.password() : notices.damaged();
}

const isPasswordError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';

class Reader {
  private bytes: Uint8Array;
  private readonly said: Notice[] = [];
  private readonly unreadable: number[] = [];
  private readonly overloaded: number[] = [];
  private readonly marks: PageMarks[] = [];
  private open: OpenPdf | null = null;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  async close(): Promise<void> {
    await this.open?.close();
    this.open = null;
  }

  async read(): Promise<Outcome<PagesRead>> {
    const started = performance.now();
    this.open = await this.openOrSave();
    const count = this.open.document.numPages;
    if (count === 0) return { ok: false, reason: notices.noPages() };
    let number = 1;
    for (; number <= Math.min(count, MOST_PAGES); number++) {
      if (performance.now() - started > MOST_MILLISECONDS || this.overloaded.length > MOST_OVERLOADED) break;
      await this.readOne(number);
    }
    if (number <= count) this.said.push(notices.tooManyPages(number - 1, count));
    if (this.marks.length === 0) {
      const overloaded = this.overloaded.length > 0;
      return { ok: false, reason: overloaded ? notices.overloadedPages(this.overloaded) : notices.noPages() };
    }
    return this.judge(count);
  }

  /** Opens the file, if need be with a trailer in place of the one that was cut off. */
  private async openOrSave(): Promise<OpenPdf> {
    try {
      return await openPdf(this.bytes);
    } catch (error) {
      const saved = isPasswordError(error) ? null : withTrailer(this.bytes);
      if (!saved) throw error;
      const open = await openPdf(saved);
      this.bytes = saved;
      return open;
    }
  }

  private async readOne(number: number): Promise<void> {
    try {
      this.open ??= await openPdf(this.bytes);
      this.marks.push(await readPage(this.open, number));
    } catch (error) {
      if (error instanceof OperatorLimitError) {
        this.overloaded.push(number);
        // pdfjs would go on with the page; only closing the file stops it.
        await this.close();
      } else {
        this.unreadable.push(number);
      }
    }
  }

  /** Says what is wrong with the pages that have a text layer. */
  private async judge(count: number): Promise<Outcome<PagesRead>> {
    const pages = this.marks;
    const pictures = pages.filter(isPicture).map(numberOf);
    const texts = pages.filter((page) => !isPicture(page));
    const underlaid = texts.filter((page) => page.underlaid).map(numberOf);
    const unnamed = texts.filter((page) => page.unnamed > 0);
    const { said } = this;
    if (!isWhole(this.bytes)) said.push(notices.repaired());
    if (this.unreadable.length > 0) said.push(notices.unreadablePages(this.unreadable));
    if (this.overloaded.length > 0) said.push(notices.overloadedPages(this.overloaded));
    if (underlaid.length > 0) said.push(notices.underlaidPages(underlaid));
    if (unnamed.length > 0) {
      const total = unnamed.reduce((sum, page) => sum + page.unnamed, 0);
      said.push(notices.unnamedCharacters(total, unnamed.map(numberOf)));
    }
    const doubtful = await this.readAgain(texts.filter((page) => page.unnamed > 0 || page.underlaid));
    if (doubtful.length > 0) said.push(notices.doubtfulReading(doubtful));
    return { ok: true, value: { pages, count, pictures }, notices: said };
  }

  /** Reads doubtful pages again with pdf-parse; gives those on which it finds clearly more text. */
  private async readAgain(pages: readonly PageMarks[]): Promise<number[]> {
    if (pages.length === 0 || !this.open) return [];
    const { parser } = this.open;
    const second = await parser.getText({ partial: pages.map(numberOf), pageJoiner: '' }).catch(() => null);
    const lengths = new Map(second?.pages.map((page) => [page.num, page.text.replace(/\s/g, '').length]));
    return pages
      .filter((page) => {
        const own = page.glyphs.reduce((sum, glyph) => sum + glyph.text.replace(/\s/g, '').length, 0);
        return (lengths.get(page.page) ?? 0) > own * MISSING_PART + MISSING_CHARACTERS;
      })
      .map(numberOf);
  }
}

const numberOf = (page: PageMarks): number => page.page;

/**
 * What a scanner's own recognition laid under a scan is no better than a reading of ours, and says nothing of its doubts:
 * such a page is read anew.
 */
const isPicture = (page: PageMarks): boolean => isScan(page) || isOutlined(page);

function isScan(page: PageMarks): boolean {
  if (page.pictured < SCAN_PART) return false;
  if (page.underlaid) return true;
  const inked = page.glyphs.filter((glyph) => !glyph.blank);
  if (inked.filter((glyph) => glyph.size >= TITLE_SIZE).length >= TITLE_CHARACTERS) return false;
  return inked.length <= SCAN_CHARACTERS;
}

/** Whether the page's text was turned into drawings. */
export const isOutlined = (page: PageMarks): boolean =>
  page.curves >= OUTLINE_CURVES && page.glyphs.every((glyph) => glyph.blank);
