import type { NamedConcept } from '../concepts/index.ts';
import { type Figure, wholeDepartment } from '../model/figure.ts';
import { type CellLocator, placeKey } from '../model/locator.ts';
import { isOfFormula, type PrintedNumber, scanNumbers } from '../model/printed-number.ts';
import type { Target } from '../model/record.ts';
import { type Context, cellFigure } from './figures.ts';

/**
 * Rates that a result states under its target's name: 企业满意度90%以上 | 96%. Only where the target names one rate of
 * the vocabulary and the result holds one percentage; what the result's own words already told is left alone.
 */
export function targetFigures(
  targets: readonly Target[],
  known: readonly Figure[],
  context: Context,
): Figure[] {
  const places = new Set(known.map((figure) => placeKey(figure.at)));
  const named = targets.flatMap((target): Named[] => {
    if (target.result.state !== 'stated' || target.target.state !== 'stated') return [];
    const { text, at } = target.result.value;
    const names = [
      target.name.state === 'stated' ? target.name.value.text : '',
      target.target.value.text,
      ...target.groups,
    ];
    const rate = names
      .flatMap((name) => context.vocabulary.inSentence(name))
      .find(({ concept }) => concept.startsWith('rate.'));
    const numbers = scanNumbers(text).filter(
      (number) => number.role === 'quantity' && !isOfFormula(text, number.start),
    );
    const [number] = numbers;
    if (!rate || numbers.length !== 1 || !number || number.unit !== '%' || at.kind !== 'cell') return [];
    const digits = /[\d.,．，０-９]+/.exec(number.raw)?.[0] ?? number.raw;
    const start = at.range[0] + at.raw.indexOf(digits);
    const place = { ...at, range: [start, start + digits.length] as [number, number], raw: digits };
    if (places.has(placeKey(place))) return [];
    const own = names.find((name) => name.includes(rate.name)) ?? rate.name;
    return [{ rate, own: own.replace(/[≥≤><=\d.%％]+.*$/, ''), number, place }];
  });
  return named.map(({ rate, own, number, place }) => {
    // 患者满意度 and 职工满意度 in one table are two rates, not one stated twice.
    const isOne = named.every((other) => other.rate.concept !== rate.concept || other.own === own);
    return cellFigure(context, number, place, {
      concept: isOne ? rate.concept : `~${own}`,
      label: isOne ? rate.name : own,
      scope: wholeDepartment,
      year: context.reportYear,
      stage: null,
      origin: 'form',
      unit: '%',
      unitSource: 'printed',
      doubt: false,
    });
  });
}

interface Named {
  readonly rate: NamedConcept;
  /** The target's own words for it. */
  readonly own: string;
  readonly number: PrintedNumber;
  readonly place: CellLocator;
}
