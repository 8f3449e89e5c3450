import { type RateOperand, rates } from '../../concepts/index.ts';
import { Decimal } from '../../model/decimal.ts';
import { type Figure, type Stage, wholeDepartment } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { budgetOf } from './completion.ts';
import { emitFigure, emitLocal, figureOf, markUsed, mentionOf, sumOf } from './emit.ts';
import { operandsOfRate, stateLocalRate } from './local-rate.ts';
import type { Phrase } from './phrase.ts';
import { nameOf, textOf, wordsBefore } from './quantities.ts';
import { clauseBefore, type Operands } from './rate-operands.ts';
import { stateRatio } from './ratio.ts';
import { accounts, findFigure, labelOf, type State, type Topic } from './state.ts';
import { scopeBefore } from './subject.ts';
import type { NameToken, NumberToken } from './tokens.ts';

/** 预算执行率95.2%, 企业满意度96%: a rate of the vocabulary; a relation where the sentence states both operands. */
export function readNamedRate(state: State, token: NumberToken, phrase: Phrase, index: number): void {
  const name = phrase.name;
  if (!name || isTarget(state, token, index)) return;
  // 由91%提高到94.5%: when it was 91%, nothing says.
  if (phrase.has.has('from') && phrase.year === null) return;
  // 12个项目中，执行率达到100%的3个: which of them are counted.
  if (/^的(?:有|共)?(?:\d+[个项家]|项目|单位|指标)/.test(state.squeezed.text.slice(token.end))) return;
  const { concept } = name.named;
  // 2019年预算…，变动率: a rate is of the later of the years that the sentence tells of.
  const year =
    phrase.year ??
    (state.year === null || state.firstYear === null ? state.year : Math.max(state.year, state.firstYear));
  const ofBudget = concept === 'rate.execution' || concept === 'rate.completion';
  const scope = phrase.scope === null || overall.test(phrase.scope) ? state.scope : phrase.scope;
  const earlier = phrase.tokens.findLast((other) => other.kind === 'name' && other !== name);
  const subject: Topic | null =
    earlier?.kind === 'name'
      ? {
          concept: earlier.named.concept,
          label: labelOf(state, earlier.named.concept),
          scope:
            scopeBefore(state, phrase.tokens.slice(0, phrase.tokens.indexOf(earlier)), earlier) ??
            state.scope,
        }
      : scope === state.scope
        ? state.topic
        : null;
  // 6个项目全年预算400万元、执行390万元，执行率97.5%: theirs, not the department's.
  const before = state.squeezed.text.slice(state.sentenceStart, token.start);
  if (ofBudget && /\d+[个项](?:重点|部门|主要|预算)*项目/.test(before)) {
    const projects = `项目${labelOf(state, concept)}`;
    emitLocal(state, token, { label: projects, scope: '项目', year, stage: phrase.stage });
    return;
  }
  const whole = /^(?:expenditure\.total|funds\.total)$/;
  if (ofBudget && subject && !whole.test(subject.concept)) {
    const label = `${subject.label}${labelOf(state, concept)}`;
    const figure = emitLocal(state, token, {
      label,
      scope: subject.scope,
      year,
      stage: null,
    });
    ratioOfTopic(state, figure, subject, year);
    return;
  }
  const local = operandsOfRate(state, token, textOf(state, wordsBefore(state.tokens, index)), index);
  if (ofBudget && !subject && state.outside && tellsOthersMoney(state, index)) {
    readOthersRate(state, token, name, local);
    return;
  }
  if (
    (!ofBudget && standsInRow(state, name)) ||
    (name.text === '执行率' && !subject && isOfLaggard(state, name))
  ) {
    markUsed(state, token);
    return;
  }
  const figure = emitFigure(state, token, {
    concept,
    label: labelOf(state, concept),
    // 服务对象满意度…，群众满意度…: two surveys, of which the vocabulary makes one rate.
    scope: earlier && ofBudget ? wholeDepartment : isSecond(state, concept, scope, year) ? name.text : scope,
    year,
    stage: null,
    confidence: token.number.unit === null ? 0.7 : 1,
    unit: token.number.unit ?? '%',
  });
  // 全年预算数100万元，全年支出90万元: what was spent of a budget that goes by another name.
  if (ofBudget && subject && (ratioOfTopic(state, figure, subject, year) || subject.scope !== scope)) return;
  const rate = rates.find(({ id }) => id === concept);
  if (!rate) return;
  // What a survey counted is outside the vocabulary.
  if (rate.denominator.name && local) {
    stateLocalRate(state, figure, local);
    return;
  }
  const part = operand(state, rate.numerator, scope, year);
  const base =
    operand(state, rate.denominator, scope, year) ?? (ofBudget && part ? unnamedBudget(state) : null);
  if (base && !part && rate.form === 'ratio') {
    const { concept: elsewhere } = rate.numerator;
    if (elsewhere === rate.denominator.concept)
      stateRatio(state, figure, {
        part: mentionOf(elsewhere, scope, year, null),
        whole: figureOf(base),
        severity: 'warning',
        zh: `${rate.label} = 实际数 ÷ 预算数`,
      });
    return;
  }
  if (!part || !base || part === base) return;
  stateRatio(state, figure, {
    part: rate.form === 'change' ? sumOf([1, figureOf(part)], [-1, figureOf(base)]) : figureOf(part),
    whole: figureOf(base),
    severity: concept === 'rate.staff-control' || concept === 'rate.fixed-assets' ? 'error' : 'warning',
    zh: `${rate.label} = ${part.label} ÷ ${base.label}`,
  });
}

