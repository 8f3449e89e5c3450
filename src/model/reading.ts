export const engineChoices = ['auto', 'paddle', 'tesseract'] as const;

/** Which engine reads scans: the best that loads, or one by name. */
export type EngineChoice = (typeof engineChoices)[number];

/** How submissions are to be read. */
export interface Reading {
  readonly engine: EngineChoice;
  /** Told of every scanned page that is done, since they take seconds each. */
  pageDone?(): void;
}

export const defaultReading: Reading = { engine: 'auto' };
