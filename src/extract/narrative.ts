import type { Document } from '../model/document.ts';
import { addReading, type Draft } from './draft.ts';
import type { Context } from './figures.ts';
import { headingTrail } from './headings.ts';
import { type Numbering, placeInParagraph } from './place.ts';
import { readSentences } from './sentences.ts';
import { signaturesInText } from './signatures.ts';

/** Reads every paragraph under its headings, footnotes after them. */
export function readNarrative(
  document: Document,
  draft: Draft,
  context: Context,
  numbering: Numbering,
): void {
  const trail = headingTrail();
  for (const block of [...document.blocks, ...document.notes]) {
    if (block.kind === 'table') continue;
    trail.enter(block);
    const heading = trail.path();
    const locate = (start: number, end: number) => placeInParagraph(numbering, block, heading, [start, end]);
    draft.signatures.push(...signaturesInText(block.text, locate));
    const reading = readSentences({
      text: block.text,
      locate,
      reportYear: context.reportYear,
      heading,
      department: context.department,
      vocabulary: context.vocabulary,
      nextId: () => context.nextFigureId(),
    });
    addReading(draft, block.id, reading, 'narrative', locate);
  }
}
