// One contender in a process of its own, so that it pays for its own garbage and compilation and for nobody else's. Told
// to run, it answers with the CPU milliseconds that one reading took, all threads of the process.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [contender, path] = process.argv.slice(2);
const content = new Uint8Array(readFileSync(path));
const name = basename(path);

const product = (module) => import(`../../dist/${module}`);
const contenders = {
  async read() {
    const { parseSource } = await product('parsers/index.js');
    return () => parseSource({ name, bytes: content.slice() });
  },
  async audit() {
    const { auditSource } = await product('src/batch/audit.js');
    const { stages } = await product('src/batch/stages.js');
    const { defaultPolicy } = await product('src/model/policy.js');
    return () => auditSource({ name, bytes: content.slice() }, name, defaultPolicy, stages);
  },
  async mammoth() {
    const { default: mammoth } = await import('mammoth');
    return () => mammoth.convertToHtml({ buffer: Buffer.from(content) });
  },
  'pdf-parse getText': () => withPdfParse((parser) => parser.getText()),
  'pdf-parse getTable': () => withPdfParse((parser) => parser.getTable()),
};

async function withPdfParse(use) {
  const { PDFParse } = await import('pdf-parse');
  return async () => {
    const parser = new PDFParse({ data: content.slice() });
    await use(parser);
    await parser.destroy();
  };
}

const run = await contenders[contender]();
process.on('message', async (readings) => {
  const before = process.cpuUsage();
  for (let reading = 0; reading < readings; reading++) await run();
  const { user, system } = process.cpuUsage(before);
  process.send((user + system) / 1000 / readings);
});
