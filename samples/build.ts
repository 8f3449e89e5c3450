import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Printer } from '../test/support/faults.ts';
import { writeDocx } from '../test/support/write-docx.ts';
import { writePdf } from '../test/support/write-pdf.ts';
import { describeSamples, expectedOf } from './describe.ts';
import { samples } from './sources/index.ts';

/** Writes every sample, what is to be found in them, and the table that says so: `npm run samples`. */
const folder = path.resolve('samples');
await mkdir(folder, { recursive: true });
const described = [];
for (const sample of samples) {
  const printer = new Printer(sample.faults);
  const submission = sample.write(printer);
  const isPdf = sample.file.endsWith('.pdf');
  const bytes = isPdf ? await writePdf(submission, sample.pdf) : await writeDocx(submission);
  await writeFile(path.join(folder, sample.file), bytes);
  described.push({ sample, faults: printer.planted() });
  console.log(`${sample.file}: ${bytes.length} bytes, ${sample.faults.length} faults`);
}
await writeFile(
  path.join(folder, 'expected.json'),
  `${JSON.stringify(described.map(expectedOf), null, 2)}\n`,
);
await writeFile(path.join(folder, 'README.md'), describeSamples(described));
