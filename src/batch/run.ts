import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { Audit, ReportRow } from '../model/audit.ts';
import type { Language, Notice, Outcome } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { EngineChoice } from '../model/reading.ts';
import type { RunFile } from '../outputs/run-json.ts';
import { byWeight, type RunSummary, shownAtMost, type TopFinding } from '../outputs/summary.ts';
import { type OutputWriter, openOutput } from '../outputs/write.ts';
import { failedAudit } from './audit.ts';
import { collect, type Input } from './collect.ts';
import { packageVersion } from './package-root.ts';
import { type Failure, type Load, type PoolSettings, type Work, workInOrder } from './pool.ts';
import type { AuditTask } from './worker.ts';

export interface RunOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly language: Language;
  readonly policy: Policy;
  readonly policyFile: string | null;
  /** Which engine reads scans; the best that loads where none is named. */
  readonly engine?: EngineChoice;
  /** Never more workers than files. */
  readonly jobs: number;
  readonly pool: Omit<PoolSettings, 'jobs'>;
  /** Told of every file that is done. */
  progress?(done: number, of: number, report: ReportRow): void;
}

/** Audits a batch and writes its results; refuses, with nothing written, what it could not begin or finish. */
export async function runBatch(options: RunOptions): Promise<Outcome<RunSummary>> {
  const started = new Date();
  const collected = await collect(options.paths, { except: options.out });
  if (!collected.ok) return collected;
  const opened = await openOutput(options.out, options.language);
  if (!opened.ok) return opened;
  try {
    return await auditInto(opened.value, collected.value, options, started);
  } catch (error) {
    await opened.value.abandon();
    // A full disk or a lost network drive is the machine's trouble, not a bug: it is said without a stack.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const text = {
      zh: `写入 ${options.out} 时出错，原有结果未作改动：${error.message}`,
      en: `writing to ${options.out} failed, the earlier results are unchanged: ${error.message}`,
    };
    return { ok: false, reason: { code: 'output', loss: true, text } };
  }
}

async function auditInto(
  writer: OutputWriter,
  inputs: readonly Input[],
  options: RunOptions,
  started: Date,
): Promise<Outcome<RunSummary>> {
  const jobs = Math.max(1, Math.min(options.jobs, inputs.length));
  const hashes = new Map<string, string>();
  let done = 0;
  const work: Work<Input, AuditTask, Audit> = {
    load: (input) => load(input, options, hashes),
    failed: (input, failure) => failedAudit(input.relativePath, noticeOf(failure), secondsOf(failure)),
    done: (_input, audit) => {
      done += 1;
      options.progress?.(done, inputs.length, audit.report);
    },
  };
  const tally = newTally();
  const files: RunFile[] = [];
  for await (const audit of workInOrder(inputs, work, { ...options.pool, jobs })) {
    await writer.add(audit);
    count(tally, audit);
    const { reportId, file, status } = audit.report;
    const bytes = inputs[files.length]?.bytes ?? null;
    files.push({ reportId, file, status, sha256: hashes.get(file) ?? null, bytes });
  }
  const finished = new Date();
  const summary: RunSummary = { ...tally, seconds: (finished.getTime() - started.getTime()) / 1000 };
  const { top: _top, unread: _unread, seconds: _seconds, ...totals } = summary;
  const written = await writer.finish({
    version: packageVersion(),
    started: started.toISOString(),
    finished: finished.toISOString(),
    options: { paths: options.paths, lang: options.language, jobs, policyFile: options.policyFile },
    policy: options.policy,
    totals,
    files,
  });
  return written.ok ? { ok: true, value: summary, notices: [] } : written;
}

async function load(
  { path, relativePath, problem }: Input,
  { policy, engine = 'auto' }: RunOptions,
  hashes: Map<string, string>,
): Promise<Load<AuditTask> | { answer: Audit }> {
  if (problem !== undefined)
    return { answer: failedAudit(relativePath, { code: 'input', loss: true, text: problem }, 0) };
  try {
    const content = await readFile(path);
    hashes.set(relativePath, createHash('sha256').update(content).digest('hex'));
    // A buffer of its own, because the whole of it moves to the worker's thread.
    const bytes = new Uint8Array(content);
    const { port1, port2 } = new MessageChannel();
    const task = { name: basename(path), bytes, relativePath, policy, engine, pages: port2 };
    return { task, transfer: [bytes.buffer, port2], progress: port1 };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const text = { zh: `无法从磁盘读取（${code}）`, en: `cannot be read from the disk (${code})` };
    return { answer: failedAudit(relativePath, { code: 'input', loss: true, text }, 0) };
  }
}

function noticeOf(failure: Failure): Notice {
  switch (failure.kind) {
    case 'timed-out':
      return {
        code: 'timed-out',
        loss: true,
        text: {
          zh: `${failure.seconds} 秒内未能审完（单独重试一次也一样），已放弃此文件`,
          en: `not done within ${failure.seconds} s, nor when tried again alone; given up`,
        },
      };
    case 'out-of-memory':
      return {
        code: 'out-of-memory',
        loss: true,
        text: {
          zh: `所需内存超过 ${failure.megabytes} MB（单独重试一次也一样），已放弃此文件`,
          en: `needs more than ${failure.megabytes} MB of memory, also when tried again alone; given up`,
        },
      };
    case 'died':
      return {
        code: 'died',
        loss: true,
        text: {
          zh: `审读此文件时程序崩溃（单独重试一次也一样），请连同此文件报告给维护者：${failure.detail}`,
          en: `hedui crashed on this file, also when tried again alone; please report it with this file: ${failure.detail}`,
        },
      };
  }
}

const secondsOf = (failure: Failure): number => (failure.kind === 'timed-out' ? failure.seconds : 0);

type Tally = { -readonly [Key in keyof Omit<RunSummary, 'seconds'>]: RunSummary[Key] } & {
  top: TopFinding[];
  unread: ReportRow[];
};

const newTally = (): Tally => ({
  files: 0,
  partial: 0,
  failed: 0,
  errors: 0,
  warnings: 0,
  rounding: 0,
  checksNotRun: 0,
  top: [],
  unread: [],
});

function count(tally: Tally, { report, discrepancies }: Audit): void {
  tally.files += 1;
  if (report.status === 'partial') tally.partial += 1;
  if (report.status === 'failed') tally.failed += 1;
  tally.errors += report.errors;
  tally.warnings += report.warnings;
  tally.rounding += report.rounding;
  tally.checksNotRun += report.checksNotRun;
  if (report.status === 'failed' && tally.unread.length < shownAtMost) tally.unread.push(report);
  const findings = discrepancies
    .filter((found) => found.severity !== 'rounding')
    .map((found) => ({ file: report.file, found }));
  tally.top = [...tally.top, ...findings].sort(byWeight).slice(0, shownAtMost);
}
