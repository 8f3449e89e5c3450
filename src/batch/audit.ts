import type { Audit } from '../model/audit.ts';
import type { CheckReport } from '../model/check.ts';
import type { Document, Source } from '../model/document.ts';
import type { Localized, Notice, Outcome } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import { defaultReading, type Reading } from '../model/reading.ts';
import type { ReportRecord } from '../model/record.ts';
import type { Score } from '../model/score.ts';
import type { Subject, Understanding } from '../model/subject.ts';
import { assemble } from './assemble.ts';
import { reportIdOf } from './identity.ts';

/** The stages that an audit composes, each a pure function of the value before it. */
export interface Stages {
  parse(source: Source, reading?: Reading): Promise<Outcome<Document>>;
  understand(document: Document, policy: Policy): Understanding;
  /** The document with what its own arithmetic settles of doubtful readings; null where that is nothing. */
  restore(document: Document, understanding: Understanding): Document | null;
  rescore(record: ReportRecord, policy: Policy): Score[];
  check(subject: Subject): CheckReport;
}

/**
 * Audits one file. It never throws: a file that cannot be read is a failed row, and so is a bug of the program, with a
 * message that asks to report it, because one file must never end a batch.
 */
export async function auditSource(
  source: Source,
  relativePath: string,
  policy: Policy,
  stages: Stages,
  reading: Reading = defaultReading,
): Promise<Audit> {
  const started = performance.now();
  return auditDocument(await readSource(source, stages, reading), relativePath, policy, stages, started);
}

/** Reads a file; a bug of the reader is a reason like any other. */
export async function readSource(
  source: Source,
  stages: Stages,
  reading: Reading,
): Promise<Outcome<Document>> {
  try {
    return await stages.parse(source, reading);
  } catch (error) {
    return { ok: false, reason: bugNotice('parse', error) };
  }
}

/**
 * Audits what was read; `started` is when its reading began, in milliseconds of the performance clock, `known` what was
 * understood of it already.
 */
export function auditDocument(
  read: Outcome<Document>,
  relativePath: string,
  policy: Policy,
  stages: Stages,
  started: number,
  known: Understanding | null = null,
): Audit {
  const seconds = () => (performance.now() - started) / 1000;
  if (!read.ok) return failedAudit(relativePath, read.reason, seconds());
  let stage: keyof typeof stageNames = 'understand';
  try {
    const asRead = known ?? stages.understand(read.value, policy);
    stage = 'restore';
    const restored = stages.restore(read.value, asRead);
    stage = 'understand';
    const understanding = restored ? stages.understand(restored, policy) : asRead;
    stage = 'rescore';
    const scores = stages.rescore(understanding.record, policy);
    stage = 'check';
    const subject: Subject = { ...understanding, document: restored ?? read.value, scores, policy };
    const checked = stages.check(subject);
    stage = 'assemble';
    const audit = assemble(relativePath, subject, checked, read.notices);
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
  restore: { zh: '核对识读', en: 'weighing readings' },
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
