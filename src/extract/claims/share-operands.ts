import type { Figure } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { areSiblings } from './breakdown.ts';
import type { Phrase } from './phrase.ts';
import { figureOfQuantity, isOneKind, nameOf, type Quantity, quantityJustBefore } from './quantities.ts';
import { accounts, findFigure, labelOf, type State } from './state.ts';

export interface Operand {
  readonly concept: string;
  readonly label: string;
  readonly scope: string;
  readonly year: number | null;
  readonly stage: Figure['stage'];
  readonly figure: Figure | null;
}

export const operandOf = (figure: Figure): Operand => ({ ...figure, figure });

export function namedPart(state: State, phrase: Phrase, concept: string): Operand | null {
  if (/^(?:rate|score)\./.test(concept)) return null;
  const scope = phrase.scope ?? state.scope;
  const year = phrase.year ?? state.year;
  const stage = phrase.stage ?? state.stage;
  const figure = findFigure(state, concept, scope, year, stagesOf(stage));
  return { concept, label: labelOf(state, concept), scope, year, stage, figure };
}

/** What is told without a state of the budget is of the accounts. */
const stagesOf = (stage: Figure['stage']): readonly Figure['stage'][] =>
  stage === null || stage === 'actual' ? accounts : [stage];

export function partOf(state: State, phrase: Phrase): Operand | null {
  if (phrase.name) return namedPart(state, phrase, phrase.name.named.concept);
  // Only the year may be said again; any other word would be another part.
  return isUnnamed(phrase) && state.last ? operandOf(state.last) : null;
}

export function wholeOf(state: State, phrase: Phrase, part: Operand): Operand | null {
  if (phrase.wholeForeign) return wholeCalled(state, phrase, part);
  if (phrase.whole) {
    const { concept } = phrase.whole.named;
    if (
      !/^(?:expenditure|income|funds|three|economic|special|assets|posts|staff|procurement|total)/.test(
        concept,
      )
    )
      return null;
    // 信息化建设项目支出60万元，占项目支出的60%: of what all of them spent.
    const scope = concept === part.concept ? state.firstScope : part.scope;
    return wholeLike(state, { ...part, scope }, concept, stagesOf(part.stage));
  }
  // 占年初预算的x% is a rate and is read as one; what is left names no whole: 占比x%.
  const group = state.groups.findLast(
    (candidate) => part.figure !== null && candidate.parts.includes(part.figure),
  );
  if (group) return operandOf(group.whole);
  const inherited = inheritedWhole(state, phrase, part);
  if (inherited) return inherited;
  const generic = phrase.tokens.slice(phrase.tokens.findLastIndex(({ kind }) => kind === 'share') + 1);
  const spends = generic.some(({ kind }) => kind === 'spend');
  const concept =
    spends && /^(?:expenditure|economic|three)\./.test(part.concept) ? 'expenditure.total' : null;
  return concept && wholeLike(state, part, concept, accounts);
}

/** 采购110万元，其中货物50万元，占采购总额的45%: another name of what the list divides. */
function wholeCalled(state: State, phrase: Phrase, part: Operand): Operand | null {
  const group = state.groups.findLast(({ parts }) => part.figure !== null && parts.includes(part.figure));
  if (!group) return null;
  const at = phrase.tokens.findIndex(({ kind }) => kind === 'share');
  const words = phrase.tokens.slice(at + 1).map(({ text }) => text);
  const [, name = null] =
    /^(?:全部|全年|本年|当年)?([\u4e00-\u9fff]{2,6}?)(?:金额|资金|支出)?(?:总额|总量|总数|合计)的?(?:比重|比例)?[为达是]?到?$/.exec(
      words.join(''),
    ) ?? [];
  return name !== null && group.whole.label.includes(name) ? operandOf(group.whole) : null;
}

/** A whole of the part's own owner, year and state of the budget, with its figure where the sentence states it. */
const wholeLike = (
  state: State,
  { scope, year, stage }: Operand,
  concept: string,
  stages: readonly Figure['stage'][],
): Operand => ({
  concept,
  label: labelOf(state, concept),
  scope,
  year,
  stage,
  figure: findFigure(state, concept, scope, year, stages),
});

/** Nothing but the year and 占: the part is what was just told. */
export const isUnnamed = (phrase: Phrase): boolean => !phrase.name && !phrase.foreign && phrase.rest === '';

