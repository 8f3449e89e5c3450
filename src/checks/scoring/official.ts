import { foldWidth } from '../../model/printed-number.ts';
import type { RubricRow } from '../../model/record.ts';
import type { Subject } from '../../model/subject.ts';
import { nameOf } from './sums.ts';

/** An indicator of the bureau's own rubric. */
export type Official = Subject['policy']['rubric'][number];

const folded = (name: string): string => nameOf(name).replace(/[“”"'\s]/g, '');

/** The report's row for an indicator of the bureau's rubric. */
export function rowFor({ record }: Subject, { indicator, names }: Official): RubricRow | undefined {
  const accepted = [indicator, ...names].map(folded);
  return record.rubric.find((row) => accepted.includes(folded(row.indicator.text)));
}

/** A criterion without what copying and typing change: width, blanks, punctuation, 计 for 得, the shape of ≤. */
const bare = (criterion: string): string =>
  foldWidth(criterion)
    .replace(/[≦⩽]|<=/g, '≤')
    .replace(/[≧⩾]|>=/g, '≥')
    .replace(/[计记给](?=满?\d*(?:\.\d+)?分)/g, '得')
    .replace(/(?<!\d)[.．]|[.．](?!\d)|[\s，,。；;：:、“”"'‘’「」『』()（）[\]【】]/g, '');

/** How a report's criterion differs from the bureau's: in its figures, in its words, or not at all. */
export function wordingChange(own: string, official: string): 'figures' | 'words' | null {
  const [one, other] = [bare(own), bare(official)];
  if (one === other) return null;
  const figures = (text: string): string => (text.match(/\d+(?:\.\d+)?%?/g) ?? []).join(' ');
  return figures(one) === figures(other) ? 'words' : 'figures';
}
