import type { Area, Block, Document, Run } from '../../model/document.ts';
import type { TextLocator } from '../../model/locator.ts';

/** A paragraph of the body with its number as a person counts it, nested paragraphs and tables' text left out. */
export interface Passage {
  readonly text: string;
  at(start: number, end: number): TextLocator;
}

/** The body's paragraphs in reading order. */
export function passagesOf(document: Document): Passage[] {
  let heading: string | undefined;
  let count = 0;
  let file: string | undefined;
  return document.blocks.flatMap((block: Block): Passage[] => {
    if (block.kind !== 'paragraph') return [];
    if (block.file !== file) {
      count = 0;
      heading = undefined;
    }
    file = block.file;
    count += 1;
    const paragraph = count;
    const governing = heading;
    if (block.level !== undefined) heading = block.text;
    return [
      {
        text: block.text,
        at: (start, end) => ({
          kind: 'text',
          ...(block.file === undefined ? {} : { file: block.file }),
          paragraphId: block.id,
          paragraph,
          ...(governing ? { heading: governing } : {}),
          range: [start, end],
          areas: areasOf(block.runs, start, end),
          raw: block.text.slice(start, end),
        }),
      },
    ];
  });
}

const areasOf = (runs: readonly Run[], start: number, end: number) =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map(({ page, box }: Area) => ({ page, box: [...box] as [number, number, number, number] }));
