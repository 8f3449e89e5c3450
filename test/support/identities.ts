import { Decimal } from 'decimal.js';
import { agreementOf } from './agreement.ts';
import { checkProvinces } from './province-identities.ts';
import { checkTables } from './table-identities.ts';

/**
 * Whether the printed figures of a generated submission agree, worked out from nothing but their texts by place: what
 * the generator is tested against, so it knows nothing of how the figures were made.
 */
export function violations(printed: ReadonlyMap<string, string>): string[] {
  const agreement = agreementOf(printed);
  const { found, has, at, total, equal, copy, share, groups } = agreement;
  checkTables(agreement);
  checkProvinces(agreement, printed);

  for (const row of groups('table')) {
    const cell = (column: string) => `table.${row}.${column}`;
    equal(
      cell('income'),
      ...['opening', 'publicIncome', 'fundIncome', 'specialAccount', 'otherIncome'].map(cell),
    );
    equal(cell('expenditure'), cell('basic'), cell('project'));
    equal(cell('basic'), cell('personnel'), cell('publicCost'));
    equal(cell('closing'), cell('opening'), cell('currentBalance'));
    equal(cell('income'), cell('expenditure'), cell('closing'));
    equal(cell('three'), ...['reception', 'vehicleOperation', 'vehiclePurchase', 'abroad'].map(cell));
    equal(cell('assets'), ...['assetsInUse', 'assetsRented', 'assetsOther'].map(cell));
  }
  for (const place of printed.keys()) {
    const [form, row, column] = place.split('.');
    if ((form !== 'table' && form !== 'yuan') || row !== 'total') continue;
    const rows = groups(form).filter((one) => one !== 'total');
    equal(place, ...rows.map((one) => `${form}.${one}.${column}`));
  }
  for (const row of groups('yuan')) {
    equal(`yuan.${row}.expenditure`, `yuan.${row}.basic`, `yuan.${row}.project`);
    equal(`yuan.${row}.basic`, `yuan.${row}.personnel`, `yuan.${row}.publicCost`);
  }

  const say = (key: string) => `narrative.${key}`;
  equal(say('expenditure'), say('basic'), say('project'));
  if (has(say('personnel'))) equal(say('basic'), say('personnel'), say('publicCost'));
  if (has(say('goods'))) equal(say('basic'), ...['wages', 'goods', 'household', 'capital'].map(say));
  if (has(say('current'))) equal(say('income'), say('opening'), say('current'));
  if (has(say('income'))) equal(say('income'), say('expenditure'), say('closing'));
  if (has(say('adjustment'))) equal(say('adjusted'), say('initial'), say('adjustment'));
  copy(say('project2'), say('project'));
  copy(say('project3'), say('project'));
  const uses = [...printed.keys()].filter((place) => place.startsWith('narrative.use'));
  if (uses.length > 0) equal(say('project3'), ...uses);
  if (
    has(say('specialOpening')) &&
    !total([say('specialOpening'), say('specialIncome')]).eq(total([say('project2'), say('specialClosing')]))
  ) {
    found.push('project funds do not carry forward');
  }
  const spent = say(has(say('expenditure')) ? 'expenditure' : 'executed');
  share(say('basicShare'), at(say('basic')), at(spent));
  share(say('projectShare'), at(say('project')), at(spent));
  share(say('assetsRate'), at(say('assetsInUse')), at(say('assets')));
  share(say('adjustmentRate'), at(say('adjustment')), at(say('initial')));
  if (has(say('reception'))) equal(say('three'), say('reception'), say('operation'), say('purchase'));
  share(say('threeControl'), at(say('three')), at(say('threeBudget')));
  share(
    say('threeChange'),
    at(say('threeBudget')).minus(at(say('threeBudgetBefore'))),
    at(say('threeBudgetBefore')),
  );
  share(say('threeFall'), at(say('threeLess')), at(say('three')).plus(at(say('threeLess'))));
  share(say('keyRate'), at(say('key')), at(say('project3')));
  share(say('procurementRate'), at(say('procurementActual')), at(say('procurementBudget')));
  share(say('cardRate'), at(say('cardPaid')), at(say('cardDue')));
  copy(say('key'), say('use1'));
  for (const [key, column] of Object.entries({
    three: 'three',
    reception: 'reception',
    opening: 'opening',
    closing: 'closing',
    expenditure: 'expenditure',
    basic: 'basic',
    project: 'project',
    personnel: 'personnel',
    publicCost: 'publicCost',
    income: 'income',
    assets: 'assets',
    assetsInUse: 'assetsInUse',
  })) {
    copy(say(key), `table.total.${column}`);
    copy(say(key), `accounts.${column}`);
    if (
      has(say(key)) &&
      has(`yuan.total.${column}`) &&
      !at(say(key))
        .times(10_000)
        .eq(at(`yuan.total.${column}`))
    ) {
      found.push(`${key} differs between prose and table`);
    }
  }

  const state = (key: string) => `accounts.${key}`;
  equal(state('current'), state('public'), state('fund'), state('other'));
  equal(state('leftTotal'), state('current'), state('opening'));
  equal(state('rightTotal'), state('expenditure'), state('closing'));
  equal(state('expenditure'), state('basic'), state('project'));
  equal(state('basic'), state('personnel'), state('publicCost'));
  copy(state('leftTotal'), state('rightTotal'));

  for (const column of ['initial', 'adjusted', 'executed']) {
    const funds = (row: string) => `funds.${row}.${column}`;
    equal(funds('total'), ...['public', 'fund', 'special', 'other'].map(funds));
    equal(funds('total'), funds('basic'), funds('project'));
    const sichuan = (row: string) => `sichuan.${row}.${column}`;
    equal(sichuan('total'), sichuan('basic'), sichuan('project'));
    if (has('funds.rate')) copy(say(column), funds('total'));
  }
  if (has('funds.rate')) {
    for (const key of ['basic', 'project']) copy(say(key), `funds.${key}.executed`);
    share('funds.rate', at('funds.total.executed'), at('funds.total.adjusted'));
    share(say('rate'), at(say('executed')), at(say('adjusted')));
  }
  share('sichuan.rate', at('sichuan.total.executed'), at('sichuan.total.adjusted'));
  if (has('sichuan.total.executed')) {
    copy(say('expenditure'), 'sichuan.total.executed');
    copy(say('initial'), 'sichuan.total.initial');
    copy(say('adjusted'), 'sichuan.total.adjusted');
  }

  share('base.staffRate', at('base.staff'), at('base.posts'));
  const form = has('base.posts') ? 'base' : 'profile';
  share(say('staffRate'), at(`${form}.staff`), at(`${form}.posts`));
  for (const column of ['before', 'budget', 'actual']) {
    const base = (row: string) => `base.${row}.${column}`;
    equal(base('three'), base('vehicles'), base('abroad'), base('reception'));
    equal(base('vehicles'), base('vehiclePurchase'), base('vehicleOperation'));
    equal(base('projects'), base('businessProjects'), base('operationProjects'));
    equal(base('publicCost'), base('office'), base('utilitiesAndTravel'), base('meetingsAndTraining'));
  }
  copy(say('three'), 'base.three.actual');
  copy(say('project'), 'base.projects.actual');
  copy(say('publicCost'), 'base.publicCost.actual');
  return [...found, ...scoreViolations(printed)];
}

