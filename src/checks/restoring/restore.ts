import type { Cell, Document, Paragraph } from '../../model/document.ts';
import type { Understanding } from '../../model/subject.ts';
import { holding } from '../words/place.ts';
import { type Replacement, withReadingsTaken } from './rewrite.ts';
import { settle } from './settle.ts';

/**
 * The document with every doubtful figure as the report's own arithmetic reads it, marked as restored; null where it
 * settles none. Where all readings agree nothing is changed, though another digit would make everything hold: that may
 * be the department's own error.
 */
export function restore(document: Document, understanding: Understanding): Document | null {
  const replacements = new Map<Cell | Paragraph, Replacement[]>();
  for (const { figures, part, taken } of settle(understanding, document)) {
    const holder = holding(document, figures[0].at);
    if (holder)
      replacements.set(holder, [...(replacements.get(holder) ?? []), { part, reading: taken.reading }]);
  }
  return replacements.size === 0 ? null : withReadingsTaken(document, replacements);
}
