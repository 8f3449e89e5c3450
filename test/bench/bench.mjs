// `npm run bench`: speed and memory side by side with what one would use instead, each beside the bar that it is held
// to. Figures of one run only compare within it. With `-- scan`, `-- review` and
// `-- batch [N]` only the reading of scans, the review and large batches are measured. Reads the compiled product in dist and the samples.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import { costAtScales, filesAtOne, startUpFiles } from './batch.mjs';
import { cpuOf, median } from './compare.mjs';
import { benchReview } from './review.mjs';
import { benchScan } from './scan.mjs';
import { benchBatch } from './throughput.mjs';

if (process.argv.includes('scan')) {
  await benchScan();
  process.exit();
}

if (process.argv.includes('batch')) {
  const many = process.argv[process.argv.indexOf('batch') + 1];
  await benchBatch(many === undefined ? undefined : Number(many));
  process.exit();
}

if (process.argv.includes('review')) {
  await benchReview();
  process.exit();
}

const samples = readdirSync('samples')
  .filter((name) => /\.(docx|pdf)$/.test(name))
  .map((name) => join('samples', name));
const words = samples.filter((path) => path.endsWith('.docx'));
const pdfs = samples.filter((path) => path.endsWith('.pdf'));
const [pdf] = pdfs;

/** pdf-parse opens no character maps, so of some files it reads nothing, and soon. */
async function isReadByPdfParse(path) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
  const { text } = await parser.getText();
  await parser.destroy();
  return /\p{Script=Han}/u.test(text);
}

const milliseconds = (value) => `${value.toFixed(1)} ms`;
const times = (value) => `${value.toFixed(2)}×`;

/** A measured value beside the most that it may be. */
function line(what, value, most, written = milliseconds) {
  const verdict = value <= most ? 'held' : 'MISSED';
  console.log(
    `  ${verdict.padEnd(6)}  ${written(value).padStart(10)}  bar ${written(most).padStart(9)}  ${what}`,
  );
}
/** A ratio that should be 1: much less is no gain but a sign that the machine was busy or the program not yet warm. */
function flat(what, ratio) {
  const verdict = ratio > 1.15 ? 'MISSED' : ratio < 0.85 ? 'UNSURE' : 'held';
  console.log(`  ${verdict.padEnd(6)}  ${times(ratio).padStart(10)}  bar ${'±15%'.padStart(9)}  ${what}`);
}
const beside = (what, value) =>
  console.log(`          ${milliseconds(value).padStart(10)}  ${' '.repeat(13)}  ${what}`);

console.log('reading Word, CPU, each reader warm in a process of its own, in turn');
const asFraction = (value) => `1/${(1 / value).toFixed(1)}`;
const ratios = [];
for (const path of words) {
  const [ours, mammoth] = await cpuOf(['read', 'mammoth'], path, 125);
  ratios.push(ours / mammoth);
  console.log(`          ${asFraction(ours / mammoth).padStart(10)}  ${' '.repeat(13)}  ${path}`);
  beside('hedui', ours);
  beside('mammoth', mammoth);
}
line('hedui ÷ mammoth, median of the files', median(ratios), 1 / 8, asFraction);

console.log('\nreading PDF, likewise');
for (const path of pdfs) {
  const [ours, text, table] = await cpuOf(['read', 'pdf-parse getText', 'pdf-parse getTable'], path, 25);
  if (await isReadByPdfParse(path)) line(`hedui ÷ pdf-parse getTable: ${path}`, ours / table, 1.1, times);
  else console.log(`  no bar: pdf-parse reads no Chinese of ${path}`);
  beside('hedui', ours);
  beside('pdf-parse getText', text);
  beside('pdf-parse getTable', table);
}
if (spawnSync('pdftotext', ['-v']).error) console.log('  pdftotext is not installed: left out');
else {
  const start = performance.now();
  execFileSync('pdftotext', ['-layout', pdf, '-']);
  beside('pdftotext -layout, a process of its own, by the clock', performance.now() - start);
}

console.log('\none report audited whole, CPU, warm');
for (const path of words) line(path, (await cpuOf(['audit'], path, 125))[0], 60);
for (const path of pdfs) line(path, (await cpuOf(['audit'], path, 25))[0], 450);

console.log('\nbatch of Word files, whole program; every file differs');
const sources = words.map((path) => readFileSync(path));
const costs = costAtScales([1, 10, 100], sources);
const [{ startUp }] = costs;
console.log(
  `  not counted in any run: its first ${startUpFiles} files, for start-up and compilation (${(startUp.cpu / 1000).toFixed(1)} s CPU, ${(startUp.wall / 1000).toFixed(1)} s by the clock at 1×)`,
);
for (const { scale, files, cpu, wall, peak } of costs)
  console.log(
    `  ${String(scale).padStart(3)}×  ${String(files).padStart(4)} files  ${milliseconds(cpu)} CPU and ${milliseconds(wall)} by the clock a report  peak ${peak} MB`,
  );
const [least, , most] = costs;
flat('CPU a report at 100× ÷ at 1×', most.cpu / least.cpu);
flat('by the clock, likewise', most.wall / least.wall);
line(
  `peak memory at 100× (${100 * filesAtOne + startUpFiles} files)`,
  most.peak,
  700,
  (value) => `${value} MB`,
);

const help = Array.from({ length: 5 }, () => {
  const start = performance.now();
  spawnSync(process.execPath, ['dist/src/cli.js', '--help']);
  return performance.now() - start;
});
console.log('\nstarting, by the clock');
line('hedui --help', median(help), 300);
