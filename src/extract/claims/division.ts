import type { Figure } from '../../model/figure.ts';
import { emitClaim, figureOf, sumOf } from './emit.ts';
import type { State } from './state.ts';

/** Parts that are all of their whole by what they mean, whichever words list them. */
interface Division {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly claims: 'error' | 'warning';
}

const divisions: readonly Division[] = [
  { whole: 'income.total', parts: ['income.opening', 'income.current'], claims: 'error' },
  // Other projects may be left unsaid.
  { whole: 'expenditure.project', parts: ['project.business', 'project.operation'], claims: 'warning' },
];

const alike = (whole: Figure, part: Figure): boolean =>
  part.scope === whole.scope && part.year === whole.year && part.stage === whole.stage;

/** The division that these parts of a whole make, all of it and nothing else. */
export const divisionOf = (whole: Figure, parts: readonly Figure[]): Division | undefined =>
  divisions.find(
    (division) =>
      division.whole === whole.concept &&
      division.parts.length === parts.length &&
      division.parts.every((concept) => parts.some((part) => part.concept === concept && alike(whole, part))),
  );

const numerals = '一二三四五六七八九十';
const count = '(\\d{1,2}|[两二三四五六七八九十])';
/** 三个项目, 2大类专项, 项目3个. */
const announcedCount = new RegExp(
  `${count}(?:个|项|大类|大|类)?(?:项目|专项|方面|部分)|(?:项目|专项)${count}(?:个|项)`,
  'g',
);

/**
 * Whether the words show that a list names all parts: 3个项目，其中：… with three of them, or a list that ends with what
 * is left (其他). A list that goes on (等) shows nothing.
 */
export function isToldWhole(state: State, parts: readonly Figure[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return false;
  const text = state.sentenceText;
  if (/^等/.test(text.slice(text.lastIndexOf(last.at.raw) + last.at.raw.length))) return false;
  // 其他收入 is one source among the known ones, not what is left.
  if (last.concept.startsWith('~') && /^(?:其他|其余|剩余|余下)/.test(last.label)) return true;
  // Nor is it what is left unless what the state gave and what was carried forward stand beside it: then nothing else is.
  const told = new Set(parts.map(({ concept }) => concept));
  if (['income.opening', 'income.fiscal', 'income.other'].every((source) => told.has(source))) return true;
  const counts = [...text.slice(0, text.indexOf(first.label)).matchAll(announcedCount)];
  return counts.some(([, before, after]) => numberOf(before ?? after ?? '') === parts.length);
}

const numberOf = (printed: string): number =>
  printed === '两' ? 2 : numerals.indexOf(printed) + 1 || Number(printed);

/** 上年结转15.57万元，本年收入1058.49万元，收入合计1074.06万元: the whole is told right after its parts. */
export function readWholeAfterParts(state: State): void {
  state.figures.forEach((whole, index) => {
    const parts = state.figures.slice(Math.max(0, index - 2), index);
    // Who leaves the carried forward out of 收入合计 tells the year's own income twice.
    const isToldTwice = parts.some(
      ({ concept, value }) => concept === 'income.current' && value.eq(whole.value),
    );
    if (!divisionOf(whole, parts) || isToldTwice) return;
    emitClaim(state, {
      rule: 'sentence-breakdown',
      kind: 'sum-mismatch',
      result: whole,
      expression: sumOf(...parts.map((part) => [1, figureOf(part)] as const)),
      severity: 'warning',
      basis: {
        zh: `${whole.label} = ${parts.map(({ label }) => label).join(' + ')}`,
        en: 'the stated whole is the sum of the parts told before it',
      },
    });
  });
}
