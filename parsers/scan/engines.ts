import type { EngineChoice } from '../../src/model/reading.ts';
import type { Recogniser } from './recogniser.ts';

/** Ways to open each engine, the better one first; a machine without one of them goes on with the other. */
const engines: Readonly<Record<Recogniser['id'], () => Promise<Recogniser>>> = {
  paddle: async () => (await import('./paddle.ts')).openPaddle(),
  tesseract: async () => (await import('./tesseract.ts')).openTesseract(),
};

const opened = new Map<EngineChoice, Promise<Recogniser | null>>();

/** The engine for a choice, opened once a worker; null where it is not installed or does not load on this machine. */
export function recogniserFor(choice: EngineChoice): Promise<Recogniser | null> {
  let engine = opened.get(choice);
  if (!engine) {
    engine = open(choice);
    opened.set(choice, engine);
  }
  return engine;
}

async function open(choice: EngineChoice): Promise<Recogniser | null> {
  for (const [id, load] of Object.entries(engines)) {
    if (choice !== 'auto' && choice !== id) continue;
    try {
      return await load();
    } catch {
      // Not installed, or its native library does not load here: the next one may.
    }
  }
  return null;
}
