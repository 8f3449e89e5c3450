import { type Document, type Paragraph, type UncertainReading, withTexts } from '../../src/model/document.ts';
import { doubtsIn, putRight } from './confusions.ts';

type Text = Pick<Paragraph, 'text' | 'uncertain' | 'runs'>;

/**
 * A document whose texts on recognised pages are put right once more as wholes: a word that a line break cuts (等干 at the
 * end of a line, 100% at the start of the next) shows what it must be only when its lines are together.
 */
export function withWholeTextsRight(document: Document, recognised: ReadonlySet<number>): Document {
  const right = <T extends Text>(own: T): Omit<T, 'uncertain'> & Pick<Text, 'uncertain'> => {
    if (!own.runs.some(({ page }) => recognised.has(page))) return own;
    const text = putRight(own.text);
    const uncertain = [...doubtsIn(text, own.uncertain ?? []), ...lostStops(text)];
    const { uncertain: _, ...rest } = own;
    return { ...rest, text, ...(uncertain.length > 0 ? { uncertain } : {}) };
  };
  return withTexts(document, { cell: right, paragraph: right });
}

/** What begins a new clause can follow an amount only after a mark, which recognisers drop at the end of a line. */
const AFTER_LOST_STOP = /(?<=\d\s?[万亿]?元|\d[%％])(?:其中|其余|另|全年|截至|年末|按|根据)/g;

function lostStops(text: string): UncertainReading[] {
  return [...text.matchAll(AFTER_LOST_STOP)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    readings: [words, `。${words}`],
  }));
}
