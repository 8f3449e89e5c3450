import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Block, Word, Worker } from 'tesseract.js';
import type { Decoded } from './ctc.ts';
import type { Grey } from './picture.ts';
import type { Recogniser } from './recogniser.ts';
import { isChinese } from './type-size.ts';

const MODEL = '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz';
/** The engine's neural network alone, on a picture of one line. */
const NETWORK = 1;
const ONE_LINE = { tessedit_pageseg_mode: '7' };
/**
 * It reads print as it is at most sizes but not always alike: lone digits best when they are large. Blur is against the
 * grain of the scan, on which it is lost.
 */
const RENDERINGS: Recogniser['renderings'] = [
  { sigma: 0.8, padding: 4, scale: 2 },
  { sigma: 0.8, padding: 4, scale: 3 },
  { sigma: 0.8, padding: 4, scale: 1 },
];
/** Paper that it needs around a line, as a part of its height. */
const BORDER = 1 / 6;
/** A gap of this part of the picture's height divides two words; the engine sees smaller ones inside numbers. */
const SPACE = 0.45;

/** tesseract.js with its model of simplified Chinese, both from their packages. Throws where either is not installed. */
export async function openTesseract(): Promise<Recogniser> {
  const model = createRequire(import.meta.url).resolve(MODEL);
  const { createWorker } = await import('tesseract.js');
  const engine = await new Promise<Worker>((resolve, reject) => {
    // What goes wrong while the model is loaded reaches the handler only.
    const options = {
      langPath: dirname(model),
      gzip: true,
      cacheMethod: 'none',
      errorHandler: reject,
    } as const;
    createWorker('chi_sim', NETWORK, options).then(resolve, reject);
  });
  await engine.setParameters(ONE_LINE);
  // Its thread ends with ours, and keeps nothing alive but a reading under way.
  engine.worker.unref();
  return {
    id: 'tesseract',
    renderings: RENDERINGS,
    leastConfidence: null,
    async read(lines) {
      engine.worker.ref();
      try {
        const texts: Decoded[] = [];
        for (const line of lines) texts.push(await readLine(line, engine));
        return texts;
      } finally {
        engine.worker.unref();
      }
    },
  };
}

async function readLine(line: Grey, engine: Worker): Promise<Decoded> {
  const { data } = await engine.recognize(portableGreymap(onPaper(line)), {}, { text: false, blocks: true });
  return decoded(data.blocks ?? [], line.height);
}

/** The line with more paper around it, as bright as its own corners. */
function onPaper({ width, height, pixels }: Grey): Grey {
  const border = Math.round(height * BORDER);
  const [wide, high] = [width + 2 * border, height + 2 * border];
  const paper = Math.max(pixels[0]!, pixels[width - 1]!, pixels.at(-width)!, pixels.at(-1)!);
  const larger = new Uint8Array(wide * high).fill(paper);
  for (let row = 0; row < height; row++)
    larger.set(pixels.subarray(row * width, (row + 1) * width), (row + border) * wide + border);
  return { width: wide, height: high, pixels: larger };
}

/** The picture as a file that the engine opens and that costs nothing to write. */
const portableGreymap = ({ width, height, pixels }: Grey): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);

/** The words of a line as one text; the engine puts spaces between Chinese characters, and none stand there in print. */
function decoded(blocks: readonly Block[], height: number): Decoded {
  const words = blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
  );
  let [text, weight, characters] = ['', 0, 0];
  let before: Word | null = null;
  for (const word of words) {
    const isApart = before && word.bbox.x0 - before.bbox.x1 >= height * SPACE;
    if (isApart && !isChinese(text.slice(-1)) && !isChinese(word.text[0] ?? '')) text += ' ';
    text += word.text;
    weight += (word.confidence / 100) * word.text.length;
    characters += word.text.length;
    before = word;
  }
  return { text, confidence: weight / Math.max(1, characters) };
}
