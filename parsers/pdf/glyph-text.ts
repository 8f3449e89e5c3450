import { fold } from '../fold.ts';
import type { Glyph } from './marks.ts';

/** What pdfjs tells of a font, as far as placing its glyphs needs it. */
export interface FontFacts {
  readonly name?: string;
  readonly vertical?: boolean;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

const BOLD_NAME = /bold|black|heavy|simhei|heiti|黑体|小标宋|xiaobiaosong|-b$/i;
/** Symbol fonts put bullets and tick boxes here: no character, but no loss either. */
const SYMBOL_AREA = /^[\uF020-\uF0FF]$/;
/** The space of Founder fonts, from the time before GB 18030 was in Unicode. */
const FOUNDER_SPACE = /\uE5E5/g;
/** Control and private characters, and what decoders put where they know none. */
const NO_CHARACTER = /[\p{Cc}\p{Co}\uFFFD\uFFFF]/gu;
export const BLANK = /^[\s\u00A0\u3000\u200B\uFEFF]*$/;
export const UNNAMED = '\uFFFD';

/** What a glyph says, folded for reading, and the same as the file has it. */
const readings = new Map<string, readonly [string, string]>();
const READINGS_KEPT = 20_000;
export function reading(unicode: string): readonly [string, string] {
  const known = readings.get(unicode);
  if (known) return known;
  const raw = unicode === '' ? UNNAMED : unicode.replace(FOUNDER_SPACE, '\u3000');
  const named = SYMBOL_AREA.test(raw)
    ? raw
    : raw.replace(NO_CHARACTER, (character) => (/\s/.test(character) ? ' ' : UNNAMED));
  const pair = [fold(named), raw] as const;
  if (readings.size < READINGS_KEPT) readings.set(unicode, pair);
  return pair;
}

const boldFonts = new WeakMap<FontFacts, boolean>();
export function isBold(font: FontFacts | null): boolean {
  if (!font) return false;
  let bold = boldFonts.get(font);
  if (bold === undefined) {
    bold = font.bold === true || font.black === true || BOLD_NAME.test(font.name ?? '');
    boldFonts.set(font, bold);
  }
  return bold;
}

/** What Chinese reports are written in: Han, ASCII and Latin-1, punctuation, full-width forms, signs and boxed figures. */
const USUAL =
  /^[\p{Script=Han}\u0020-\u007E\u00A0-\u00FF\u2000-\u27BF\u3000-\u33FF\uFE30-\uFE4F\uFF00-\uFFEF\s]*$/u;
/** A font that prints mostly other things has no table of its characters: its glyph numbers were taken for them. */
const UNUSUAL_PART = 0.3;
/** Fewer glyphs than this say nothing about a font. */
const ENOUGH_GLYPHS = 8;

/** Takes back the texts of fonts that do not say what they print and would read as random letters of all scripts. */
export function withoutGuesses(glyphs: readonly Glyph[]): readonly Glyph[] {
  const tallies = new Map<string, { all: number; unusual: number }>();
  for (const { font, text, blank } of glyphs) {
    if (blank || text === UNNAMED) continue;
    const tally = tallies.get(font) ?? { all: 0, unusual: 0 };
    tally.all++;
    if (!USUAL.test(text) && !SYMBOL_AREA.test(text)) tally.unusual++;
    tallies.set(font, tally);
  }
  const guessed = new Set<string>();
  for (const [font, { all, unusual }] of tallies)
    if (all >= ENOUGH_GLYPHS && unusual > all * UNUSUAL_PART) guessed.add(font);
  if (guessed.size === 0) return glyphs;
  return glyphs.map((glyph) =>
    guessed.has(glyph.font) && !glyph.blank ? { ...glyph, text: UNNAMED } : glyph,
  );
}
