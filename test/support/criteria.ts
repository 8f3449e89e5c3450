import { vocabularyOf } from '../../src/concepts/index.ts';
import { Decimal } from '../../src/model/decimal.ts';
import { compile } from '../../src/rubric/compile.ts';
import { give } from '../../src/rubric/scale/index.ts';

const vocabulary = vocabularyOf({});

/** What a wording compiles to: its kind, or `refused` where it is none. */
export function kindOf(text: string): string {
  const compiled = compile(text, vocabulary);
  return compiled.ok ? compiled.criterion.kind : 'refused';
}

/**
 * The points that a wording gives at each value in percent: `none` where it says nothing of the value, one word in place
 * of all of them where the wording is no scale.
 */
export function pointsAt(text: string, weight: number, values: readonly string[]): Record<string, string> {
  const compiled = compile(text, vocabulary);
  if (!compiled.ok) return { refused: compiled.reason.zh };
  const { criterion } = compiled;
  if (criterion.kind !== 'measured') return { kind: criterion.kind };
  return Object.fromEntries(
    values.map((value) => [
      value,
      give(criterion.scale, new Decimal(value), new Decimal(weight), 'floor').points?.toFixed() ?? 'none',
    ]),
  );
}
