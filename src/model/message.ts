/** A text in the two languages that users choose between with `--lang`. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Localized;

/** A localized text of one wording, for terms that stay as the report prints them. */
export const verbatim = (text: string): Localized => ({ zh: text, en: text });

/**
 * Something that a stage could not do, or did with doubt, with the file's name left out (its reader knows it).
 * `loss` says that content may be missing: a report with a loss is `partial`, never `ok`.
 */
export interface Notice {
  readonly code: string;
  readonly loss: boolean;
  /** Said in `reports.csv` although nothing was lost. */
  readonly told?: boolean;
  readonly text: Localized;
}

/** What a stage gives: its value, or the reason why there is none. Bad input is a result, not an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly reason: Notice };
