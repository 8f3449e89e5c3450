import type { Agreement } from './agreement.ts';

/** What must hold in the tables of forms that no bureau has sent yet; see `violations`. */
export function checkTables(agreement: Agreement): void {
  swapped(agreement);
  yunnan(agreement);
}

const expenditure = (agreement: Agreement, cell: (item: string) => string) => {
  agreement.equal(cell('expenditure'), cell('basic'), cell('project'));
  agreement.equal(cell('basic'), cell('personnel'), cell('publicCost'));
};

/** The first row of `prefix` is the sum of the others, column by column. */
const addsDown = (agreement: Agreement, prefix: string, columns: readonly string[]) => {
  const rows = agreement.groups(prefix).filter((row) => row !== 'total');
  for (const column of columns) {
    agreement.equal(`${prefix}.total.${column}`, ...rows.map((row) => `${prefix}.${row}.${column}`));
  }
};

function swapped(agreement: Agreement): void {
  const { at, has, text, share, copy, found } = agreement;
  for (const state of ['before', 'budget', 'actual']) {
    const cell = (item: string) => `swapped.${item}.${state}`;
    expenditure(agreement, cell);
    agreement.equal(cell('three'), ...['reception', 'operation', 'purchase', 'abroad'].map(cell));
  }
  for (const row of agreement.groups('unit-table'))
    expenditure(agreement, (item) => `unit-table.${row}.${item}`);
  addsDown(agreement, 'unit-table', ['expenditure', 'basic', 'personnel', 'publicCost', 'project']);
  if (!has('swapped.expenditure.actual')) return;
  for (const item of ['expenditure', 'basic', 'project']) {
    copy(`narrative.${item}`, `swapped.${item}.actual`);
    copy(`narrative.${item}`, `unit-table.total.${item}`);
  }
  const scale = text('swapped.three.unit') === '元' ? 10_000 : 1;
  if (!at('swapped.three.actual').eq(at('narrative.three').times(scale)))
    found.push('三公 differs between prose and table');
  const before = at('swapped.expenditure.before');
  if (has('narrative.change')) {
    const change = at('narrative.expenditure').minus(before).abs();
    if (!change.eq(at('narrative.change'))) found.push('the change is not the difference of both years');
    share('narrative.changeRate', at('narrative.change'), before);
  }
}

function yunnan(agreement: Agreement): void {
  const { at, has, total, equal, copy, share, groups, found } = agreement;
  if (!has('subject.total.expenditure')) return;
  const codes = groups('subject').filter((code) => code !== 'total');
  const under = (code: string) =>
    codes.filter((one) => one.startsWith(code) && one.length === code.length + (code === '' ? 3 : 2));
  for (const column of ['expenditure', 'basic', 'project']) {
    for (const code of ['', ...codes.filter((one) => one.length < 7)]) {
      equal(`subject.${code || 'total'}.${column}`, ...under(code).map((one) => `subject.${one}.${column}`));
    }
  }
  for (const code of [...codes, 'total']) {
    equal(`subject.${code}.expenditure`, `subject.${code}.basic`, `subject.${code}.project`);
  }
  const items = groups('economic');
  for (const code of ['301', '302', '303', '310']) {
    const parts = items.filter((one) => one.startsWith(code) && one !== code);
    equal(`economic.${code}`, ...parts.map((one) => `economic.${one}`));
  }
  equal('economic.personnel', 'economic.301', 'economic.303');
  equal('economic.publicCost', 'economic.302', 'economic.310');
  for (const column of ['budget', 'actual']) {
    const cell = (item: string) => `yn-three.${item}.${column}`;
    equal(cell('three'), cell('abroad'), cell('vehicles'), cell('reception'));
    equal(cell('vehicles'), cell('purchase'), cell('operation'));
  }
  const inYuan = (said: string, place: string) => {
    if (has(said) && !at(said).times(10_000).eq(at(place))) found.push(`${said} differs from ${place}`);
  };
  for (const item of ['expenditure', 'basic', 'project'])
    inYuan(`narrative.${item}`, `subject.total.${item}`);
  inYuan('narrative.basic2', 'subject.total.basic');
  inYuan('narrative.personnel', 'economic.personnel');
  inYuan('narrative.publicCost', 'economic.publicCost');
  inYuan('narrative.three', 'yn-three.three.actual');
  inYuan('narrative.threeBudget', 'yn-three.three.budget');
  inYuan('narrative.reception2', 'yn-three.reception.actual');
  for (const code of codes.filter((one) => one.length === 3)) {
    inYuan(`narrative.class-${code}`, `subject.${code}.expenditure`);
    share(`narrative.classShare-${code}`, at(`narrative.class-${code}`), at('narrative.expenditure'));
  }
  share('narrative.personnelShare', at('narrative.personnel'), at('narrative.basic2'));
  share('narrative.publicShare', at('narrative.publicCost'), at('narrative.basic2'));
  copy('narrative.basic2', 'narrative.basic');
  if (!total(['economic.personnel', 'economic.publicCost']).eq(at('subject.total.basic')))
    found.push('basic expenditure differs between the tables');
}
