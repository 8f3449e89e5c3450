import { join } from 'node:path';
import type { Audit } from '../model/audit.ts';
import type { Localized } from '../model/message.ts';
import { reviewFiles } from '../outputs/writer/review-files.ts';
import { DecisionLog } from './store/log.ts';
import { type Run, RunFolder } from './store/run.ts';
import { SeenBefore } from './store/seen.ts';
import { Sources } from './store/sources.ts';

/** Something that was asked for and cannot be given, with what the asker is told. */
export class Refused extends Error {
  readonly status: 400 | 404 | 503;
  readonly text: Localized;

  constructor(status: 400 | 404 | 503, text: Localized) {
    super(text.en);
    this.status = status;
    this.text = text;
  }
}

/** The review of one out folder: its results, its sources, its decisions. */
export class Review {
  readonly out: string;
  readonly log: DecisionLog;
  readonly seen: SeenBefore;
  readonly sources = new Sources();
  readonly #folder: RunFolder;
  #taken: { readonly run: Run; readonly done: Promise<void> } | null = null;

  constructor(out: string) {
    this.out = out;
    this.#folder = new RunFolder(out);
    this.log = new DecisionLog(join(out, reviewFiles.log));
    this.seen = new SeenBefore(join(out, reviewFiles.seen));
  }

  /** The last run, with decisions as they are now. */
  async run(): Promise<Run> {
    const run = await this.#folder.current();
    if (!run.ok) throw new Refused(503, run.reason.text);
    // Once for each run, however many requests come for it at a time.
    if (run.value !== this.#taken?.run)
      this.#taken = { run: run.value, done: this.seen.take(run.value.reports) };
    await this.#taken.done;
    await this.log.refresh();
    return run.value;
  }

  /** A report of the last run. */
  async report(id: string): Promise<{ run: Run; audit: Audit }> {
    const run = await this.run();
    if (!run.byId.has(id)) throw new Refused(404, noSuchReport);
    const audit = await run.record(id);
    if (audit === null) throw new Refused(503, beingReplaced);
    return { run, audit };
  }
}

const noSuchReport: Localized = {
  zh: '这批结果里没有这份报告，可能已重新审核；请刷新页面。',
  en: 'The results hold no such report; they may have been made anew: reload the page.',
};

const beingReplaced: Localized = {
  zh: '这份报告的结果正在更新，请稍后再试。',
  en: 'The results of this report are being replaced: try again in a moment.',
};
