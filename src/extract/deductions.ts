import { Decimal } from '../model/decimal.ts';
import { absentLeaf, type FigureLeaf } from '../model/record.ts';

/**
 * The score of a rubric that prints what was taken off (扣分) instead of what was given: the points less the deduction,
 * which some print as less than nothing. It stands where the deduction is printed. A blank says nothing was decided.
 */
export function leftOf(points: FigureLeaf, deduction: FigureLeaf | null): FigureLeaf {
  if (deduction?.state !== 'stated') return deduction ?? absentLeaf;
  if (points.state !== 'stated') return absentLeaf;
  const [most, lost] = [points.value, deduction.value];
  return {
    state: 'stated',
    value: {
      ...lost,
      value: most.value.minus(lost.value.abs()),
      decimals: Decimal.max(most.decimals, lost.decimals).toNumber(),
      confidence: Math.min(most.confidence, lost.confidence),
    },
  };
}
