import type { Phrase } from './phrase.ts';
import type { State } from './state.ts';
import type { NumberToken } from './tokens.ts';

const kindsOfPosts: readonly RegExp[] = [/行政编制/, /事业编制/, /工勤编制/];

const kindBefore = /(参公|事业)(?:管理|身份)?(?:事业)?(?:编制|人员|编)?(?:人数|数)?(?:共|为)?[:：]?$/;
/** Both told as parts of one list; 事业46名（含参公12名） has one within the other. */
const besideEachOther =
  /(?:参公(?!管理?事业)[^，、；。()含]{0,8}\d+[名人个]?[，、；和及,;]事业(?!单位)|事业(?:编制?|人员)?[^，、；。()含]{0,3}\d+[名人个]?[，、；和及,;]参公)/;

/** 行政编制28名，实有27人；事业编制45名，实有43人: people on the posts just told, where another kind has its own. */
export function inPostOf(state: State): string {
  const [before, last] = [state.figures.at(-2), state.figures.at(-1)];
  const kind = /^posts\.(\w+)$/.exec(last?.concept ?? '')?.[1];
  if (!kind || before?.concept.startsWith('posts')) return 'staff';
  return kindsOfPosts.filter((word) => word.test(state.squeezed.text)).length > 1 ? `staff.${kind}` : 'staff';
}

/** 行政…、参公…、事业…: beside those managed as civil servants, 事业 is only the others, not all that are not 行政. */
export function kindBesideAssimilated(state: State, token: NumberToken, phrase: Phrase): string | null {
  const text = state.squeezed.text.slice(phrase.tokens[0]?.start ?? token.start, token.start);
  const kind = kindBefore.exec(text)?.[1];
  if (!kind || kind === '行政') return null;
  return besideEachOther.test(state.sentenceText) ? kind : null;
}
