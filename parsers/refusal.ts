import type { Notice } from '../src/model/message.ts';

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
