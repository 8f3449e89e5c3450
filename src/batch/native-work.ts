import { setTimeout as wait } from 'node:timers/promises';

const [underWay, forbidden] = [0, 1];

/**
 * Work in native code (recognition, decoding of pictures), in which a worker thread must not be ended: the code would end
 * the whole program when it came back. Both sides look at one piece of memory: the worker counts its work there, and the
 * program that wants to end it first forbids more and waits for what is under way.
 */
export class NativeWork {
  readonly #state: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#state = new Int32Array(memory);
  }

  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  }

  /** For the worker: does the work, unless its time is over. */
  readonly run = async <T>(work: () => Promise<T>): Promise<T> => {
    Atomics.add(this.#state, underWay, 1);
    try {
      if (Atomics.load(this.#state, forbidden) === 1) throw new Error('the time of this task is over');
      return await work();
    } finally {
      Atomics.sub(this.#state, underWay, 1);
    }
  };

  /** For the program: resolves when none is under way and none can begin, or after so many seconds all the same. */
  async end(seconds: number): Promise<void> {
    Atomics.store(this.#state, forbidden, 1);
    const latest = performance.now() + seconds * 1000;
    while (Atomics.load(this.#state, underWay) > 0 && performance.now() < latest) await wait(20);
  }
}
