import type { Concept } from './concept.ts';
import { countConcepts } from './counts.ts';
import { moneyConcepts } from './money.ts';
import { rates } from './rates.ts';

const rateConcepts: readonly Concept[] = rates.map(({ id, label, english, names }) => ({
  id,
  label,
  english,
  unit: 'percent',
  names,
}));

/** The whole vocabulary. */
export const concepts: readonly Concept[] = [...moneyConcepts, ...countConcepts, ...rateConcepts];

/** More names for concepts, from the policy: concept id → names. */
export type ExtraNames = Readonly<Record<string, readonly string[]>>;

/** A concept's name found in a text, with its range in the original text. */
export interface NamedConcept {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The vocabulary with a bureau's own names, ready to be searched. */
export interface Vocabulary {
  /** The concept that a whole heading names, or null. */
  ofHeading(heading: string): string | null;
  /** All names in a sentence, longest first, none inside another. */
  inSentence(text: string): NamedConcept[];
  get(id: string): Concept | undefined;
}

/**
 * A name as it is compared: without blanks, quotation marks, brackets' kind or a trailing 支出/费 left to chance —
 * only spelling noise is folded, never meaning.
 */
export function foldName(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000“”"'‘’「」『』﹃﹄＂]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll('其它', '其他')
    .replaceAll('〈', '（')
    .replaceAll('〉', '）');
}

const foldedCharacters = new Map<string, string>();

/** `foldName` of one character, remembered: sentences are searched character by character. */
function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = foldName(character);
    foldedCharacters.set(character, folded);
  }
  return folded;
}

const built = new WeakMap<ExtraNames, Vocabulary>();

/** The vocabulary extended by the policy's names; built once per policy. */
export function vocabularyOf(extra: ExtraNames): Vocabulary {
  let vocabulary = built.get(extra);
  if (!vocabulary) {
    vocabulary = build(extra);
    built.set(extra, vocabulary);
  }
  return vocabulary;
}

function build(extra: ExtraNames): Vocabulary {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const headings = new Map<string, string>();
  const names = new Map<string, string>();
  for (const concept of concepts) {
    for (const name of [concept.label, ...concept.names, ...(extra[concept.id] ?? [])]) {
      const folded = foldName(name);
      names.set(folded, concept.id);
      headings.set(folded, concept.id);
    }
    for (const name of concept.headings ?? []) headings.set(foldName(name), concept.id);
  }
  const byFirst = new Map<string, string[]>();
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const first = name[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return {
    ofHeading: (heading) => headings.get(foldName(heading)) ?? null,
    inSentence: (text) => search(text, byFirst, names),
    get: (id) => byId.get(id),
  };
}

/** A bare 执行率 at the end of another name (制度执行率) is that name's rate, not the budget's. */
const continuesAnother = (name: string, before: string): boolean =>
  /^.{2}率$/.test(name) && /[一-龥]$/.test(before) && !/(?:[的年其本该总且和及为]|年度)$/.test(before);

function search(text: string, byFirst: Map<string, string[]>, names: Map<string, string>): NamedConcept[] {
  // Fold character by character so that ranges stay ranges in the original text.
  const kept: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const character = foldCharacter(text[index] as string);
    if (character === '') continue;
    folded += character;
    kept.push(index);
  }
  folded = folded.replaceAll('其它', '其他');
  const found: NamedConcept[] = [];
  for (let at = 0; at < folded.length; ) {
    const name = byFirst
      .get(folded[at] as string)
      ?.find(
        (candidate) =>
          folded.startsWith(candidate, at) &&
          !continuesAnother(candidate, folded.slice(Math.max(0, at - 2), at)),
      );
    if (name === undefined) {
      at += 1;
      continue;
    }
    found.push({
      concept: names.get(name) as string,
      start: kept[at] as number,
      end: (kept[at + name.length - 1] as number) + 1,
      name,
    });
    at += name.length;
  }
  return found;
}
