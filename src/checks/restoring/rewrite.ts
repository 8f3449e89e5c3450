import {
  type Cell,
  type Document,
  type Paragraph,
  type Run,
  type UncertainReading,
  withTexts,
} from '../../model/document.ts';

/** What is to stand for an uncertain part of a cell's or paragraph's text. */
export interface Replacement {
  readonly part: UncertainReading;
  readonly reading: string;
}

/** The document with readings taken in place of those that it has; the others stay beside them. */
export function withReadingsTaken(
  document: Document,
  replacements: ReadonlyMap<Cell | Paragraph, readonly Replacement[]>,
): Document {
  const inText = <Holder extends Cell | Paragraph>(holder: Holder): Holder =>
    (replacements.get(holder) ?? [])
      .toSorted((one, other) => other.part.start - one.part.start)
      .reduce(withReading, holder);
  return withTexts(document, { cell: inText, paragraph: inText });
}

function withReading<T extends Cell | Paragraph>(holder: T, { part, reading }: Replacement): T {
  const { text, runs, uncertain = [] } = holder;
  const longer = reading.length - (part.end - part.start);
  const moved = <Range extends Run | UncertainReading>(range: Range): Range => ({
    ...range,
    start: range.start >= part.end ? range.start + longer : range.start,
    end: range.end >= part.end ? range.end + longer : range.end,
  });
  const readings = [reading, ...part.readings.filter((other) => other !== reading)];
  return {
    ...holder,
    text: text.slice(0, part.start) + reading + text.slice(part.end),
    runs: runs.map(moved),
    uncertain: uncertain.map((one) =>
      one === part ? { ...moved(part), readings, restored: true as const } : moved(one),
    ),
  };
}
