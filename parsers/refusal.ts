import type { Notice, Outcome } from '../src/model/message.ts';

/**
 * Leaves a reading from deep inside (a SAX callback, an archive entry) with the reason for the user. It never leaves
 * the parsers: whoever answers with an Outcome catches it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly notice: Notice;

  constructor(code: string, zh: string, en: string) {
    super(en);
    this.notice = { code, loss: true, text: { zh, en } };
  }
}

/** What a reading answers that a Refusal left; any other error is a bug of the reader and goes on. */
export function asReason(error: unknown): Extract<Outcome<never>, { ok: false }> {
  if (error instanceof Refusal) return { ok: false, reason: error.notice };
  throw error;
}
