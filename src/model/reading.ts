export const engineChoices = ['auto', 'paddle', 'tesseract'] as const;

/** Which engine reads scans: the best that loads, or one by name. */
export type EngineChoice = (typeof engineChoices)[number];

/** How submissions are to be read. */
export interface Reading {
  readonly engine: EngineChoice;
  /** Told of every scanned page that is done, since they take seconds each. */
  pageDone?(): void;
  /** Does work in native code, during which a thread must not be ended; as it is, where nobody would end it. */
  uninterrupted?<T>(work: () => Promise<T>): Promise<T>;
}

export const defaultReading: Reading = { engine: 'auto' };
