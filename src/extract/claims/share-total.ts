import { isPartOf } from '../../concepts/index.ts';
import { Decimal } from '../../model/decimal.ts';
import { sharesOfSum } from './share-row.ts';
import type { State } from './state.ts';
import { claimWholeHundred } from './whole-hundred.ts';

const complete: readonly (readonly [string, readonly string[]])[] = [
  ['expenditure.total', ['expenditure.basic', 'expenditure.project']],
  ['expenditure.basic', ['expenditure.basic.personnel', 'expenditure.basic.public']],
];

/** Shares of everything that a whole consists of make 100, even where no amount is stated. */
export function readShareTotal(state: State): void {
  for (const [wholeConcept, parts] of complete) {
    // 人员经费、公用经费、项目支出分别占… are shares of one whole, which is more than 基本支出.
    const isWhole = state.shares.some((share) => share.partConcept === wholeConcept);
    const hasStrangers = state.shares.some(
      ({ wholeConcept: of, partConcept }) =>
        of === null && !parts.some((part) => part === partConcept || isPartOf(partConcept, part)),
    );
    const shares = state.shares.filter(
      (share) =>
        share.wholeConcept === wholeConcept ||
        (share.wholeConcept === null && parts.includes(share.partConcept) && (isWhole || !hasStrangers)),
    );
    if (
      shares.length !== parts.length ||
      !parts.every((part) => shares.some((share) => share.partConcept === part))
    )
      continue;
    if (shares.every((share) => share.part && share.whole)) continue;
    // 人员经费60万元、公用经费10万元，分别占50%和8.33%: of something larger than both, of which they leave some.
    const slices = shares.flatMap(({ figure, part, wholeConcept: of }) =>
      part && of === null ? [{ share: figure, part }] : [],
    );
    const stated = shares.reduce((sum, { figure }) => sum.plus(figure.value), new Decimal(0));
    if (stated.lt(100) && slices.length === shares.length && sharesOfSum(slices) === 0) continue;
    claimWholeHundred(
      state,
      shares.map(({ figure }) => figure),
      'error',
      { zh: '各部分占比之和 = 100%', en: 'shares of all parts of a whole make 100%' },
    );
  }
}
