import { type RateOperand, rates } from '../../concepts/index.ts';
import { type Figure, type Stage, wholeDepartment } from '../../model/figure.ts';
import { emitClaim, emitFigure, figureOf, mentionOf, sumOf } from './emit.ts';
import { topicOf } from './operands.ts';
import type { Phrase } from './phrase.ts';
import type { OpenExpression } from './reading.ts';
import { accounts, budgets, findFigure, isBudget, labelOf, type State, type Topic } from './state.ts';
import { scopeBefore } from './subject.ts';
import type { NumberToken, Token } from './tokens.ts';

const stageNames: Readonly<Partial<Record<Stage, string>>> = {
  'initial-budget': '年初预算',
  'adjusted-budget': '调整后预算',
  budget: '预算',
};

/** 完成年初预算的x%, 占预算的x%: the stage that the percentage is of; null where the words say something else. */
export function completionStage(tokens: readonly Token[]): Stage | null {
  const at = tokens.findLastIndex((token) => token.kind === 'stage');
  const stage = tokens[at];
  if (stage?.kind !== 'stage' || !isBudget(stage.stage)) return null;
  if (tokens.slice(at + 1).some((token) => !/^(?:的|数|总额|达|达到|为|金额|额|任务|数的)$/.test(token.text)))
    return null;
  const before = tokens[at - 1];
  return before && /^(?:完成|为|占|达到|达|是|完成了|全年|共完成|占到|相当于)$/.test(before.text)
    ? stage.stage
    : null;
}

/** 完成年初预算的x%: the accounts over that budget, of what the sentence is about. */
export function readCompletion(state: State, token: NumberToken, phrase: Phrase, stage: Stage): void {
  const topic = topicOf(state, phrase);
  if (!topic) return;
  const year = phrase.year ?? state.year;
  const label = `${topic.label}完成${stageNames[stage]}比例`;
  const figure = emitFigure(state, token, {
    concept: `~${label}`,
    label,
    scope: topic.scope,
    year,
    stage: null,
  });
  const whole = budgetOf(state, topic, year, stage);
  const part = findFigure(state, topic.concept, topic.scope, year, accounts);
  if (whole === 'several' || (!part && !whole)) return;
  stateRatio(state, figure, {
    part: part ? figureOf(part) : mentionOf(topic.concept, topic.scope, year, null),
    whole: whole ? figureOf(whole) : mentionOf(topic.concept, topic.scope, year, stage),
    severity: part && whole ? 'error' : 'warning',
    zh: `决算数 ÷ ${stageNames[stage]}数`,
  });
}

/** The budget that is meant: the one of that stage; for plain 预算 the only one that the sentence states. */
function budgetOf(state: State, topic: Topic, year: number | null, stage: Stage): Figure | 'several' | null {
  const stated = budgets.flatMap(
    (candidate) => findFigure(state, topic.concept, topic.scope, year, [candidate]) ?? [],
  );
  if (stage !== 'budget') return stated.find((figure) => figure.stage === stage) ?? null;
  return stated.length > 1 ? 'several' : (stated[0] ?? null);
}

interface Ratio {
  readonly part: OpenExpression;
  readonly whole: OpenExpression;
  readonly severity: 'error' | 'warning';
  readonly zh: string;
}

function stateRatio(state: State, result: Figure, { part, whole, severity, zh }: Ratio): void {
  emitClaim(state, {
    rule: 'sentence-rate',
    kind: 'ratio-mismatch',
    result,
    expression: { op: 'share', part, whole },
    severity,
    basis: { zh, en: 'the stated rate follows from the stated amounts' },
  });
}

/** 预算执行率95.2%, 企业满意度96%: a rate of the vocabulary; a relation where the sentence states both operands. */
export function readNamedRate(state: State, token: NumberToken, phrase: Phrase): void {
  const name = phrase.name;
  if (!name) return;
  const { concept } = name.named;
  // 2019年预算…，变动率: a rate is of the later of the years that the sentence tells of.
  const year =
    phrase.year ??
    (state.year === null || state.firstYear === null ? state.year : Math.max(state.year, state.firstYear));
  const ofBudget = concept === 'rate.execution' || concept === 'rate.completion';
  const scope = phrase.scope ?? state.scope;
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
  const whole = /^(?:expenditure\.total|funds\.total)$/;
  if (ofBudget && subject && !whole.test(subject.concept)) {
    const label = `${subject.label}${labelOf(state, concept)}`;
    const figure = emitFigure(state, token, {
      concept: `~${label}`,
      label,
      scope: subject.scope,
      year,
      stage: null,
    });
    ratioOfTopic(state, figure, subject, year);
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
  if (ofBudget && subject) {
    ratioOfTopic(state, figure, subject, year);
    return;
  }
  const rate = rates.find(({ id }) => id === concept);
  if (!rate) return;
  const part = operand(state, rate.numerator, scope, year);
  const base = operand(state, rate.denominator, scope, year);
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

function ratioOfTopic(state: State, figure: Figure, topic: Topic, year: number | null): void {
  const part = findFigure(state, topic.concept, topic.scope, year, accounts);
  const whole = budgetOf(state, topic, year, 'budget');
  if (!part || !whole || whole === 'several') return;
  stateRatio(state, figure, {
    part: figureOf(part),
    whole: figureOf(whole),
    severity: 'warning',
    zh: '执行数 ÷ 预算数',
  });
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