const isSecond = (state: State, concept: string, scope: string, year: number | null): boolean =>
  concept === 'rate.satisfaction' &&
  state.reading.figures.some(
    (figure) => figure.concept === concept && figure.scope === scope && figure.year === year,
  );

/** States the rate of what the sentence is about; false where it does not state both amounts. */
function ratioOfTopic(state: State, figure: Figure, topic: Topic, year: number | null): boolean {
  const part = findFigure(state, topic.concept, topic.scope, year, accounts);
  if (!part) return false;
  const stated = budgetOf(state, topic, year, 'budget');
  const whole = stated === 'several' ? latestBudget(state, topic, year, { rate: figure, part }) : stated;
  if (whole)
    stateRatio(state, figure, {
      part: figureOf(part),
      whole: figureOf(whole),
      severity: 'warning',
      zh: '执行数 ÷ 预算数',
    });
  return stated !== null;
}

/** Of 年初预算 and what became of it the latter, unless the rate was plainly made with the first. */
function latestBudget(
  state: State,
  { concept, scope }: Topic,
  year: number | null,
  { rate, part }: { rate: Figure; part: Figure },
): Figure | null {
  const at = (...stages: Stage[]) => findFigure(state, concept, scope, year, stages);
  const [initial, whole] = [at('initial-budget'), at('adjusted-budget') ?? at('budget')];
  if (!initial || !whole || [part, whole].some(({ unit }) => unit !== initial.unit)) return null;
  const isOf = (base: Figure) =>
    !base.value.isZero() &&
    part.value.div(base.value).times(100).minus(rate.value).abs().lt(new Decimal(10).pow(-rate.decimals));
  return isOf(initial) ? null : whole;
}

/** The figure that a rate's operand is, or what goes by another name in some forms. */
function operand(state: State, of: RateOperand, scope: string, year: number | null): Figure | null {
  const when = of.year === 'previous' && year !== null ? year - 1 : year;
  for (const candidate of [of, ...(of.instead ?? [])])
    for (const stage of candidate.stages) {
      const figure = findFigure(state, candidate.concept, scope, when, [stage]);
      if (figure) return figure;
    }
  return null;
}

/** 全年预算12453万元。全年支出12313.27万元，预算执行率…: a budget that is told without a word of whose it is. */
function unnamedBudget(state: State): Figure | null {
  const tokens = [...state.sentenceBefore, ...state.tokens];
  const told = tokens.flatMap((token, index) => {
    const stage = tokens[index - 1];
    return token.kind === 'number' &&
      stage?.kind === 'stage' &&
      stage.stage === 'adjusted-budget' &&
      isMoney(token.number.unit) &&
      /^(?:comma|stop|semicolon|marker)?$/.test(tokens[index - 2]?.kind ?? '') &&
      !state.prints.has(token.start)
      ? [token]
      : [];
  });
  const [only] = told;
  if (!only || told.length > 1) return null;
  return emitLocal(state, only, {
    label: '全年预算',
    scope: wholeDepartment,
    year: state.year,
    stage: 'adjusted-budget',
  });
}

/** 综合满意度 is the satisfaction of all that were asked. */
const overall = /^(?:综合|总体|整体|平均|年度)$/;

/** 指标3：满意度≥90%: a target is not what came of it. */
const isTarget = (state: State, token: NumberToken, index: number): boolean =>
  token.number.precision !== 'exact' &&
  /(?:指标|目标)\d*[:：]?$/.test(
    state.squeezed.text.slice(
      state.sentenceStart,
      wordsBefore(state.tokens, index)[0]?.start ?? state.sentenceStart,
    ),
  );

/** 办结率、满意率均为100%: in a row with another thing's rate, this one is that thing's too. */
const standsInRow = (state: State, name: NameToken): boolean =>
  /[\u4e00-\u9fff]率、$/.test(state.squeezed.text.slice(0, name.start)) &&
  state.tokens[state.tokens.indexOf(name) - 2]?.kind !== 'name';

/** 校车采购未完成，执行率为91%: the rate of what the clause before says is behind, not the department's. */
function isOfLaggard(state: State, name: NameToken): boolean {
  const before = state.squeezed.text.slice(state.sentenceStart, name.start);
  return lagging.test(before) && !/部门|全局|我局|单位|总体|整体|本级|\d[^.、]/.test(before);
}

const lagging =
  /(?:项目|采购|工程|设备|专项|学校|中心|站|所|队|馆|院|活动|课题|经费|资金)[^，。；]{0,8}?(?:未(?:全部|全面|能|按期|按时)?(?:完成|实施|支付|验收|开工|启动|完工)|滞后|缓慢|较慢|偏慢|延期|推迟|尚未[^，。；]{2,4})[，,]$/;

/** An amount before the rate that no figure was made of is called by words that nothing knows. */
const tellsOthersMoney = (state: State, index: number): boolean =>
  clauseBefore(state, state.tokens, index).quantities.some(
    ({ token, words }) =>
      isMoney(token.number.unit) &&
      !state.prints.has(token.start) &&
      words.some(({ kind, text }) => kind === 'other' && text.length > 1) &&
      !words.some(({ kind }) => kind === 'name'),
  );

/** 河长制经费80万元，实际支出76.5万元，执行率95.63%: the rate of the money that was just told, not the department's. */
function readOthersRate(state: State, token: NumberToken, name: NameToken, operands: Operands | null): void {
  if (!operands) {
    markUsed(state, token);
    return;
  }
  const scope = nameOf(operands.whole.text);
  const label = `${scope}${name.text}`;
  const figure = emitLocal(state, token, {
    label,
    scope,
    year: state.year,
    stage: null,
  });
  stateLocalRate(state, figure, operands);
}
