import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audit } from '../../model/audit.ts';
import type { Outcome } from '../../model/message.ts';
import { recordJson } from '../../outputs/record-json.ts';
import { type ListedReport, recordsIndex } from '../../outputs/records-index.ts';
import { type RunFacts, type RunFile, runJson } from '../../outputs/run-json.ts';

/** What the last run wrote, as far as lists show it; a record is read when its submission is opened. */
export interface Run {
  readonly facts: Pick<RunFacts, 'version' | 'complete' | 'finished' | 'options'>;
  readonly reports: readonly ListedReport[];
  /** Index into `reports` by the report's id. */
  readonly byId: ReadonlyMap<string, number>;
  /** The files that were audited, by their path in the batch. */
  readonly files: ReadonlyMap<string, RunFile>;
  /** Everything that is known of a report of this run; null where another run took its record away. */
  record(report: string): Promise<Audit | null>;
}

/** The results in an out folder: always those of the last run that was finished. */
export class RunFolder {
  readonly folder: string;
  #stamp = '';
  #run: Run | null = null;
  #loading: Promise<Outcome<Run>> | null = null;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The last run; while a new one is being put in place, the one before. */
  async current(): Promise<Outcome<Run>> {
    // Several requests come at once when the page opens.
    this.#loading ??= this.#look().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #look(): Promise<Outcome<Run>> {
    const found = await stat(join(this.folder, runJson.file)).catch(() => null);
    const stamp = found === null ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (this.#run === null || (stamp !== '' && stamp !== this.#stamp)) {
      const run = await this.#read();
      if (run === null) return this.#run === null ? noResults(this.folder) : given(this.#run);
      this.#run = run;
      this.#stamp = stamp;
    }
    return given(this.#run);
  }

  async #read(): Promise<Run | null> {
    const text = await readFile(join(this.folder, runJson.file), 'utf8').catch(() => null);
    const index = await readFile(join(this.folder, recordsIndex.file), 'utf8').catch(() => null);
    // What stands there while the first results come in has no index yet.
    if (text === null || index === null || runJson.read(text) === null) return null;
    const facts: RunFacts = JSON.parse(text);
    const reports = recordsIndex.read(index);
    const byId = new Map(reports.map(({ report }, at) => [report.reportId, at]));
    return {
      facts,
      reports,
      byId,
      files: new Map(facts.files.map((file) => [file.file, file])),
      record: async (report) => {
        // Only an id that the run wrote becomes a path.
        if (!byId.has(report)) return null;
        const path = join(this.folder, recordJson.folder, recordJson.fileOf(report));
        return readFile(path, 'utf8').then(
          (content) => JSON.parse(content),
          () => null,
        );
      },
    };
  }
}

const given = (value: Run): Outcome<Run> => ({ ok: true, value, notices: [] });

const noResults = (folder: string): Outcome<Run> => ({
  ok: false,
  reason: {
    code: 'review',
    loss: true,
    text: {
      zh: `${folder} 里没有可以复核的结果。请先审核：npm start -- 文件夹 --out ${folder}（旧版本的结果请重审一次）。`,
      en: `${folder} holds no results to review. Audit first: npm start -- <folder> --out ${folder} (results of an older version must be made anew).`,
    },
  },
});
