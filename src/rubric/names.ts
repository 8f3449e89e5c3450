import { foldName, type RateOperand, readHeading, type Vocabulary } from '../concepts/index.ts';
import type { Stage } from '../model/figure.ts';

const accounts: readonly (Stage | null)[] = ['actual', null];
const anyBudget: readonly (Stage | null)[] = ['adjusted-budget', 'budget', 'initial-budget'];

const stagesOf = (stage: Stage | null, isMoneyTotal: boolean): readonly (Stage | null)[] => {
  if (stage === 'budget') return anyBudget;
  if (stage === 'initial-budget') return ['initial-budget', 'budget'];
  if (stage === 'adjusted-budget') return ['adjusted-budget'];
  return stage === 'change' && !isMoneyTotal ? ['change', null] : accounts;
};

/**
 * What a name in a printed formula stands for: 上年结转, 年初预算, 本年度三公经费预算数. A state of the budget without a subject
 * (预算数, 预算完成数) is the whole department's. Null where the vocabulary has no such thing.
 */
export function operandNamed(name: string, vocabulary: Vocabulary): RateOperand | null {
  const heading = readHeading(name, vocabulary);
  const previous = heading.yearOffset === -1 || /^(?:上|去|前)(?:一)?年(?!结|末|度结)/.test(name);
  let concept = heading.concept;
  let stage = heading.stage;
  if (concept === null) {
    const found = vocabulary.inSentence(name).filter((entry) => !entry.concept.startsWith('rate.'));
    const longest = found.toSorted((a, b) => b.name.length - a.name.length)[0];
    // 部门 or 年度 around a name change nothing; other words would.
    const rest = longest ? foldName(name).replace(longest.name, '') : '';
    if (
      longest &&
      /^(?:部门|单位|本|年度|本年度?|上年度?|全年|实际|预算|决算|安排|支出|总额|数|的|金额|合计|完成|人|中)*$/.test(
        rest,
      )
    ) {
      concept = longest.concept;
      stage ??= /预算/.test(rest) ? 'budget' : /实际|决算|支出/.test(rest) ? 'actual' : null;
    }
  }
  if (concept === null && stage === 'change') concept = 'adjustment';
  if (concept === null && /调(?:剂|整)金额|追加/.test(name)) concept = 'adjustment';
  const whole = concept === null;
  if (concept === null) {
    const said: Stage | null = /年初.{0,2}预算/.test(name)
      ? 'initial-budget'
      : /(?:调整后|全年)预算/.test(name)
        ? 'adjusted-budget'
        : (stage ??
          (/预算/.test(name) && !/完成|执行/.test(name)
            ? 'budget'
            : /实际|决算|完成|执行/.test(name)
              ? 'actual'
              : null));
    const rest = foldName(name).replace(
      /部门|单位|本年度?|当年|上年度?|年初|全年|调整后|预算|执行|完成|决算|实际|支出|财政|批复|下达|安排|的|资金|金额|总额|数|额/g,
      '',
    );
    if (said === null || rest !== '') return null;
    stage = said;
    concept = 'expenditure.total';
  }
  const stages =
    concept === 'adjustment' ? ([null, 'change', 'actual', 'budget'] as const) : stagesOf(stage, whole);
  const operand: RateOperand = { concept, stages, year: previous ? 'previous' : 'current' };
  return concept === 'expenditure.total'
    ? { ...operand, instead: [{ concept: 'funds.total', stages, year: operand.year }] }
    : operand;
}