function scoreViolations(printed: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const at = (place: string) => new Decimal(printed.get(place) ?? '0');
  const sumOf = (pattern: RegExp) =>
    [...printed.keys()]
      .filter((place) => pattern.test(place))
      .reduce((sum, place) => sum.plus(at(place)), new Decimal(0));
  for (const place of printed.keys()) {
    const weight = place.replace(/\.score$/, '.weight');
    if (place.endsWith('.score') && printed.has(weight) && at(place).gt(at(weight))) {
      found.push(`${place} exceeds its weight`);
    }
  }
  const totals = ['rubric.total.score', 'total.score', 'sichuan.score', 'hubei.score'].filter((place) =>
    printed.has(place),
  );
  for (const place of totals) {
    const form = {
      'rubric.total.score': /^rubric\.(?!total).+\.score$/,
      'total.score': /^(?:indicator\..+|funds)\.score$/,
      'sichuan.score': /^sichuan\..+\.score$/,
      'hubei.score': /^hubei\..+\.score$/,
    }[place];
    if (form && !sumOf(form).eq(at(place))) found.push(`${place} is not the sum of the scores`);
    if (printed.has('narrative.score') && !at('narrative.score').eq(at(place)))
      found.push('score differs in prose');
    for (const grade of ['narrative.grade', 'form.grade'].filter((one) => printed.has(one))) {
      const score = at('narrative.score');
      const right = score.gte(90) ? '优' : score.gte(80) ? '良' : score.gte(60) ? '中' : '差';
      if (printed.get(grade) !== right) found.push(`${grade} does not fit ${score}`);
    }
  }
  const firstLevels = /^(?:rubric\.level1|level1)\..+\.weight$/;
  const weights = sumOf(firstLevels);
  const whole = printed.has('level1.产出指标.weight') ? 90 : 100;
  if ([...printed.keys()].some((place) => firstLevels.test(place)) && !weights.eq(whole)) {
    found.push(`the weights of the first level add up to ${weights}`);
  }
  const secondLevels = [...printed.keys()].filter((place) => /^rubric\.level2\..+\.weight$/.test(place));
  if (secondLevels.length > 0 && !sumOf(/^rubric\.level2\..+\.weight$/).eq(100)) {
    found.push('the weights of the second level do not add up to 100');
  }
  return found;
}
