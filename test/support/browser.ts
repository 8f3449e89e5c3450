import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where the browsers of Chromium's family are installed; the first one there is serves. */
const places: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'browsers.json'), 'utf8'),
);
export const browserPath = [process.env.CHROMIUM ?? '', ...places].find((path) => existsSync(path));

export const inBrowser = (title: string): string =>
  browserPath === undefined
    ? `${title} (skipped: no Chromium, Chrome or Edge is installed; CHROMIUM may name one)`
    : title;

export function startBrowser(): Promise<Browser> {
  // Chromium's own sandbox does not start for root, as which containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: browserPath ?? '', args });
}

export interface RunningReview {
  readonly address: string;
  readonly process: ChildProcess;
}

/** The compiled program's review of an out folder, as a user starts it. */
export function startReview(out: string): Promise<RunningReview> {
  const cli = join(import.meta.dirname, '../../dist/src/cli.js');
  const review = spawn(process.execPath, [cli, 'review', out, '--no-open']);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) resolve({ address, process: review });
    };
    review.stdout.on('data', listen);
    review.stderr.on('data', listen);
    review.on('exit', () => reject(new Error(`hedui review ended: ${said}`)));
  });
}
