import * as z from 'zod';
import type { Audit, DiscrepancyRow, PrintedValue, ReportRow, ScoreRow } from '../model/audit.ts';
import type { CheckReport } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Document, Source } from '../model/document.ts';
import type { Localized, Notice, Outcome } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import { defaultReading, type Reading } from '../model/reading.ts';
import { type FigureLeaf, type ReportRecord, recordSchema, type TextLeaf } from '../model/record.ts';
import type { Score } from '../model/score.ts';
import type { Subject, Understanding } from '../model/subject.ts';
import { discrepancyIds, reportIdOf } from './identity.ts';
import { totalsOf } from './totals.ts';

/** The stages that an audit composes, each a pure function of the value before it. */
export interface Stages {
  parse(source: Source, reading?: Reading): Promise<Outcome<Document>>;
  understand(document: Document, policy: Policy): Understanding;
  rescore(record: ReportRecord, policy: Policy): Score[];
  check(subject: Subject): CheckReport;
}

/**
 * Audits one submission. It never throws: a file that cannot be read is a failed row, and so is a bug of the program,
 * with a message that asks to report it, because one file must never end a batch.
 */
export async function auditSource(
  source: Source,
  relativePath: string,
  policy: Policy,
  stages: Stages,
  reading: Reading = defaultReading,
): Promise<Audit> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let stage: keyof typeof stageNames = 'parse';
  try {
    const parsed = await stages.parse(source, reading);
    if (!parsed.ok) return failedAudit(relativePath, parsed.reason, seconds());
    stage = 'understand';
    const understanding = stages.understand(parsed.value, policy);
    stage = 'rescore';
    const scores = stages.rescore(understanding.record, policy);
    stage = 'check';
    const subject: Subject = { ...understanding, document: parsed.value, scores, policy };
    const checked = stages.check(subject);
    stage = 'assemble';
    const audit = assemble(relativePath, subject, checked, parsed.notices);
    return { ...audit, report: { ...audit.report, seconds: seconds() } };
  } catch (error) {
    return failedAudit(relativePath, bugNotice(stage, error), seconds());
  }
}

/** The audit of a file that could not be read; it still gets its row. */
export function failedAudit(relativePath: string, reason: Notice, seconds: number): Audit {
  return {
    report: {
      reportId: reportIdOf(relativePath),
      file: relativePath,
      format: null,
      pages: null,
      department: null,
      year: null,
      status: 'failed',
      selfTotal: null,
      recomputedTotal: null,
      selfGrade: null,
      recomputedGrade: null,
      pointsWithoutData: null,
      errors: 0,
      warnings: 0,
      rounding: 0,
      checksPassed: 0,
      checksNotRun: 0,
      seconds,
      message: reason.text,
    },
    discrepancies: [],
    scores: [],
    checks: [],
    notices: [reason],
    record: null,
  };
}

const stageNames = {
  parse: { zh: '读取', en: 'reading' },
  understand: { zh: '理解内容', en: 'understanding' },
  rescore: { zh: '重算得分', en: 'rescoring' },
  check: { zh: '核对', en: 'checking' },
  assemble: { zh: '整理结果', en: 'assembling results' },
} as const satisfies Record<string, Localized>;

function bugNotice(stage: keyof typeof stageNames, error: unknown): Notice {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'bug',
    loss: true,
    text: {
      zh: `程序在“${stageNames[stage].zh}”一步出错，这是程序的缺陷，不是文件的问题，请连同此文件报告给维护者：${detail}`,
      en: `hedui broke down while ${stageNames[stage].en}: a bug of the program, not of the file. Please report it with this file: ${detail}`,
    },
  };
}

function assemble(file: string, subject: Subject, checked: CheckReport, notices: readonly Notice[]): Audit {
  const { record, document } = subject;
  const reportId = reportIdOf(file);
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
    record: z.encode(recordSchema, record),
  };
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
