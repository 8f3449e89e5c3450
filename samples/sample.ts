import type { Fault, Printer } from '../test/support/faults.ts';
import type { Submission } from '../test/support/submission.ts';
import type { PdfOptions } from '../test/support/write-pdf.ts';

/** One submission under `samples/`: everything in it is invented, and all that is wrong with it stands in `faults`. */
export interface Sample {
  /** The file's name, as a clerk would have given it; its ending chooses the format. */
  readonly file: string;
  readonly department: string;
  readonly year: number;
  /** What it shows, for the table of samples. */
  readonly zh: string;
  readonly en: string;
  readonly pdf?: Partial<PdfOptions>;
  readonly faults: readonly Fault[];
  readonly write: (printer: Printer) => Submission;
}
