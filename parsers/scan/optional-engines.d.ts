// What is used of packages that a machine may lack: with their own types the program would not compile there.

declare module 'onnxruntime-node' {
  class Tensor {
    constructor(type: 'float32', data: Float32Array, dims: readonly number[]);
    readonly data: unknown;
    readonly dims: readonly number[];
  }
  type TensorConstructor = typeof Tensor;
  interface InferenceSession {
    readonly inputNames: readonly string[];
    readonly outputNames: readonly string[];
    run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  }
  const InferenceSession: {
    create(path: string, options: Readonly<Record<string, unknown>>): Promise<InferenceSession>;
  };
}

declare module 'tesseract.js' {
  interface Box {
    readonly x0: number;
    readonly x1: number;
  }
  interface Word {
    readonly bbox: Box;
    readonly text: string;
    /** In percent. */
    readonly confidence: number;
  }
  interface Block {
    readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly Word[] }[] }[];
  }
  interface Worker {
    /** The thread that does the work. */
    readonly worker: import('node:worker_threads').Worker;
    setParameters(parameters: Readonly<Record<string, string>>): Promise<unknown>;
    recognize(
      image: Uint8Array,
      parameters: Readonly<Record<string, string>>,
      output: { readonly text: boolean; readonly blocks: boolean },
    ): Promise<{ readonly data: { readonly blocks: readonly Block[] | null } }>;
  }
  function createWorker(
    language: string,
    engine: number,
    options: {
      readonly langPath: string;
      readonly gzip: boolean;
      readonly cacheMethod: 'none';
      errorHandler(reason: unknown): void;
    },
  ): Promise<Worker>;
}
