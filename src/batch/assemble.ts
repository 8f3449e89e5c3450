import * as z from 'zod';
import type { Audit, DiscrepancyRow, PrintedValue, ReportRow, ScoreRow } from '../model/audit.ts';
import type { CheckReport } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Document } from '../model/document.ts';
import type { Notice } from '../model/message.ts';
import { type FigureLeaf, type ReportRecord, recordSchema, type TextLeaf } from '../model/record.ts';
import type { Score } from '../model/score.ts';
import type { Subject } from '../model/subject.ts';
import { withCrops } from './crops.ts';
import { discrepancyIds, reportIdOf } from './identity.ts';
import { totalsOf } from './totals.ts';

/** What the stages made of one report, as the plain data that is written. */
export function assemble(
  file: string,
  subject: Subject,
  checked: CheckReport,
  notices: readonly Notice[],
): Audit {
  const reportId = reportIdOf(file);
  const { document } = subject;
  const { record, crops } = withCrops(subject.record, document, reportId);
  const ids = discrepancyIds(reportId, checked.discrepancies);
  const losses = notices.filter((notice) => notice.loss);
  const told = notices.filter((notice) => notice.loss || notice.told === true);
  const count = (severity: Discrepancy['severity']) =>
    checked.discrepancies.filter((found) => found.severity === severity).length;
  const report: ReportRow = {
    reportId,
    file,
    format: document.format,
    pages: document.pages,
    department: statedText(record.profile.department),
    year: record.profile.year?.value ?? null,
    status: losses.length > 0 ? 'partial' : 'ok',
    ...totalsOf(subject),
    errors: count('error'),
    warnings: count('warning'),
    rounding: count('rounding'),
    checksPassed: checked.outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    checksNotRun: checked.outcomes.filter((outcome) => outcome.status === 'not-run').length,
    seconds: 0,
    message: {
      zh: told.map((notice) => notice.text.zh).join('；'),
      en: told.map((notice) => notice.text.en).join('; '),
    },
  };
  return {
    report,
    discrepancies: checked.discrepancies.map((found, index) => discrepancyRow(found, ids[index] as string)),
    scores: subject.scores.map((score) => scoreRow(score, record)),
    checks: checked.outcomes,
    notices,
    ...(document.sheets?.length ? { sheets: document.sheets } : {}),
    ...pictured(document),
    record: z.encode(recordSchema, record),
    ...(crops.length > 0 ? { crops } : {}),
  };
}

/** The text of a document of which a page was read from its picture. */
function pictured({ sheets = [], blocks, furniture, notes }: Document): Pick<Audit, 'text'> {
  return sheets.some(({ skew }) => skew !== undefined) ? { text: { blocks, furniture, notes } } : {};
}

function discrepancyRow(found: Discrepancy, id: string): DiscrepancyRow {
  return {
    ...found,
    id,
    reported: printedValue(found.reported),
    expected: printedValue(found.expected),
    difference: found.difference?.toFixed() ?? null,
  };
}

function printedValue(value: Decimal | string | null): PrintedValue | null {
  if (value === null) return null;
  return Decimal.isDecimal(value) ? { number: value.toFixed() } : { text: value };
}

function scoreRow(score: Score, record: ReportRecord): ScoreRow {
  const row = record.rubric[score.row];
  if (row === undefined) throw new RangeError(`a score for the rubric row ${score.row} that does not exist`);
  const self = statedValue(row.selfScore);
  return {
    row: score.row,
    status: score.status,
    calculation: score.calculation,
    missing: score.missing,
    defects: score.defects,
    level1: statedText(row.level1) ?? '',
    level2: statedText(row.level2) ?? '',
    indicator: row.indicator.text,
    maxPoints: statedValue(row.weight)?.toFixed() ?? null,
    selfScore: self?.toFixed() ?? null,
    recomputed: score.recomputed?.toFixed() ?? null,
    difference: self && score.recomputed ? self.minus(score.recomputed).toFixed() : null,
    inputs: score.inputs.map(({ id, label, at }) => ({ figure: id, label, raw: at.raw, at })),
    alternatives: score.alternatives.map(({ reading, score }) => ({ reading, score: score.toFixed() })),
    criterion: statedText(row.criterion) ?? '',
    reason: statedText(row.reason) ?? '',
    where: row.selfScore.state === 'stated' ? row.selfScore.value.at : row.indicator.at,
  };
}

const statedText = (leaf: TextLeaf): string | null => (leaf.state === 'stated' ? leaf.value.text : null);

const statedValue = (leaf: FigureLeaf): Decimal | null => (leaf.state === 'stated' ? leaf.value.value : null);
