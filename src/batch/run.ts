import type { ReportRow } from '../model/audit.ts';
import type { Language, Outcome } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { EngineChoice } from '../model/reading.ts';
import { type Rendered, render } from '../outputs/rendered.ts';
import type { RunFile } from '../outputs/run-json.ts';
import type { RunSummary } from '../outputs/summary.ts';
import { type Output, openOutput } from '../outputs/writer/open.ts';
import { withArchivesOpened } from './archives.ts';
import { failedAudit } from './audit.ts';
import { type Collected, collect } from './collect.ts';
import { Contents } from './content.ts';
import { Converter } from './convert/converter.ts';
import { duplicatesAmong } from './duplicates.ts';
import { noticeOf, secondsOf } from './failure.ts';
import { Loader } from './load.ts';
import { packageVersion } from './package-root.ts';
import { type PoolSettings, type Work, workInOrder } from './pool.ts';
import { type Grouping, type Submission, submissionsOf } from './submission.ts';
import { count, newTally } from './tally.ts';
import type { AuditTask } from './worker.ts';

export interface RunOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly language: Language;
  readonly policy: Policy;
  readonly policyFile: string | null;
  /** Which engine reads scans; the best that loads where none is named. */
  readonly engine?: EngineChoice;
  /** Whether the files of a subfolder may be one report. */
  readonly grouping?: Grouping;
  /** Takes over what an earlier run audited and nobody changed since. */
  readonly resume?: boolean;
  /** Files that are left for a later run. */
  leave?(path: string): boolean;
  /** Never more workers than files. */
  readonly jobs: number;
  readonly pool: Omit<PoolSettings, 'jobs'>;
  /** Once aborted, no further file is begun; what is under way is finished and written. */
  readonly stop?: AbortSignal;
  /** Told of every report that is done, and of how many files are. */
  progress?(done: number, of: number, report: ReportRow): void;
}

/** Audits a batch and writes its results; refuses, with nothing written, what it could not begin or finish. */
export async function runBatch(options: RunOptions): Promise<Outcome<RunSummary>> {
  const started = new Date();
  const { leave } = options;
  const found = await collect(options.paths, { except: options.out, ...(leave && { leave }) });
  if (!found.ok) return found;
  const contents = new Contents();
  const converter = new Converter();
  const collected = await withArchivesOpened(found.value, contents);
  const opened = await openOutput(options.out, options.language, options.resume);
  if (!opened.ok) return opened;
  try {
    return await auditInto(opened.value, collected, { contents, converter }, options, started);
  } catch (error) {
    await opened.value.writer.abandon();
    // A full disk or a lost network drive is the machine's trouble, not a bug: it is said without a stack.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const text = {
      zh: `写入 ${options.out} 时出错：${error.message}。原有结果未作改动；已审完的留在其中，排除故障后加 --resume 可接着审。`,
      en: `writing to ${options.out} failed: ${error.message}. The earlier results are unchanged; what was audited is kept there: mend the cause and go on with --resume.`,
    };
    return { ok: false, reason: { code: 'output', loss: true, text } };
  } finally {
    await converter.close();
  }
}

async function auditInto(
  { writer, earlier }: Output,
  { inputs, passedOver }: Collected,
  { contents, converter }: { readonly contents: Contents; readonly converter: Converter },
  options: RunOptions,
  started: Date,
): Promise<Outcome<RunSummary>> {
  const duplicates = await duplicatesAmong(inputs, contents);
  const submissions = submissionsOf(inputs, options.grouping ?? 'folder', (input) => duplicates.has(input));
  const jobs = Math.max(1, Math.min(options.jobs, submissions.length));
  const version = packageVersion();
  const { policy, engine = 'auto', language } = options;
  const loader = new Loader(contents, earlier, duplicates, { version, policy, engine }, converter, language);
  let done = 0;
  const work: Work<Submission, AuditTask, Rendered[]> = {
    load: (submission) => loader.load(submission),
    failed: ({ inputs: failed }, failure) =>
      failed.map(({ relativePath }) =>
        render(failedAudit(relativePath, noticeOf(failure), secondsOf(failure)), language),
      ),
    parts: ({ inputs: parts }) => parts.map((input) => ({ folder: null, inputs: [input] })),
    join: (answers) => answers.flat(),
    done({ inputs: files }, audits) {
      done += files.length;
      for (const { report } of audits) options.progress?.(done, inputs.length, report);
    },
  };
  const tally = newTally();
  const files: RunFile[] = [];
  let written = 0;
  const { stop } = options;
  for await (const audits of workInOrder(submissions, work, {
    ...options.pool,
    jobs,
    ...(stop && { stop }),
  })) {
    const submission = submissions[written++] as Submission;
    const together = audits.map(({ report }) => report.reportId);
    const fingerprint = loader.fingerprint(submission);
    for (const audit of audits) {
      await writer.add(audit, { fingerprint, together });
      count(tally, audit);
    }
    files.push(...loader.filesOf(submission, audits));
  }
  const finished = new Date();
  const complete = written === submissions.length;
  const { top, unread, ...counts } = tally;
  const totals = {
    ...counts,
    files: inputs.length,
    audited: files.length,
    duplicates: duplicates.size,
    passedOver: passedOver.length,
  };
  const facts = {
    version,
    complete,
    started: started.toISOString(),
    finished: finished.toISOString(),
    options: { paths: options.paths, lang: options.language, jobs, policyFile: options.policyFile },
    policy,
    totals,
    files,
    passedOver,
  };
  const seconds = (finished.getTime() - started.getTime()) / 1000;
  const summary = { ...totals, top, unread, seconds };
  if (complete) {
    const placed = await writer.finish(facts);
    return placed.ok ? { ok: true, value: { ...summary, stopped: null }, notices: [] } : placed;
  }
  const suspended = await writer.suspend(facts);
  return suspended.ok
    ? { ok: true, value: { ...summary, stopped: suspended.value }, notices: [] }
    : suspended;
}
