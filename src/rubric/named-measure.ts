import { foldName, rates, type Vocabulary } from '../concepts/index.ts';
import type { NamedMeasure } from './criterion.ts';

/** Rates of the whole department's money: a word before their names makes them the rate of a part of it. */
const ofTheWhole = new Set(['rate.execution', 'rate.completion', 'rate.adjustment', 'rate.carry-over']);
/** What may stand before such a name without changing what it is about. */
const harmless =
  /^(?:部门|单位|整体|支出|本年度?|年度|全年|调整后|当年|年初|年末|半年|财政|资金|实际|预算|的|其中|如果?|若|当|则|按照?|根据|以|达到|完成|和|及|或|为|与|得分|指标|计算|规定)*$/;

/** 执行率, 结余率 …: half a name, which the indicator above it completes. */
const isHalf = (name: string): boolean => /^.{2}率$/.test(name);
const otherSubject = /采购|三公|公用|接待|会议|培训|项目|专项|资产|人员|工作|任务|制度|计划|公务卡/;

/** The rate that a text speaks of: the first that the vocabulary knows, unless words before it narrow it down. */
export function nameIn(printed: string, vocabulary: Vocabulary): NamedMeasure | null {
  // “三公经费”预算执行率: the quotation marks part no words.
  const text = foldName(printed);
  const rate = vocabulary.inSentence(text).find((found) => found.concept.startsWith('rate.'));
  if (!rate) return null;
  const before = /[一-龥]*$/.exec(text.slice(0, rate.start))?.[0] ?? '';
  if (ofTheWhole.has(rate.concept) && !harmless.test(before)) return null;
  return { rate: rate.concept, name: rate.name };
}

/** 部门预算项目年终执行率: of something that is not the whole department's money, under no other name than the text's own. */
function ofAPartIn(printed: string, vocabulary: Vocabulary): NamedMeasure | null {
  const text = foldName(printed);
  const rate = vocabulary.inSentence(text).find(({ concept }) => concept.startsWith('rate.'));
  if (!rate || !ofTheWhole.has(rate.concept)) return null;
  const before = /[一-龥]*$/.exec(text.slice(0, text.indexOf(rate.name)))?.[0];
  return before && otherSubject.test(before) ? { rate: null, name: `${before}${rate.name}` } : null;
}

/** The rate of a criterion: the text's own name for it, or the name that it defines where its own is only half of that. */
export function measureIn(text: string, defined: string | null, vocabulary: Vocabulary): NamedMeasure | null {
  const own = ofAPartIn(text, vocabulary) ?? nameIn(text, vocabulary);
  if (defined === null) return own;
  if (own && !foldName(defined).endsWith(own.name)) return own;
  return nameIn(defined, vocabulary) ?? { rate: null, name: defined };
}

/** What a row measures: the criterion's own name for it, completed by the indicator where it is only half a name. */
export function measureOfRow(
  own: NamedMeasure | null,
  indicator: string,
  defined: string | null,
  vocabulary: Vocabulary,
): NamedMeasure {
  const folded = foldName(indicator);
  const ofIndicator = nameIn(indicator, vocabulary);
  const byIndicator = ofIndicator ??
    (defined === null ? null : nameIn(defined, vocabulary)) ?? { rate: null, name: folded };
  if (own === null) return byIndicator;
  const completes = folded.endsWith(own.name) && folded !== own.name;
  if (completes && ofIndicator?.rate !== own.rate && !harmless.test(folded.slice(0, -own.name.length)))
    return byIndicator;
  return isHalf(own.name) && otherSubject.test(folded) ? byIndicator : own;
}

/** Whether a text speaks of more rates than one: a single scale cannot hold them. */
export function namesSeveral(text: string, vocabulary: Vocabulary): boolean {
  const found = vocabulary.inSentence(text).filter((one) => one.concept.startsWith('rate.'));
  const sameThing = (id: string): string => (id === 'rate.completion' ? 'rate.execution' : id);
  const [first, ...rest] = found;
  return (
    first !== undefined &&
    rest.some(
      (one) =>
        sameThing(one.concept) !== sameThing(first.concept) &&
        !one.name.endsWith(first.name) &&
        !first.name.endsWith(one.name),
    )
  );
}

/**
 * The rate of what an indicator names against its own budget: 三公经费控制 is 三公经费控制率. Without one the rate is called by
 * what it would divide.
 */
export function budgetRateOf(indicator: string, vocabulary: Vocabulary): NamedMeasure {
  const folded = foldName(indicator);
  const named = new Set(
    vocabulary.inSentence(folded.replace(/率$/, '')).flatMap(({ concept }) => {
      const rate = rates.find(({ id }) => id === concept);
      if (!rate) return [concept];
      return rate.numerator.concept === rate.denominator.concept && rate.form === 'ratio'
        ? [rate.numerator.concept]
        : [];
    }),
  );
  const [concept, ...others] = named;
  const rate =
    others.length > 0
      ? undefined
      : rates.find(
          ({ form, numerator, denominator }) =>
            form === 'ratio' && numerator.concept === concept && denominator.concept === concept,
        );
  return rate ? { rate: rate.id, name: rate.label } : { rate: null, name: `${folded}的决算数与预算数之比` };
}
