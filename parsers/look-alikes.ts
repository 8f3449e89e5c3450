import type { Line } from './lines.ts';

/** Characters that recognisers take for each other; the first of each stands for all. */
const CLASSES = [
  '人入八',
  '于干千',
  '一—–-－―',
  '日曰目',
  '已己巳',
  '未末',
  '土士',
  '、丶',
  '：:；;',
  '，,.．。',
  '（(〔[【',
  '）)〕]】',
];

const folds = new Map(CLASSES.flatMap((alike) => [...alike].map((one) => [one, alike[0] as string])));

/** A text without spaces in which characters that are easily taken for each other are one. */
export const foldLookAlikes = (text: string): string =>
  [...text.replace(/\s/g, '')].map((character) => folds.get(character) ?? character).join('');

/** Where a character is not read for certain. */
const ANY = '\uFFFD';

/** The characters of lines, folded, those that were read in several ways left open. */
function charactersOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, uncertain = [] }) =>
    [...text].flatMap((character, at) => {
      if (/\s/.test(character)) return [];
      const isOpen = uncertain.some(
        ({ start, end, readings }) => readings.length > 1 && start <= at && at < end,
      );
      return isOpen ? [ANY] : [...foldLookAlikes(character)];
    }),
  );
}

/** Whether two texts may be one, as far as they were read: but for look-alikes and characters read with doubt. */
export function mayBeOneText(one: readonly Line[], other: readonly Line[]): boolean {
  const [own, theirs] = [charactersOf(one), charactersOf(other)];
  return (
    own.length === theirs.length &&
    own.every((character, at) => character === theirs[at] || character === ANY || theirs[at] === ANY)
  );
}
