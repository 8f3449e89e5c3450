import { createHash } from 'node:crypto';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Locator } from '../model/locator.ts';

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The id of a report follows from its path under the audited folder, so it is the same on every machine. */
export const reportIdOf = (relativePath: string): string =>
  sha256Of(relativePath.normalize('NFC').replaceAll('\\', '/')).slice(0, 10);

/** Tells whether an audit would come out the same: the same files, read by the same program under the same rules. */
export const fingerprintOf = (made: {
  readonly version: string;
  readonly policy: unknown;
  readonly engine: string;
  readonly files: readonly { readonly relativePath: string; readonly sha256: string }[];
}): string => sha256Of(JSON.stringify(made));

/**
 * The ids of a report's discrepancies: they follow from what is wrong and the words printed there, so neither better
 * wording, nor another severity, nor a paragraph put in above changes them. True duplicates are counted.
 */
export function discrepancyIds(reportId: string, discrepancies: readonly Discrepancy[]): string[] {
  const seen = new Map<string, number>();
  return discrepancies.map((found) => {
    const places = [...found.where, ...found.comparedWith].map(placeWords);
    const key = JSON.stringify([reportId, found.rule, found.kind, found.item, places]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return sha256Of(ordinal === 0 ? key : `${key}#${ordinal}`).slice(0, 12);
  });
}

/** The printed words of a place, not the numbers of its row or paragraph: the same when rows or paragraphs are put in above it. */
const placeWords = (locator: Locator): readonly string[] =>
  locator.kind === 'cell'
    ? ['cell', locator.title ?? '', locator.rowHeading ?? '', locator.columnHeading ?? '', locator.raw]
    : ['text', locator.heading ?? '', locator.raw];
