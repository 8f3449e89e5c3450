import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Kind, sniff } from '../../../parsers/sniff.ts';
import { webPage } from '../../../parsers/web-archive.ts';
import type { Notice, Outcome } from '../../model/message.ts';
import { findOffice } from './office.ts';
import { profileSettings } from './profile.ts';
import { runOffice } from './run-office.ts';

/** What LibreOffice is told of a kind: the ending that it goes by, a filter where it would take another, the target. */
interface Route {
  readonly ending: string;
  readonly filter?: string;
  readonly target: 'docx' | 'xlsx';
}

const routes: ReadonlyMap<Kind, Route> = new Map<Kind, Route>([
  ['rtf', { ending: 'rtf', target: 'docx' }],
  ['odt', { ending: 'odt', target: 'docx' }],
  // Left to itself, a page opens as one for the web, which cannot be saved as Word.
  ['html', { ending: 'html', filter: 'HTML (StarWriter)', target: 'docx' }],
  ['word-xml', { ending: 'xml', target: 'docx' }],
  ['doc-95', { ending: 'doc', target: 'docx' }],
  ['ods', { ending: 'ods', target: 'xlsx' }],
]);

export interface ConverterSettings {
  readonly office?: string | null;
  readonly secondsPerFile?: number;
}

/**
 * Turns what no parser reads into Word and Excel files, through LibreOffice where it is installed. It runs in the main
 * thread and not in the workers: a worker that is ended at its limit would leave its LibreOffice behind, and converting
 * counts against no worker's time. One file at a time, a process each: one kept resident answered hardly faster (5.5 to
 * 9 s against 8 to 10.5 s on a busy machine) and dies with the file that it dies of.
 */
export class Converter {
  readonly #office: string | null;
  readonly #seconds: number;
  #folder: Promise<string> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ office = findOffice(), secondsPerFile = 120 }: ConverterSettings = {}) {
    this.#office = office;
    this.#seconds = secondsPerFile;
  }

  get available(): boolean {
    return this.#office !== null;
  }

  handles(kind: Kind): boolean {
    return routes.has(kind);
  }

  /** A file in a format that is read: converted where its kind asks for it and it can be, else as it is. */
  async readable<File extends { readonly bytes: Uint8Array }>(
    file: File,
  ): Promise<Outcome<File & { readonly convertedFrom?: Kind }>> {
    const kind = this.available ? sniff(file.bytes) : null;
    const converted = kind && (await this.convert(kind, file.bytes));
    if (!kind || !converted) return { ok: true, value: file, notices: [] };
    if (!converted.ok) return converted;
    return { ...converted, value: { ...file, bytes: converted.value, convertedFrom: kind } };
  }

  /** The file in a format that is read; null where the kind needs no conversion or nothing is there to do it. */
  convert(kind: Kind, bytes: Uint8Array): Promise<Outcome<Uint8Array> | null> {
    const route = routes.get(kind);
    const office = this.#office;
    if (!route || office === null) return Promise.resolve(null);
    const content = kind === 'html' ? webPage(bytes) : bytes;
    // One after the other: two processes on one profile disturb each other.
    const result = this.#last.then(async () => {
      const converted =
        (await this.#attempt(office, route, content)) ?? (await this.#attempt(office, route, content));
      return converted
        ? { ok: true as const, value: converted, notices: [] }
        : { ok: false as const, reason: unconverted(route.target) };
    });
    this.#last = result.catch(() => {});
    return result;
  }

  /** Each attempt has a folder of its own with a new profile in it: a process that was killed leaves a spoilt one. */
  async #attempt(
    office: string,
    { ending, filter, target }: Route,
    bytes: Uint8Array,
  ): Promise<Uint8Array | null> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'hedui-office-'));
    const folder = await mkdtemp(join(await this.#folder, 'file-'));
    try {
      // The submission's own name never reaches a command line.
      const input = join(folder, `submission.${ending}`);
      const profile = join(folder, 'profile');
      await mkdir(join(profile, 'user'), { recursive: true });
      await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings());
      await writeFile(input, bytes);
      const args = [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo'],
        ...(filter === undefined ? [] : [`--infilter=${filter}`]),
        ...['--convert-to', target, '--outdir', join(folder, 'out'), input],
      ];
      if (!(await runOffice(office, args, this.#seconds))) return null;
      return new Uint8Array(await readFile(join(folder, 'out', `submission.${target}`)));
    } catch (error) {
      // What it could not read it does not write, and ends as if all were well.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** Removes what was left on the disk. */
  async close(): Promise<void> {
    await this.#last;
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true, maxRetries: 3 });
    this.#folder = undefined;
  }
}

const unconverted = (target: 'docx' | 'xlsx'): Notice => ({
  code: 'unconverted',
  loss: true,
  text: {
    zh: `LibreOffice 未能转换此文件，可能已损坏；请打开后另存为 .${target} 再提交。`,
    en: `LibreOffice could not convert this file, which may be damaged: open it, save it as .${target} and resubmit.`,
  },
});
