import { setFlagsFromString } from 'node:v8';
import type { MessagePort } from 'node:worker_threads';
import PQueue from 'p-queue';
import { Tinypool } from 'tinypool';
import { NativeWork } from './native-work.ts';

export interface PoolSettings {
  /** The module whose default export does the work, as the worker threads are to load it. */
  readonly worker: URL;
  /** How many workers, and so how many tasks at one time. */
  readonly jobs: number;
  readonly memoryMegabytes?: number;
  readonly secondsPerTask?: number;
  /** Once aborted, no further task is begun; the answers end with those that were. */
  readonly stop?: AbortSignal;
}

/** What a worker is given, and the buffers in it that move to its thread instead of being copied. */
export interface Load<Task> {
  readonly task: Task;
  readonly transfer: (ArrayBuffer | MessagePort)[];
  /** Where the worker tells that it has come further; its time begins anew with every message. */
  readonly progress?: MessagePort;
  /** What the worker shares of its work in native code, so that it is not ended in it. */
  readonly native?: SharedArrayBuffer;
}

/** Why a task has no answer. */
export type Failure =
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'out-of-memory'; readonly megabytes: number }
  | { readonly kind: 'died'; readonly detail: string };

/** How one input fares: how its task is made ready (again, for the second try), and what stands for a failure. */
export interface Work<Input, Task, Answer> {
  load(input: Input): Promise<Load<Task> | { readonly answer: Answer }>;
  failed(input: Input, failure: Failure): Answer;
  /** What an input that failed is to be tried as, each part alone; the input itself where it has no parts. */
  parts?(input: Input): readonly Input[];
  /** One answer of those of the parts. */
  join?(answers: readonly Answer[]): Answer;
  /** Told as soon as an input is done, in whatever order. */
  done?(input: Input, answer: Answer): void;
}

type Attempt<Answer> = { readonly answer: Answer } | { readonly failure: Failure };

/**
 * Most of what an audit makes is garbage before its report is done. With room for it, a worker collects seldom, and that
 * is worth more than the collecting: a full collection drops the compiled code of every closure that is not in use just
 * then, and by V8's own rule for a heap with a limit (half as much again as is in use) there was one every forty reports.
 * Compiling anew, in threads of V8's own, took as long as a third of the audits and the core of a second worker.
 */
const youngMegabytes = 96;
const growAfterCollection = '--heap-growing-percent=200';

/** How long a page that is being recognised may go on when its time is over; a busy machine takes half a minute. */
const secondsForNativeWork = 120;

/** Stands for the answer of an input that the user stopped in time. */
const notBegun = Symbol('not begun');

/**
 * Does the work in worker threads and gives the answers in the order of the inputs. A worker that dies, hangs or runs
 * out of memory costs its own input only: that is tried once more while nothing else runs, then it is a failure. Only as
 * many inputs are loaded as there are workers, and only a few answers wait for their turn, so memory stays flat.
 */
export async function* workInOrder<Input, Task, Answer>(
  inputs: Iterable<Input>,
  work: Work<Input, Task, Answer>,
  settings: PoolSettings,
): AsyncGenerator<Answer> {
  const { jobs, memoryMegabytes = 768, secondsPerTask = 60, stop } = settings;
  setFlagsFromString(growAfterCollection);
  const pool = new Tinypool({
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    // A thread that waits in Atomics cannot finish what a library left behind; messages are fast enough here.
    useAtomics: false,
  });
  // A worker that breaks between two tasks is replaced; without a listener its error would end the program.
  pool.on('error', () => {});
  const together = new PQueue({ concurrency: jobs });
  const alone = new PQueue({ concurrency: 1 });

  const attempt = async (input: Input): Promise<Attempt<Answer>> => {
    const load = await work.load(input);
    if ('answer' in load) return load;
    const limit = new AbortController();
    let isOver = false;
    const end = async () => {
      isOver = true;
      if (load.native) await new NativeWork(load.native).end(secondsForNativeWork);
      limit.abort();
    };
    const timer = setTimeout(end, secondsPerTask * 1000);
    load.progress?.on('message', () => {
      if (!isOver) timer.refresh();
    });
    try {
      // Named with the task, because a module that a worker cannot load is then an answer and not a worker that
      // never becomes ready.
      const filename = settings.worker.href;
      const run = pool.run(load.task, { filename, transferList: load.transfer, signal: limit.signal });
      return { answer: (await run) as Answer };
    } catch (error) {
      if (isOver) return { failure: { kind: 'timed-out', seconds: secondsPerTask } };
      if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
        return { failure: { kind: 'out-of-memory', megabytes: memoryMegabytes } };
      return { failure: { kind: 'died', detail: error instanceof Error ? error.message : String(error) } };
    } finally {
      clearTimeout(timer);
      load.progress?.close();
    }
  };

  const attemptAlone = async (input: Input) => {
    together.pause();
    await together.onPendingZero();
    try {
      return await attempt(input);
    } finally {
      if (alone.size === 0) together.start();
    }
  };

  const answerFor = async (input: Input): Promise<Answer | typeof notBegun> => {
    const first = await together.add(async () => (stop?.aborted ? notBegun : attempt(input)));
    return first === notBegun ? notBegun : settle(input, first);
  };

  const settle = async (input: Input, first: Attempt<Answer>): Promise<Answer> => {
    let outcome = first;
    if ('failure' in outcome) {
      const parts = work.parts?.(input) ?? [];
      // One of several files fails them all: on its own, each costs no other.
      if (work.join && parts.length > 1) return work.join(await inTurn(parts));
      outcome = await alone.add(() => attemptAlone(input));
    }
    const answer = 'answer' in outcome ? outcome.answer : work.failed(input, outcome.failure);
    work.done?.(input, answer);
    return answer;
  };

  const inTurn = async (parts: readonly Input[]): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const part of parts) answers.push(await settle(part, await attempt(part)));
    return answers;
  };

  const waiting: ReturnType<typeof answerFor>[] = [];
  try {
    for (const input of inputs) {
      if (stop?.aborted) break;
      const answer = answerFor(input);
      // It may fail before its turn to be awaited; the failure is met then.
      answer.catch(() => {});
      waiting.push(answer);
      if (waiting.length < jobs * 8) continue;
      const next = await waiting.shift();
      if (next === notBegun) return;
      yield next as Answer;
    }
    for (const answer of waiting) {
      const next = await answer;
      // They begin in order: what follows was not begun either.
      if (next === notBegun) return;
      yield next;
    }
  } finally {
    together.clear();
    alone.clear();
    await pool.destroy();
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null;
