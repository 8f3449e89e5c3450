import { auditSource } from '../../src/batch/audit.ts';
import { stages } from '../../src/batch/stages.ts';
import type { DiscrepancyRow, PrintedValue } from '../../src/model/audit.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { PlantedFault } from '../support/faults.ts';
import { generateSubmission, type LayoutName } from '../support/generate.ts';
import type { FaultClass } from '../support/mutate.ts';
import { asScan, type Scanner } from '../support/scanned.ts';
import { writeDocx } from '../support/write-docx.ts';
import { writePdf } from '../support/write-pdf.ts';

/** One generated submission to audit: everything in it follows from these. */
export interface Trial {
  readonly seed: number;
  readonly layout: LayoutName;
  readonly format: 'docx' | 'pdf';
  /** A PDF comes as pictures of its pages. */
  readonly scanner?: Scanner;
  readonly faults: readonly FaultClass[];
}

export interface Outcome {
  readonly planted: number;
  /** Planted faults that no error or warning is about, in words. */
  readonly missed: readonly string[];
  /** Error rows that are about no planted fault, in words. */
  readonly falselyAccused: readonly string[];
}

/** Audits a generated submission and holds what is found against what was planted. */
export async function outcomeOf(trial: Trial): Promise<Outcome> {
  const { seed, layout, format, faults: faultClasses, scanner } = trial;
  const { submission, faults } = generateSubmission(seed, { layout, faults: faultClasses });
  const bytes = scanner
    ? await asScan(await writePdf(submission, { font: 'embedded' }), scanner)
    : format === 'docx'
      ? await writeDocx(submission)
      : await writePdf(submission, { font: 'named' });
  const name = `submission.${format}`;
  const audit = await auditSource({ name, bytes: new Uint8Array(bytes) }, name, defaultPolicy, stages);
  if (audit.report.status === 'failed') throw new Error(`${layout} ${seed}: ${audit.report.message.en}`);
  const found = audit.discrepancies.filter(({ severity }) => severity !== 'rounding');
  const label = `${layout} ${format} ${seed}`;
  return {
    planted: faults.length,
    missed: faults
      .filter((fault) => !found.some((row) => tells(row, fault)))
      .map(({ at, expected, print }) => `${label}: ${at} ${expected} → ${print}`),
    falselyAccused: found
      .filter(
        (row) =>
          row.severity === 'error' && !faults.some((fault) => isAbout(row, fault) || follows(row, fault)),
      )
      .map(({ kind, item, calculation }) => `${label}: ${kind} ${item} ${calculation}`),
  };
}

/** Of a scan, a fault may be told as a number that was perhaps misread. */
const tells = (row: DiscrepancyRow, fault: PlantedFault): boolean =>
  (row.kind === 'uncertain-reading' ||
    [fault.kind, ...(fault.orKinds ?? [])].includes(row.kind as PlantedFault['kind'])) &&
  isAbout(row, fault);

/** Points that are wrong may lift the total into another grade. */
const follows = ({ kind }: DiscrepancyRow, fault: PlantedFault): boolean =>
  kind === 'grade-mismatch' && fault.kind.startsWith('score-');

/** Whether the wrong print is among what the row shows; numbers of a generated submission hardly ever meet by chance. */
const isAbout = (
  { where, comparedWith, reported, calculation }: DiscrepancyRow,
  { print }: PlantedFault,
): boolean =>
  [...where, ...comparedWith].some(({ raw }) => raw.includes(print)) ||
  textOf(reported) === print ||
  calculation.includes(print);

const textOf = (value: PrintedValue | null): string | null =>
  value === null ? null : 'number' in value ? value.number : value.text;
