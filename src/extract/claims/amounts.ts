import { rates } from '../../concepts/index.ts';
import { type Figure, type Stage, wholeDepartment } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { awaitedTopic, bareTotal, sideOfBudget } from './bare-totals.ts';
import { addPart, openGroup } from './breakdown.ts';
import { emitClaim, emitFigure, figureOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { accounts, findFigure, isBudget, labelOf, type State, type Topic } from './state.ts';
import { isTransparent, type NameToken, type NumberToken } from './tokens.ts';

/** Names for everything that is spent or received: after a narrower subject they may mean only that. */
const sweeping =
  /^(?:全年|本年|全部|总|年度总|全年总|部门总)(?:支出|收入)(?:总额|合计)?$|^(?:支出|收入)(?:总额|总数|合计|总计)$|^(?:当年|本年)?财政拨款$/;

/** What rates divide that is outside the vocabulary, by name. */
const operandNames = new Map(
  rates
    .flatMap(({ numerator, denominator }) => [numerator, denominator])
    .flatMap(({ name, concept }) => (name ? [[name.zh, concept] as const] : [])),
);

/** The concept of a name where the sentence tells of the projects' own money. */
function inSpecial(special: boolean, concept: string): string {
  if (!special) return concept;
  const mapped: Readonly<Record<string, string>> = {
    'income.opening': 'special.opening',
    'income.fiscal': 'special.income',
    'income.public': 'special.income',
    'balance.closing': 'special.closing',
    'balance.current': 'special.closing',
    'income.total': 'special.available',
    'funds.total': 'special.available',
  };
  return mapped[concept] ?? concept;
}

/** What an amount is about, by its own words or by what the sentence is about; null where that is not certain. */
export function aboutOf(
  state: State,
  phrase: Phrase,
): (Topic & { stage: Stage | null; year: number | null; confidence?: number }) | null {
  const year = phrase.year ?? state.year;
  const bare = phrase.tokens.some((token) => token.kind === 'balance' || token.kind === 'appropriate');
  if (phrase.name) {
    const { named } = phrase.name;
    if (/^(?:rate|score|posts|staff)/.test(named.concept)) return null;
    // 由中小企业成交的，采购金额…: of which purchases, the words before it say.
    if (named.name === '采购金额') return null;
    const earlier = phrase.tokens[phrase.tokens.indexOf(phrase.name) - 1];
    const ofProjects = earlier?.kind === 'name' && earlier.named.concept === 'expenditure.project';
    const concept = inSpecial(state.special || ofProjects, named.concept);
    if (concept === 'adjustment' && adjustsPart(state, phrase)) return null;
    if (concept.startsWith('balance.') && (tellsOfProjects(state) || tellsOfOthers(state))) return null;
    const awaited = /^(?:全年|本年|当年)支出$/.test(named.name) ? awaitedTopic(state) : null;
    if (awaited) return { ...awaited, year, stage: null, confidence: 0.6 };
    const side = sideOfBudget(phrase);
    if (side && phrase.scope === null)
      return {
        concept: side,
        label: labelOf(state, side),
        scope: state.scope,
        stage: phrase.stage ?? 'budget',
        year,
      };
    if (
      state.titled &&
      /^(?:全年|本年)?支出$/.test(named.name) &&
      state.figures.every(({ stage }) => isBudget(stage))
    )
      return { ...state.titled, year, stage: phrase.stage };
    if (
      sweeping.test(named.name) &&
      concept === named.concept &&
      (state.named.some((topic) => narrower(topic.concept)) ||
        (state.outside && !/[合总]/.test(named.name) && !totals(phrase)))
    )
      return null;
    // 应使用公务卡结算金额 is no official card payment, but what a rate divides by.
    const first = phrase.tokens.find((token) => !isTransparent(token)) ?? phrase.name;
    const asked = state.squeezed.text.slice(first.start, phrase.name.end);
    const operand = operandNames.get(asked);
    if (operand) return { concept: operand, label: asked, scope: wholeDepartment, stage: null, year };
    const scope = phrase.scope ?? state.scope;
    const stage = stageOf(state, phrase, concept, named.name);
    return stage === 'unsure' ? null : { concept, label: labelOf(state, concept), scope, stage, year };
  }
  if (state.special && bare) {
    const spare = phrase.rest.replace(/(?:年末|本年|当年)?(?:结余|尚余|剩余|节余)(?:资金|数|金额)?/, '');
    if (phrase.has.has('balance') && spare === '') return special(state, 'special.closing', year);
    if (phrase.has.has('appropriate') && !phrase.foreign && phrase.rest === '' && phrase.has.has('thisYear'))
      return special(state, 'special.income', year);
  }
  if (phrase.foreign || phrase.rest !== '') return null;
  const topic = state.topic && isOfSide(state.topic, phrase) ? state.topic : null;
  // 预算资金100万元，其中本年安排80万元: nothing is a part of itself.
  if (topic && state.last?.concept === topic.concept && phrase.has.has('among') && phrase.stage === null)
    return null;
  if (
    state.special &&
    totals(phrase) &&
    ['special.opening', 'special.income'].every((part) =>
      state.figures.some(({ concept }) => concept === part),
    )
  )
    return special(state, 'special.available', year);
  // 其中基本支出500万元，项目支出500万元，实际支出…: of the whole or of the last part?
  const listed = state.groups.length > state.floor && (state.groups.at(-1)?.parts.length ?? 0) > 0;
  if (listed && !(state.last && isBudget(state.last.stage) && state.stageTrails)) return null;
  // 年初预算3万元，支出2.25万元: what was spent of the budget just told.
  if (
    topic &&
    phrase.has.has('spend') &&
    phrase.stage === null &&
    state.last?.concept === topic.concept &&
    isBudget(state.last.stage)
  )
    return { ...topic, year, stage: null };
  const awaited = phrase.has.has('spend') && phrase.stage === null ? awaitedTopic(state) : null;
  if (awaited) return { ...awaited, year, stage: null, confidence: 0.6 };
  // 三公经费预算9万元，实际7.35万元.
  if (topic && saysActual(phrase) && state.last?.concept === topic.concept && isBudget(state.last.stage))
    return { ...topic, year, stage: 'actual' };
  // 三公经费全年预算9万元。截至12月底，实际支出7.35万元: the sentence before told of one budget only.
  if (state.budgetBefore && !topic && phrase.stage === 'actual' && tellsNothing(state))
    return { ...state.budgetBefore, year, stage: 'actual' };
  if (
    topic &&
    (phrase.stage !== null ||
      saysYear(phrase) ||
      (state.topicAlone &&
        (phrase.has.has('spend') || reaches(phrase) || (state.afterColon && phrase.tokens.length === 0))))
  )
    return {
      ...topic,
      year,
      stage: phrase.stage ?? (saysYear(phrase) && isBudget(state.stage) ? state.stage : null),
    };
  // 我局年初预算1000万元: the whole department's, where it says so and the heading is not about a part
  // of it. Accounts list 年初预算…决算… under every functional class.
  if (
    !topic &&
    isBudget(phrase.stage) &&
    (saysWhole(phrase) || (state.opensWhole && saysNothingBefore(state, phrase))) &&
    !phrase.has.has('receive') &&
    !state.narrowHeading &&
    state.scope === wholeDepartment &&
    state.named.length === 0
  ) {
    // 部门支出全年预算数: of what is spent, where it says so.
    const concept = phrase.has.has('spend') ? 'expenditure.total' : 'funds.total';
    return {
      concept,
      label: labelOf(state, concept),
      scope: state.scope,
      year,
      stage: phrase.stage,
    };
  }
  const total = bareTotal(state, phrase);
  return total && { ...total, year };
}

/** 本年支出较上年翻了一番，达到600万元. */
const reaches = (phrase: Phrase): boolean =>
  phrase.tokens.length > 0 && phrase.tokens.every(({ text }) => /^(?:达到?|为|共计?)$/.test(text));

/** Income is received and nothing else is: 实际收入 does not go on with what was spent. */
const isOfSide = ({ concept }: Topic, phrase: Phrase): boolean =>
  concept.startsWith('income.')
    ? !phrase.has.has('spend')
    : !phrase.has.has('receive') || concept.startsWith('funds.');

/** 项目支出450万元，…年末结余50万元: whose balance it is, the sentence does not say. */
const tellsOfProjects = (state: State): boolean =>
  state.figures.some((figure) => figure.concept === 'expenditure.project') &&
  !state.figures.some((figure) => /^(?:expenditure\.total|income\.|balance\.)/.test(figure.concept));

/** 到位资金860万元，支付资金812.7万元，结转下年47.3万元: what is left of that money, whoever's it is. */
const tellsOfOthers = ({ figures, outside }: State): boolean =>
  (outside || figures.some(({ concept, unit }) => concept.startsWith('~') && isMoney(unit))) &&
  !figures.some(({ concept }) => /^(?:income|expenditure|balance|funds)\./.test(concept));

/** 2020年年初预算数1000万元 opens the sentence; after 教育支出（类），… the budget is that of the class. */
function saysNothingBefore(state: State, phrase: Phrase): boolean {
  const first = phrase.tokens[0];
  return state.tokens
    .slice(0, first ? state.tokens.indexOf(first) : 0)
    .every((token) => isTransparent(token) || token.kind === 'comma');
}

/** 项目支出年初预算300万元，追加预算20万元: an adjustment goes with the budget that was just told, whoever's it is. */
function adjustsPart(state: State, phrase: Phrase): boolean {
  if (state.last && isBudget(state.last.stage)) return narrower(state.last.concept);
  if (state.narrowHeading) return true;
  const start = phrase.tokens[0]?.start ?? 0;
  const budget = state.tokens.findIndex((token) => token.kind === 'stage' && isBudget(token.stage));
  const amount = state.tokens.slice(budget).find((token) => token.kind === 'number');
  return budget >= 0 && amount !== undefined && amount.start < start && state.figures.length === 0;
}

const special = (state: State, concept: string, year: number | null) => ({
  concept,
  label: labelOf(state, concept),
  scope: state.scope,
  year,
  stage: null,
});

const totals = (phrase: Phrase): boolean =>
  phrase.tokens.some((token) => /^(?:合计|共计|总计)$/.test(token.text));

const saysWhole = (phrase: Phrase): boolean =>
  phrase.tokens.some(
    ({ kind, text }) => kind === 'department' || (kind === 'stage' && text.includes('部门')),
  );

const saysActual = (phrase: Phrase): boolean =>
  phrase.stage === null && phrase.tokens.some(({ text }) => text === '实际');

const tellsNothing = (state: State): boolean => state.figures.length === 0 && state.named.length === 0;

const saysYear = (phrase: Phrase): boolean =>
  ['year', 'lastYear', 'thisYear', 'nextYear'].some((kind) => phrase.has.has(kind as 'year'));

const narrower = (concept: string): boolean =>
  !/^(?:expenditure\.total|income\.total|income\.current|funds\.total)$/.test(concept);

function stageOf(state: State, phrase: Phrase, concept: string, name: string): Stage | null | 'unsure' {
  if (phrase.stage !== null) return phrase.stage;
  if (concept === 'funds.total' && name.includes('预算')) return 'budget';
  if (/^(?:adjustment|balance|special)/.test(concept) || name.includes('实际')) return null;
  const group = state.groups.at(-1);
  if (group && isBudget(group.whole.stage)) return group.whole.stage;
  // The first part of a list that is about to open.
  if (state.last && isBudget(state.last.stage) && (phrase.has.has('among') || phrase.has.has('includes')))
    return state.last.stage;
  if (!isBudget(state.stage)) return null;
  // 年初预算…，上年结转…: what was carried forward is no state of the budget.
  if (state.stageTrails && concept === 'income.opening') return null;
  // 三公经费年初预算5万元，公务接待费3万元: budget or accounts?
  const spends = phrase.has.has('spend') || /^(?:全年|本年|当年|累计)支出$/.test(name);
  return state.stageTrails ? (spends ? null : 'unsure') : state.stage;
}

/** Makes the figure of an amount or a count that is about a concept, and puts it where the sentence has come to. */
export function emitLevel(
  state: State,
  token: NumberToken,
  phrase: Phrase,
  about: Topic & { stage: Stage | null; year: number | null; confidence?: number; unit?: string },
): Figure {
  const { unit } = token.number;
  const money = about.unit ?? (unit === null && token.number.raw.endsWith('万') ? '万元' : undefined);
  const figure = emitFigure(state, token, { ...about, ...(money === undefined ? {} : { unit: money }) });
  settle(state, phrase, figure);
  return figure;
}

/** What a new amount changes: the topic, the list that it belongs to, what 占 and 其中 refer to. */
export function settle(state: State, phrase: Phrase | null, figure: Figure): void {
  if (phrase) openAnnounced(state, phrase, figure);
  addPart(state, figure);
  // 年初预算1000万元，上年结转20万元，年中追加50万元，调整后预算…: what comes to a budget is not what is told of.
  const comesToBudget =
    figure.concept === 'adjustment' ||
    (figure.concept === 'income.opening' && isBudget(state.last?.stage ?? null));
  if (!comesToBudget) state.topic = { concept: figure.concept, label: figure.label, scope: figure.scope };
  state.topicAlone = false;
  state.last = figure;
  state.row.push(figure);
  state.adjacent = true;
  state.change = null;
  state.announced = null;
  if (phrase?.stage) {
    const stageAt = phrase.tokens.findIndex((token) => token.kind === 'stage');
    const nameAt = phrase.tokens.findLastIndex((token) => token.kind === 'name');
    state.stage = phrase.stage;
    state.stageTrails = nameAt < 0 || stageAt > nameAt;
  }
}

/** 其中、包括、…中: the list that this amount opens. */
function openAnnounced(state: State, phrase: Phrase, figure: Figure): void {
  if (phrase.within) {
    const { concept } = phrase.within.named;
    const stages = figure.stage === null || figure.stage === 'actual' ? accounts : [figure.stage];
    const whole = findFigure(state, inSpecial(state.special, concept), figure.scope, figure.year, stages);
    if (whole && whole !== figure) openGroup(state, whole, 'within', false);
    return;
  }
  const first = phrase.tokens.find((token) => token.kind !== 'also' && token.kind !== 'colon');
  const kind = first?.kind;
  const colon = phrase.tokens[1]?.kind === 'colon';
  if (
    kind === 'among' ||
    kind === 'includes' ||
    kind === 'mainly' ||
    kind === 'respectively' ||
    kind === 'from'
  ) {
    if (!state.last || state.last === figure) return;
    openGroup(state, state.last, kind === 'from' ? 'includes' : kind, colon);
  } else if (state.announced) {
    openGroup(state, state.announced.whole, state.announced.intro, state.announced.colon);
  }
}

/** 1069.02万元（10690200元）: the same amount in another unit. */
export function readRestated(state: State, token: NumberToken, before: Figure): void {
  const figure = emitFigure(state, token, {
    concept: before.concept,
    label: before.label,
    scope: before.scope,
    year: before.year,
    stage: before.stage,
  });
  emitClaim(state, {
    rule: 'sentence-restated',
    kind: 'conflicting-values',
    result: figure,
    expression: figureOf(before),
    severity: 'error',
    basis: { zh: '同一金额的两种单位', en: 'one amount stated in two units' },
  });
}

/** Whether a name can be followed by an amount of this unit. */
export function unitSuits(name: NameToken, token: NumberToken, state: State): boolean {
  const { unit, raw, value } = token.number;
  const kind = state.context.vocabulary.get(name.named.concept)?.unit;
  if (kind === 'money') return isMoney(unit) || (unit === null && (raw.endsWith('万') || value.isZero()));
  if (kind === 'count') return unit === null || ['人', '名', '个'].includes(unit);
  if (kind === 'percent') return unit === '%' || unit === '‰' || unit === null;
  return unit === null || unit === '分';
}
