import { Decimal } from 'decimal.js';
import type { Agreement } from './agreement.ts';

/** What must hold in the forms of provinces whose tables have habits of their own; see `violations`. */
export function checkProvinces(agreement: Agreement, printed: ReadonlyMap<string, string>): void {
  henan(agreement, printed);
  jiangxi(agreement);
  guizhou(agreement);
  shandong(agreement, printed);
  neimenggu(agreement, printed);
}

const gradeOf = (score: Decimal): string =>
  score.gte(90) ? '优' : score.gte(80) ? '良' : score.gte(60) ? '中' : '差';

/** The scores add up to their total and to what the prose says, under the grade that goes with it. */
function points(
  { found, at, text, has }: Agreement,
  printed: ReadonlyMap<string, string>,
  form: string,
  said: string,
): void {
  const scores = [...printed.keys()].filter(
    (place) =>
      place.startsWith(`${form}.`) &&
      place.endsWith('.score') &&
      !place.includes('.total.') &&
      !place.includes('.said.'),
  );
  const sum = scores.reduce((total, place) => total.plus(at(place)), new Decimal(0));
  if (!sum.eq(at(`${form}.total.score`))) found.push(`the scores of ${form} do not add up`);
  if (!at(`${said}.score`).eq(at(`${form}.total.score`))) found.push('score differs in prose');
  if (has(`${said}.grade`) && text(`${said}.grade`) !== gradeOf(at(`${said}.score`)))
    found.push('grade does not fit the score');
}

function henan(agreement: Agreement, printed: ReadonlyMap<string, string>): void {
  const { at, has, equal, copy, share } = agreement;
  if (!has('henan.posts')) return;
  equal('henan.posts', 'henan.adminPosts', 'henan.institutionPosts');
  equal('henan.staff', 'henan.administrative', 'henan.institution');
  for (const column of ['initial', 'adjusted', 'spent']) {
    const cell = (row: string) => `henan.${row}.${column}`;
    equal(cell('total'), cell('public'), cell('other'));
    equal(cell('total'), cell('basic'), cell('project'));
    copy(`henan.said.${column}`, cell('total'));
  }
  equal('henan.said.adjusted', ...['initial', 'opening', 'adjustment'].map((key) => `henan.said.${key}`));
  for (const item of ['basic', 'project']) {
    copy(`henan.said.${item}`, `henan.${item}.spent`);
    share(`henan.said.${item}Share`, at(`henan.said.${item}`), at('henan.said.spent'));
  }
  const units = [...printed.keys()].filter((key) => /^henan\.said\.unit\d/.test(key));
  if (units.length > 0) equal('henan.said.spent', ...units);
  share('henan.rate', at('henan.total.spent'), at('henan.total.adjusted'));
  share('henan.said.rate', at('henan.said.spent'), at('henan.said.adjusted'));
  points(agreement, printed, 'henan', 'henan.said');
}

function jiangxi({ at, has, text, equal, copy, share, groups, found }: Agreement): void {
  if (!has('jx.total.actual')) return;
  const score = at('narrative.score');
  if (!at('deductions.total').plus(score).eq(100)) found.push('score and deductions do not make 100');
  if (text('narrative.grade') !== gradeOf(score)) found.push('grade does not fit the score');
  const uses = groups('jx').filter((row) => /^use\d/.test(row));
  for (const column of ['budget', 'actual', 'gap']) {
    const cell = (row: string) => `jx.${row}.${column}`;
    equal(cell('total'), cell('basic'), cell('project'));
    equal(cell('basic'), cell('personnel'), cell('publicCost'));
    equal(cell('project'), ...uses.map(cell));
  }
  for (const row of groups('jx')) {
    equal(`jx.${row}.actual`, `jx.${row}.budget`, `jx.${row}.gap`);
    share(`jx.${row}.rate`, at(`jx.${row}.gap`), at(`jx.${row}.budget`));
    copy(`narrative.${row}`, `jx.${row}.actual`);
  }
  copy('narrative.expenditure', 'jx.total.actual');
}

