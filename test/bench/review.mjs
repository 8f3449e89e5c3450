import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPage } from './review-page.mjs';
import { writeResults } from './review-results.mjs';
import { residentMegabytes, told } from './told.mjs';

const submissions = 5000;
const each = 20;

/** `npm run bench -- review`: the review server with a large batch, from the first request to the last byte. */
export async function benchReview() {
  const out = mkdtempSync(join(tmpdir(), 'hedui-bench-review-'));
  try {
    await writeResults(out, submissions, each);
    console.log(
      `review of ${submissions} submissions with ${submissions * each} discrepancies, by the clock`,
    );
    const started = performance.now();
    const server = spawn(process.execPath, ['dist/src/cli.js', 'review', out, '--no-open']);
    const [printed] = await once(server.stdout, 'data');
    const address = /http\S+/.exec(printed.toString())[0];
    told('until the address is printed', performance.now() - started);
    const { origin } = new URL(address);
    const entered = await fetch(address, { redirect: 'manual' });
    const headers = { cookie: entered.headers.get('set-cookie').split(';')[0] };
    for (const path of ['/api/overview', '/api/discrepancies']) {
      const [first, again] = [await took(origin + path, headers), await took(origin + path, headers)];
      told(`${path}, ${(first.bytes / 1e6).toFixed(1)} MB`, first.milliseconds, 2000);
      told(`${path}, again`, again.milliseconds, 2000);
    }
    told(
      'opening one submission',
      (await took(`${origin}/api/reports/0000000abc`, headers)).milliseconds,
      2000,
    );
    console.log(`          memory of the server: ${residentMegabytes(server.pid) ?? '?'} MB`);
    await benchPage(address);
    const workbook = await took(`${origin}/export/workbook.xlsx`, headers);
    const verdict = workbook.status === 200 ? '' : `, answered ${workbook.status}`;
    told(`workbook of the batch, ${(workbook.bytes / 1e6).toFixed(1)} MB${verdict}`, workbook.milliseconds);
    console.log(`          memory of the server: ${residentMegabytes(server.pid) ?? '?'} MB`);
    server.kill();
    await once(server, 'exit');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function took(url, headers) {
  const start = performance.now();
  const answer = await fetch(url, { headers });
  const bytes = (await answer.arrayBuffer()).byteLength;
  return { status: answer.status, bytes, milliseconds: performance.now() - start };
}
