import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSource } from '../../../parsers/index.ts';
import { sniff } from '../../../parsers/sniff.ts';
import { Converter } from '../../../src/batch/convert/converter.ts';
import { findOffice } from '../../../src/batch/convert/office.ts';

const folder = mkdtempSync(join(tmpdir(), 'hedui-fake-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rtf = new TextEncoder().encode('{\\rtf1 x}');

/** A program that stands in for LibreOffice: `body` sees its arguments as `args`, `input`, `out` and `log`, a file. */
function fakeOffice(name: string, body: string): { readonly office: string; readonly log: string } {
  const office = join(folder, name);
  const log = join(folder, `${name}.log`);
  writeFileSync(
    office,
    `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const input = args.at(-1);
const out = args[args.indexOf('--outdir') + 1];
const target = args[args.indexOf('--convert-to') + 1];
const log = ${JSON.stringify(log)};
const write = (text) => { fs.mkdirSync(out); fs.writeFileSync(out + '/submission.' + target, text); };
fs.appendFileSync(log, JSON.stringify(args) + '\\n');
${body}
`,
  );
  chmodSync(office, 0o755);
  return { office, log };
}

const runsOf = (log: string): string[][] =>
  readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(process.platform === 'win32')('a conversion', () => {
  it('hands the bytes over and gives back what was written', async () => {
    const { office } = fakeOffice('good', "write('[' + fs.readFileSync(input) + ']');");
    const converter = new Converter({ office });
    const outcome = await converter.convert('rtf', rtf);
    await converter.close();
    expect(outcome?.ok && Buffer.from(outcome.value).toString()).toBe('[{\\rtf1 x}]');
  });

  it('has a new profile each time, in which nothing is fetched or run', async () => {
    const body = `
const profile = new URL(args[0].split('=')[1]).pathname;
write(fs.readFileSync(profile + '/user/registrymodifications.xcu'));`;
    const { office, log } = fakeOffice('profile', body);
    const converter = new Converter({ office });
    const [first] = await Promise.all([converter.convert('rtf', rtf), converter.convert('ods', rtf)]);
    await converter.close();
    expect(first?.ok && Buffer.from(first.value).toString()).toMatch(/BlockUntrustedRefererLinks.*true/);
    const runs = runsOf(log);
    expect(new Set(runs.map(([profile]) => profile)).size).toBe(2);
    expect(runs.map((args) => args[args.indexOf('--convert-to') + 1])).toEqual(['docx', 'xlsx']);
  });

  it.each([
    ['that dies', 'process.exit(3);'],
    ['that writes nothing', ''],
  ])('by a program %s is tried twice and given up', async (name, body) => {
    const { office, log } = fakeOffice(name.replaceAll(' ', '-'), body);
    const converter = new Converter({ office });
    const outcome = await converter.convert('rtf', rtf);
    await converter.close();
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'unconverted' } });
    expect(runsOf(log)).toHaveLength(2);
  });

  it('goes on with the next file after one that it died of', async () => {
    const { office } = fakeOffice(
      'picky',
      "if (String(fs.readFileSync(input)) === 'bad') process.exit(1); write('good');",
    );
    const converter = new Converter({ office });
    const outcomes = await Promise.all(
      ['bad', 'fine'].map((text) => converter.convert('rtf', new TextEncoder().encode(text))),
    );
    await converter.close();
    expect(outcomes.map((outcome) => outcome?.ok)).toEqual([false, true]);
  });

  it('that hangs is ended with all that it started, and leaves nothing on the disk', async () => {
    const body = `
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
fs.appendFileSync(log + '.pids', child.pid + '\\n');
setInterval(() => {}, 1000);`;
    const { office, log } = fakeOffice('hanging', body);
    const converter = new Converter({ office, secondsPerFile: 1 });
    const outcome = await converter.convert('rtf', rtf);
    await converter.close();
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'unconverted' } });
    const children = readFileSync(`${log}.pids`, 'utf8').trim().split('\n');
    const living = children.filter((pid) =>
      spawnSync('ps', ['-o', 'stat=', '-p', pid]).stdout.toString().match(/^[^Z]/),
    );
    expect(living).toEqual([]);
    const left = (runsOf(log)[0]?.at(-1) ?? '').split('/file-')[0] as string;
    expect(existsSync(left)).toBe(false);
  });

  it('is none where nothing is there to do it, or nothing to be done', async () => {
    const { office } = fakeOffice('idle', "write('x');");
    expect(await new Converter({ office: null }).convert('rtf', rtf)).toBeNull();
    expect(await new Converter({ office }).convert('docx', rtf)).toBeNull();
    expect(readdirSync(folder)).not.toContain('idle.log');
  });
});

describe('LibreOffice', () => {
  it('is found on the path, then in its usual places, or not at all', () => {
    const program = join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice');
    writeFileSync(program, '');
    expect(findOffice(folder, [])).toBe(program);
    expect(findOffice('', [program])).toBe(program);
    expect(findOffice('', [join(folder, 'elsewhere')])).toBeNull();
  });
});

const office = findOffice();

describe.skipIf(office === null)('with LibreOffice (skipped where it is not installed)', () => {
  const page = (port: number) =>
    `<html><head><meta charset="utf-8"></head><body><p>支出309.93万元<img src="http://127.0.0.1:${port}/a.png"></p>
<table border="1"><tr><td rowspan="2">投入</td><td>5</td></tr><tr><td>6</td></tr></table></body></html>`;
  const archived = (html: string) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html.replace('utf-8', 'gb2312')}\r\n--b--`;

  it.each([
    ['a page', page, 'html'],
    ['a web archive', (port: number) => archived(page(port)), 'html'],
    [
      'RTF',
      () =>
        '{\\rtf1\\ansi\\uc1 \\u25903?\\u20986?309.93\\u19975?\\u20803?\\par\\trowd\\clvmgf\\cellx1000\\cellx2000\\intbl \\u25237?\\u20837?\\cell 5\\cell\\row\\trowd\\clvmrg\\cellx1000\\cellx2000\\intbl\\cell 6\\cell\\row\\pard\\par}',
      'rtf',
    ],
  ] as const)(
    '%s is read, and nothing that it refers to is fetched',
    async (_, text, kind) => {
      let asked = 0;
      const server = createServer((_request, response) => {
        asked++;
        response.end();
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const address = server.address();
      const bytes = new TextEncoder().encode(text(address && typeof address === 'object' ? address.port : 0));
      expect(sniff(bytes)).toBe(kind);
      const converter = new Converter();
      const converted = await converter.convert(kind, bytes);
      await converter.close();
      server.close();
      if (!converted?.ok) throw new Error('was not converted');
      const outcome = await parseSource({
        name: '自评报告.doc',
        bytes: converted.value,
        convertedFrom: kind,
      });
      if (!outcome.ok) throw new Error(outcome.reason.text.en);
      expect(outcome.value.format).toBe(kind);
      const [paragraph, table] = outcome.value.blocks;
      expect(paragraph).toMatchObject({ text: '支出309.93万元' });
      expect(table?.kind === 'table' && table.cells.map((cell) => [cell.text, cell.rowSpan])).toEqual([
        ['投入', 2],
        ['5', 1],
        ['6', 1],
      ]);
      expect(asked).toBe(0);
    },
    120_000,
  );
});