function guizhou({ at, has, equal, share, groups, found }: Agreement): void {
  if (!has('gz.income.0')) return;
  for (const column of ['0', '1', '2']) {
    const cell = (row: string) => `gz.${row}.${column}`;
    equal(cell('current'), cell('public'), cell('other'));
    equal(cell('income'), cell('current'), cell('opening'));
    equal(cell('outgo'), cell('spent'), cell('closing'));
    equal(cell('outgo'), cell('income'));
    equal(cell('spent'), cell('basic'), cell('project'));
    equal(cell('basic'), cell('personnel'), cell('publicCost'));
    if (column !== '0') equal(cell('opening'), `gz.closing.${Number(column) - 1}`);
  }
  for (const item of ['income', 'opening', 'closing', 'basic', 'personnel', 'publicCost', 'project']) {
    if (
      has(`gz.${item}.2`) &&
      !at(`narrative.${item}`)
        .times(10_000)
        .eq(at(`gz.${item}.2`))
    )
      found.push(`${item} differs between prose and table`);
  }
  if (!at('narrative.expenditure').times(10_000).eq(at('gz.spent.2'))) found.push('expenditure differs');
  const units = groups('staff').filter((row) => row !== 'total');
  for (const column of ['posts', 'adminPosts', 'institutionPosts', 'people', 'admin', 'institution'])
    equal(`staff.total.${column}`, ...units.map((row) => `staff.${row}.${column}`));
  for (const row of groups('staff')) {
    equal(`staff.${row}.posts`, `staff.${row}.adminPosts`, `staff.${row}.institutionPosts`);
    equal(`staff.${row}.people`, `staff.${row}.admin`, `staff.${row}.institution`);
  }
  for (const column of ['before', 'budget', 'actual', 'change']) {
    const cell = (row: string) => `gz3.${row}.${column}`;
    equal(cell('three'), cell('abroad'), cell('vehicles'), cell('reception'));
    equal(cell('vehicles'), cell('purchase'), cell('operation'));
  }
  for (const row of groups('gz3')) {
    equal(`gz3.${row}.actual`, `gz3.${row}.before`, `gz3.${row}.change`);
    share(`gz3.${row}.rate`, at(`gz3.${row}.change`), at(`gz3.${row}.before`));
  }
  equal('narrative.three', 'gz3.three.actual');
}

function shandong(agreement: Agreement, printed: ReadonlyMap<string, string>): void {
  const { at, has, equal, share, groups, found } = agreement;
  if (!has('sd.said.income')) return;
  const said = (key: string) => `sd.said.${key}`;
  equal(said('income'), said('public'), said('other'), said('opening'));
  equal(said('income'), said('expenditure'), said('closing'));
  equal(said('expenditure'), said('basic'), said('project'));
  equal(said('basic'), said('personnel'), said('publicCost'));
  for (const item of ['basic', 'project']) {
    const right = at(said(item))
      .div(at(said('expenditure')))
      .times(100);
    if (
      at(said(`${item}Share`))
        .minus(right)
        .abs()
        .gt(0.0501)
    )
      found.push(`the share of ${item} is wrong`);
  }
  share(said('procurementRate'), at(said('procurement')), at(said('procurementBudget')));
  share(said('goodsShare'), at(said('goods')), at(said('procurement')));
  const copies = {
    assets: 'asset.fixed.end',
    procurementBudget: 'buy.total.budget',
    procurement: 'buy.total.actual',
    goods: 'buy.goods.actual',
  };
  for (const [key, place] of Object.entries(copies)) {
    const scale = place.startsWith('asset') ? 10_000 : 10;
    if (!at(said(key)).times(scale).eq(at(place))) found.push(`${key} differs between prose and table`);
  }
  for (const column of ['start', 'more', 'less', 'end', 'worn', 'net']) {
    const cell = (row: string) => `asset.${row}.${column}`;
    equal(cell('total'), cell('current'), cell('fixed'), cell('intangible'));
    equal(cell('fixed'), cell('houses'), cell('vehicles'), cell('devices'));
  }
  for (const row of groups('asset')) {
    const cell = (column: string) => at(`asset.${row}.${column}`);
    if (!cell('start').plus(cell('more')).minus(cell('less')).eq(cell('end')))
      found.push(`${row} does not roll on`);
    if (!cell('end').minus(cell('worn')).eq(cell('net'))) found.push(`the net value of ${row} is wrong`);
  }
  for (const column of ['budget', 'actual', 'saved', 'small'])
    equal(`buy.total.${column}`, ...['goods', 'works', 'services'].map((kind) => `buy.${kind}.${column}`));
  for (const row of groups('buy')) {
    equal(`buy.${row}.budget`, `buy.${row}.actual`, `buy.${row}.saved`);
    share(`buy.${row}.savedRate`, at(`buy.${row}.saved`), at(`buy.${row}.budget`));
    share(`buy.${row}.smallShare`, at(`buy.${row}.small`), at(`buy.${row}.actual`));
  }
  const levels = groups('sd-level');
  const sumOf = (column: string) =>
    levels.reduce((sum, level) => sum.plus(at(`sd-level.${level}.${column}`)), new Decimal(0));
  if (!sumOf('weight').eq(100)) found.push('the weights do not add up to 100');
  if (!sumOf('score').eq(at('sd-rubric.total.score'))) found.push('the subtotals do not add up');
  points(agreement, printed, 'sd-rubric', 'sd.said');
}

