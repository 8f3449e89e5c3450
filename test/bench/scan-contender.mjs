// One way of reading a scan in a process of its own: answers with the text, the CPU seconds a page and the peak memory.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [contender, scanned, ...pictures] = process.argv.slice(2);
const product = (module) => import(`../../dist/${module}`);
const textOf = ({ blocks }) =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.cells : [block]))
    .map(({ text }) => text)
    .join('\n');

async function hedui(votes) {
  const { recogniserFor } = await product('parsers/scan/engines.js');
  const { renderings } = await recogniserFor('paddle');
  if (!votes) renderings.splice(1);
  const { parseSource } = await product('parsers/index.js');
  const source = { name: 'scan.pdf', bytes: new Uint8Array(readFileSync(scanned)) };
  const read = await parseSource(source, { engine: 'paddle' });
  return read.ok ? textOf(read.value) : read.reason.text.en;
}

const contenders = {
  'hedui, once': () => hedui(false),
  'hedui, with votes': () => hedui(true),
  async 'tesseract.js as it comes'() {
    const { createWorker } = await import('tesseract.js');
    const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json'));
    const options = { langPath: join(data, '4.0.0_best_int'), gzip: true, cacheMethod: 'none' };
    const worker = await createWorker('chi_sim', 1, { ...options, errorHandler: () => {} });
    const texts = [];
    for (const path of pictures) texts.push((await worker.recognize(path)).data.text);
    await worker.terminate();
    return texts.join('\n');
  },
};

const text = await contenders[contender]();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send({
  text,
  seconds: (userCPUTime + systemCPUTime) / 1e6 / pictures.length,
  peak: Math.round(maxRSS / 1024),
});
