import type { Decimal } from '../../model/decimal.ts';
import type { Document, UncertainReading } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import { type PrintedNumber, scanNumbers } from '../../model/printed-number.ts';
import { holding } from '../words/place.ts';

/** One way to read a doubtful number. */
export interface Candidate {
  /** What stands in the uncertain part of the text, so read. */
  readonly reading: string;
  /** The figures that it makes, in the order of the doubtful ones. */
  readonly figures: readonly Figure[];
}

/** A printed number whose readings differ. */
export interface Doubtful {
  /** The figures that were made of it: mostly one. */
  readonly figures: readonly [Figure, ...Figure[]];
  readonly part: UncertainReading;
  /** The readings that are numbers of the same unit, one for each value. */
  readonly candidates: readonly Candidate[];
}

/** The numbers of a report whose readings differ, as far as each reading gives a number in their place. */
export function doubtfulNumbers(figures: readonly Figure[], document: Document): Doubtful[] {
  const byPart = new Map<UncertainReading, { text: string; figures: [Figure, ...Figure[]] }>();
  for (const figure of figures) {
    if ((figure.at.readings?.length ?? 0) < 2 || figure.precision !== 'exact') continue;
    const holder = holding(document, figure.at);
    const [start, end] = figure.at.range;
    const parts = holder?.uncertain?.filter((part) => part.start < end && part.end > start) ?? [];
    const [part] = parts;
    // A figure with several doubtful parts has more readings than were seen.
    if (!holder || !part || parts.length > 1 || part.restored) continue;
    const known = byPart.get(part);
    if (known) known.figures.push(figure);
    else byPart.set(part, { text: holder.text, figures: [figure] });
  }
  return [...byPart].flatMap(([part, { text, figures: own }]) => {
    const candidates = candidatesFor(own, text, part);
    return candidates.length > 0 ? [{ figures: own, part, candidates }] : [];
  });
}

function candidatesFor(figures: readonly Figure[], text: string, part: UncertainReading): Candidate[] {
  const own = numberWith(text, part, text.slice(part.start, part.end));
  if (!own || figures.some(({ value }) => !value.abs().eq(own.value.abs()))) return [];
  const found: (Candidate & { readonly value: Decimal; readonly decimals: number })[] = [];
  for (const reading of part.readings) {
    const number = numberWith(text, part, reading);
    if (!number || number.unit !== own.unit || number.precision !== own.precision) continue;
    const { value, decimals } = number;
    if (found.some((other) => other.value.eq(value) && other.decimals === decimals)) continue;
    // A number in brackets is negative to its cell, not to itself.
    const signed = (figure: Figure): Decimal => (own.value.eq(figure.value) ? value : value.neg());
    found.push({
      reading,
      value,
      decimals,
      // Surely read, or the relations in which it takes part would only be hints.
      figures: figures.map((figure) => ({ ...figure, value: signed(figure), decimals, confidence: 1 })),
    });
  }
  return found;
}

/** The one quantity that touches the uncertain part of a text when that is read in a certain way; null where none does. */
function numberWith(text: string, { start, end }: UncertainReading, reading: string): PrintedNumber | null {
  // Spaces in a number are the recogniser's: they are taken out, and the part's place with them.
  const [before, within, after] = [text.slice(0, start), reading, text.slice(end)].map(squeezed) as [
    string,
    string,
    string,
  ];
  const [from, to] = [before.length, before.length + within.length];
  const touching = scanNumbers(before + within + after).filter(
    (number) => number.start < to && number.end > from,
  );
  const [only] = touching;
  return only && touching.length === 1 && only.role === 'quantity' ? only : null;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