function neimenggu(agreement: Agreement, printed: ReadonlyMap<string, string>): void {
  const { at, has, equal, copy, share, groups } = agreement;
  if (!has('nm.said.income')) return;
  const said = (key: string) => `nm.said.${key}`;
  equal(said('income'), said('opening'), said('current'));
  equal(said('income'), said('spent'), said('closing'));
  share(said('rate'), at(said('spent')), at(said('income')));
  for (const [key, row] of [
    ['personnel', 'personnel'],
    ['publicCost', 'publicCost'],
    ['project', 'project'],
    ['spent', 'total'],
    ['first', 'use1'],
  ])
    copy(said(key as string), `quarter.${row}.spent`);
  equal(said('spent'), said('personnel'), said('publicCost'), said('project'));
  for (const [key, item] of [
    ['personnelShare', 'personnel'],
    ['publicShare', 'publicCost'],
    ['projectShare', 'project'],
  ])
    share(said(key as string), at(said(item as string)), at(said('spent')));
  share(said('firstShare'), at(said('first')), at(said('project')));
  const uses = groups('quarter').filter((row) => /^use\d/.test(row));
  for (const column of ['budget', 'q1', 'q2', 'q3', 'q4', 'spent']) {
    const cell = (row: string) => `quarter.${row}.${column}`;
    equal(cell('total'), cell('basic'), cell('project'));
    equal(cell('basic'), cell('personnel'), cell('publicCost'));
    equal(cell('project'), ...uses.map(cell));
  }
  for (const row of groups('quarter')) {
    equal(`quarter.${row}.spent`, ...['q1', 'q2', 'q3', 'q4'].map((column) => `quarter.${row}.${column}`));
    share(`quarter.${row}.rate`, at(`quarter.${row}.spent`), at(`quarter.${row}.budget`));
  }
  const projects = groups('source').filter((row) => row !== 'total');
  for (const column of ['funds', 'central', 'region', 'local', 'spent', 'left'])
    equal(`source.total.${column}`, ...projects.map((row) => `source.${row}.${column}`));
  for (const row of groups('source')) {
    equal(
      `source.${row}.funds`,
      ...['central', 'region', 'local'].map((column) => `source.${row}.${column}`),
    );
    equal(`source.${row}.funds`, `source.${row}.spent`, `source.${row}.left`);
  }
  for (const row of projects) copy(`source.${row}.spent`, `quarter.use${row}.spent`);
  points(agreement, printed, 'nm', 'nm.said');
}
