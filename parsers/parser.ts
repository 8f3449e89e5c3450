import type { Document, Source } from '../src/model/document.ts';
import type { Outcome } from '../src/model/message.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Kind } from './sniff.ts';

/** A reader of one file format. It gets bytes and gives a Document: no path, no file system, no console. */
export interface Parser {
  /** Written into `Document.format`. */
  readonly id: string;
  accepts(kind: Kind): boolean;
  /** Bad input is an Outcome with a reason that a clerk understands; an exception is a bug of the parser. */
  parse(source: Source, reading?: Reading): Promise<Outcome<Document>>;
}
