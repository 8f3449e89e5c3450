// `npm run bench`: speed and memory side by side with what one would use instead. Medians of interleaved runs, ratios
// first; figures of one run only compare within it. Reads the compiled product in dist and the samples.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { parseSource } from '../../dist/parsers/index.js';
import { auditSource } from '../../dist/src/batch/audit.js';
import { stages } from '../../dist/src/batch/stages.js';
import { defaultPolicy } from '../../dist/src/model/policy.js';

const rounds = 9;
const samples = readdirSync('samples').filter((name) => /\.(docx|pdf)$/.test(name));
const read = (name) => ({ name, bytes: new Uint8Array(readFileSync(join('samples', name))) });
const docx = read(samples.find((name) => name.endsWith('.docx')));
const pdf = read(samples.find((name) => name.endsWith('.pdf')));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** CPU milliseconds of one run, all threads of the process. */
async function cpu(work) {
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

/** Runs the contenders in turn, the first of every one not counted. */
async function compare(title, contenders) {
  const times = contenders.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [index, { run }] of contenders.entries()) {
      const spent = await cpu(run);
      if (round > 0) times[index].push(spent);
    }
  const medians = times.map(median);
  console.log(`\n${title}`);
  contenders.forEach(({ name }, index) => {
    const ratio = index === 0 ? '1.00' : (medians[0] / medians[index]).toFixed(2);
    console.log(
      `  ours ÷ this ${ratio.padStart(5)}   ${medians[index].toFixed(1).padStart(8)} ms CPU   ${name}`,
    );
  });
}

const withPdf = async (use) => {
  const parser = new PDFParse({ data: pdf.bytes.slice() });
  await use(parser);
  await parser.destroy();
};
const fresh = (source) => ({ name: source.name, bytes: source.bytes.slice() });

await compare(`docx reading: ${docx.name}`, [
  { name: 'hedui', run: () => parseSource(fresh(docx)) },
  { name: 'mammoth', run: () => mammoth.convertToHtml({ buffer: Buffer.from(docx.bytes) }) },
]);
const pdfContenders = [
  { name: 'hedui', run: () => parseSource(fresh(pdf)) },
  { name: 'pdf-parse getText', run: () => withPdf((parser) => parser.getText()) },
  { name: 'pdf-parse getTable', run: () => withPdf((parser) => parser.getTable()) },
];
await compare(`PDF reading: ${pdf.name}`, pdfContenders);
if (spawnSync('pdftotext', ['-v']).error) console.log('  pdftotext is not installed: left out');
else {
  const start = performance.now();
  execFileSync('pdftotext', ['-layout', join('samples', pdf.name), '-']);
  console.log(`  pdftotext -layout, a process of its own: ${(performance.now() - start).toFixed(1)} ms wall`);
}
await compare('one report audited whole, warm', [
  { name: `docx ${docx.name}`, run: () => auditSource(fresh(docx), docx.name, defaultPolicy, stages) },
  { name: `PDF ${pdf.name}`, run: () => auditSource(fresh(pdf), pdf.name, defaultPolicy, stages) },
]);

console.log('\nbatch of docx, whole program');
const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-'));
for (const scale of [1, 10, 100]) {
  const input = join(folder, `in-${scale}`);
  mkdirSync(input);
  for (let copy = 0; copy < scale * 4; copy++)
    cpSync(join('samples', docx.name), join(input, `${copy}.docx`));
  const start = performance.now();
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      new URL('peak.mjs', import.meta.url).href,
      'dist/src/cli.js',
      'audit',
      input,
      '--out',
      join(folder, `out-${scale}`),
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`the batch of ${scale * 4} files failed: ${run.stderr.slice(-500)}`);
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/peak (\d+)/.exec(run.stderr)?.[1] ?? 0) / 1024;
  console.log(
    `  ${String(scale).padStart(3)}×  ${scale * 4} files  ${seconds.toFixed(1)} s  ${((seconds * 1000) / (scale * 4)).toFixed(0)} ms wall a file  peak ${peak.toFixed(0)} MB`,
  );
}
rmSync(folder, { recursive: true });
const help = [];
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  spawnSync(process.execPath, ['dist/src/cli.js', '--help']);
  help.push(performance.now() - start);
}
console.log(`\nhedui --help: ${median(help).toFixed(0)} ms wall`);