/** Whether 占 has nothing behind it: 占42.8%. */
export const namesNoWhole = (phrase: Phrase): boolean =>
  !phrase.whole &&
  !phrase.wholeForeign &&
  !phrase.tokens
    .slice(phrase.tokens.findIndex(({ kind }) => kind === 'share') + 1)
    .some(({ kind }) => kind === 'spend' || kind === 'receive' || kind === 'stage' || kind === 'plan');

/** 基本支出…，占本年支出的57.2%；项目支出…，占42.8%: of the same whole, where the two parts divide it by one principle. */
function inheritedWhole(state: State, phrase: Phrase, part: Operand): Operand | null {
  const earlier = state.shares.at(-1);
  if (!earlier?.wholeConcept || !namesNoWhole(phrase)) return null;
  const { wholeConcept, partConcept, figure, whole } = earlier;
  if (figure.scope !== part.scope || figure.year !== part.year || figure.stage !== part.stage) return null;
  if (!areSiblings(wholeConcept, partConcept, part.concept)) return null;
  return {
    concept: wholeConcept,
    label: whole?.label ?? labelOf(state, wholeConcept),
    scope: part.scope,
    year: part.year,
    stage: part.stage,
    figure: whole,
  };
}

/** The whole of a quantity outside the vocabulary: only what the sentence itself states. */
export function wholeOfQuantity(state: State, phrase: Phrase, part: Quantity, start: number): Operand | null {
  const named = phrase.whole && !phrase.wholeForeign ? phrase.whole.named.concept : null;
  if (named) {
    if (!isMoney(part.token.number.unit)) return null;
    const figure = findFigure(state, named, state.scope, state.year, accounts);
    if (figure) return isMoney(figure.unit) ? operandOf(figure) : null;
    // 教育支出60万元，占支出合计的60%: the whole is told elsewhere in the report.
    return wholeElsewhere.test(named) && spending.test(part.text) ? mentioned(state, named) : null;
  }
  if (!namesNoWhole(phrase)) return null;
  const amongAt = state.tokens.findLastIndex(({ kind }, at) => kind === 'among' && at < start);
  if (amongAt >= 0) {
    const divided = quantityJustBefore(state, amongAt);
    return divided && isOneKind(divided.token, part.token) && onlySharesBetween(state, amongAt, part)
      ? operandOf(figureOfQuantity(state, divided, nameOf(divided.text)))
      : null;
  }
  const divided = dividedBefore(state, part);
  if (divided) return divided;
  const earlier = state.shares.at(-1);
  return earlier?.whole && earlier.part && areAlike(earlier.part.label, nameOf(part.text))
    ? operandOf(earlier.whole)
    : null;
}

/** A class of the department's own spending; what firms and households spend is a share of something else. */
const spending = /^(?!.*(?:企业|居民|农户|家庭|社会|全[市县区省国镇乡])).*支出(?:[（(][类款项][)）])?$/;
const wholeElsewhere = /^(?:expenditure\.(?:total|basic|project)|income\.total)$/;

const mentioned = (state: State, concept: string): Operand => ({
  concept,
  label: labelOf(state, concept),
  scope: state.scope,
  year: state.year,
  stage: null,
  figure: null,
});

/** 总支出100万元。按单位分，局机关60万元，占60%: what the paragraph stated before, if it stated one amount only. */
function dividedBefore(state: State, part: Quantity): Operand | null {
  const { squeezed, sentenceStart, reading } = state;
  const opening = squeezed.text.slice(sentenceStart, part.words[0]?.start ?? part.token.start);
  if (!/^按.{1,8}(?:分|划分|分类)[,，:：]$/.test(opening)) return null;
  const amounts = reading.figures.filter(({ unit }) => isMoney(unit));
  const [whole] = amounts;
  return whole && amounts.length === 1 && isMoney(part.token.number.unit) ? operandOf(whole) : null;
}

/** 其中教育300万元，占30%；卫生200万元，占20%: every amount since 其中 is one whose share was told. */
function onlySharesBetween(state: State, amongAt: number, part: Quantity): boolean {
  const end = state.tokens.indexOf(part.token);
  return state.tokens.every((token, at) => {
    if (at <= amongAt || at >= end) return true;
    if (token.kind === 'also') return false;
    if (token.kind !== 'number' || !isOneKind(token, part.token)) return true;
    const figure = state.prints.get(token.start);
    return (
      figure !== undefined &&
      (figure.stage === 'change' || state.shares.some(({ part: of }) => of === figure))
    );
  });
}

/** Names that end alike (支出、支出) divide a whole by one principle. */
const areAlike = (one: string, other: string): boolean => one !== other && one.slice(-2) === other.slice(-2);
