// `npm run bench -- scan`: what reading a scanned page costs, and how much of it is right, beside other engines as they
// come. Reads the scan of the reference beside the repository, whose text is known from its Word file.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const reference = '../shared/reference';
const scanned = join(reference, 'junshan-2020-scan.pdf');

/** Most that a page may cost in CPU seconds without and with the votes, and a worker in MB. */
const bars = { once: 3, voted: 5, memory: 500 };

export async function benchScan() {
  console.log('reading a scan, CPU of all threads, each engine in a process of its own');
  if (!existsSync(scanned)) {
    console.log('  ../shared/reference is not here: left out');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'hedui-bench-scan-'));
  try {
    const { parseSource } = await import('../../dist/parsers/index.js');
    const word = {
      name: 'word.docx',
      bytes: new Uint8Array(readFileSync(join(reference, 'junshan-2020.docx'))),
    };
    const printed = await parseSource(word);
    const truth = plain(textOf(printed.value));
    const pictures = await drawPages(folder);
    const rows = [];
    for (const engine of ['hedui, once', 'hedui, with votes', 'tesseract.js as it comes'])
      rows.push({ engine, ...(await inProcess(engine, pictures)) });
    if (spawnSync('tesseract', ['--version']).error) console.log('  tesseract is not installed: left out');
    else rows.push({ engine: 'tesseract as it comes', ...byProgram(pictures) });
    console.log(
      `  ${'CPU a page'.padStart(10)}  ${'peak'.padStart(7)}  ${'numbers'.padStart(9)}  characters wrong`,
    );
    for (const { engine, text, seconds, peak } of rows) {
      const [right, all] = numbersRight(truth, plain(text));
      const wrong = (100 * charactersWrong(truth, plain(text))) / truth.length;
      console.log(
        `  ${`${seconds.toFixed(2)} s`.padStart(10)}  ${(peak === null ? '' : `${peak} MB`).padStart(7)}  ${`${right}/${all}`.padStart(9)}  ${`${wrong.toFixed(1)}%`.padStart(16)}  ${engine}`,
      );
    }
    const [plainly, voted] = rows;
    held('CPU s a page without the votes', plainly.seconds, bars.once);
    held('CPU s a page with the votes', voted.seconds, bars.voted);
    held('peak MB of a worker', voted.peak, bars.memory);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const held = (what, value, most) =>
  console.log(
    `  ${(value <= most ? 'held' : 'MISSED').padEnd(6)}  ${value.toFixed(2)} of at most ${most}  ${what}`,
  );

/** Other engines are given the pages as pictures, as whoever uses them would draw them first. */
async function drawPages(folder) {
  const { openPictures } = await import('../../dist/parsers/scan/pdf-pictures.js');
  const opened = await openPictures(new Uint8Array(readFileSync(scanned)));
  const paths = [];
  for (let page = 1; page <= 10; page++) {
    const { grey } = await opened.picture(page);
    const path = join(folder, `${page}.png`);
    const raw = { width: grey.width, height: grey.height, channels: 1 };
    writeFileSync(path, await sharp(grey.pixels, { raw }).png().toBuffer());
    paths.push(path);
  }
  opened.close();
  return paths;
}

async function inProcess(engine, pictures) {
  const child = fork(new URL('scan-contender.mjs', import.meta.url), [engine, scanned, ...pictures]);
  const [answer] = await once(child, 'message');
  child.kill();
  return answer;
}

/** The program that is installed; its CPU is its own, which the shell's `time` tells, and its memory is not measured. */
function byProgram(pictures) {
  let [text, seconds] = ['', 0];
  for (const path of pictures) {
    const run = spawnSync('bash', ['-c', `TIMEFORMAT='cpu %U %S'; time tesseract '${path}' - -l chi_sim`], {
      encoding: 'utf8',
    });
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(run.stderr);
    text += run.stdout;
    seconds += Number(user) + Number(system);
  }
  return { text, seconds: seconds / pictures.length, peak: null };
}

const cellsIn = (block) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : [block.text]);
const textOf = (document) => document.blocks.flatMap(cellsIn).join('\n');

const plain = (text) => text.replaceAll('≦', '≤').normalize('NFKC').replace(/\s/g, '');
const numbersIn = (text) => [...text.matchAll(/\d+(?:\.\d+)?%?/g)].map(([number]) => number);

function counts(of) {
  const all = new Map();
  for (const one of of) all.set(one, (all.get(one) ?? 0) + 1);
  return all;
}

/** Engines put columns in orders of their own, so numbers and characters are counted, wherever they stand. */
function numbersRight(truth, text) {
  const there = counts(numbersIn(text));
  const wanted = counts(numbersIn(truth));
  let [right, all] = [0, 0];
  for (const [number, count] of wanted) {
    right += Math.min(count, there.get(number) ?? 0);
    all += count;
  }
  return [right, all];
}

function charactersWrong(truth, text) {
  const [wanted, there] = [counts(truth), counts(text)];
  let [missing, extra] = [0, 0];
  for (const character of new Set([...wanted.keys(), ...there.keys()])) {
    const more = (there.get(character) ?? 0) - (wanted.get(character) ?? 0);
    if (more > 0) extra += more;
    else missing -= more;
  }
  return Math.max(missing, extra);
}
