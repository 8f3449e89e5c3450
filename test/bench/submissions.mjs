import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Submissions of every layout that are generated from nothing: the others are these with a name of their own. */
const ofEachLayout = 5;

/** Writes so many Word submissions of all layouts, no two of them of one department. */
export async function writeSubmissions(folder, count) {
  const kinds = await generated(folder);
  const input = join(folder, `${count}`);
  mkdirSync(input);
  for (let file = 0; file < count; file++) {
    const { parts, department } = kinds[file % kinds.length];
    const name = `${inWords(file)}${department}`;
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        path.endsWith('.xml') ? strToU8(strFromU8(part).replaceAll(department, name)) : part,
      ]),
    );
    writeFileSync(join(input, `${file}.docx`), zipSync(renamed, { level: 1 }));
  }
  return input;
}

/** The generator of the tests is TypeScript, which Node 20 does not run as it is. */
async function generated(folder) {
  const bundle = join(folder, 'generator.mjs');
  await build({
    stdin: {
      contents: `export { generateSubmission, layoutNames } from './test/support/generate.ts';
        export { writeDocx } from './test/support/write-docx.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    banner: { js: "import { createRequire as requires } from 'node:module'; const require = requires('/');" },
  });
  const { generateSubmission, layoutNames, writeDocx } = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  const kinds = [];
  for (let seed = 0; seed < ofEachLayout * layoutNames.length; seed++) {
    const layout = layoutNames[seed % layoutNames.length];
    const { submission, world } = generateSubmission(seed, { layout, faults: ['changed-digit'] });
    kinds.push({ parts: unzipSync(await writeDocx(submission)), department: world.department });
  }
  return kinds;
}

/** A number without digits, which would be figures. */
const inWords = (number) =>
  [...String(number).padStart(5, '0')].map((digit) => '甲乙丙丁戊己庚辛壬癸'[digit]).join('');
