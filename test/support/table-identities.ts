import type { Agreement } from './agreement.ts';

/** What must hold in the tables of forms that no bureau has sent yet; see `violations`. */
export function checkTables(agreement: Agreement): void {
  swapped(agreement);
  yunnan(agreement);
  guangdong(agreement);
  hubei(agreement);
  multiUnit(agreement);
  projectList(agreement);
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

function guangdong(agreement: Agreement): void {
  const { at, has, equal, copy, share, groups } = agreement;
  if (!has('gd.total.spent')) return;
  for (const column of ['budget', 'spent']) {
    equal(`gd.total.${column}`, `gd.basic.${column}`, `gd.project.${column}`);
  }
  for (const row of ['basic', 'project', 'total'])
    share(`gd.${row}.rate`, at(`gd.${row}.spent`), at(`gd.${row}.budget`));
  const uses = groups('gd').filter((row) => /^use\d/.test(row));
  equal('gd.uses.spent', ...uses.map((use) => `gd.${use}.spent`));
  for (const use of uses) share(`gd.${use}.share`, at(`gd.${use}.spent`), at('gd.uses.spent'));
  copy('narrative.expenditure', 'gd.total.spent');
  copy('narrative.basic', 'gd.basic.spent');
  copy('narrative.project', 'gd.project.spent');
  copy('narrative.project2', 'gd.uses.spent');
  // 管理效率 has all parts but 整体效能.
  copy('narrative.part-履职效能', 'narrative.part-整体效能');
  equal('narrative.score', 'narrative.part-履职效能', 'narrative.part-管理效率');
  const parts = groups('narrative').filter((key) => /^part-(?!履职效能|管理效率|整体效能)/.test(key));
  equal('narrative.part-管理效率', ...parts.map((part) => `narrative.${part}`));
}

function hubei(agreement: Agreement): void {
  const { at, has, equal, copy, share } = agreement;
  if (!has('hubei.whole')) return;
  equal('hubei.executed', 'hubei.basic', 'hubei.project');
  equal('narrative.whole', 'narrative.initialBudget', 'narrative.opening', 'narrative.change');
  copy('narrative.whole', 'hubei.whole');
  copy('narrative.spent', 'hubei.executed');
  copy('narrative.basic', 'hubei.basic');
  copy('narrative.project', 'hubei.project');
  share('hubei.rate', at('hubei.executed'), at('hubei.whole'));
  share('narrative.executionRate', at('narrative.spent'), at('narrative.whole'));
}

function multiUnit(agreement: Agreement): void {
  const { at, has, equal, copy, share, groups } = agreement;
  if (!has('units.total.income')) return;
  const columns = [
    'income',
    'opening',
    'expenditure',
    'basic',
    'personnel',
    'publicCost',
    'project',
    'closing',
  ];
  addsDown(agreement, 'units', columns);
  for (const row of groups('units')) {
    const cell = (item: string) => `units.${row}.${item}`;
    expenditure(agreement, cell);
    equal(cell('income'), cell('expenditure'), cell('closing'));
    for (const column of columns) copy(cell(column), `unit.${row}.${column}`);
  }
  for (const row of groups('unit')) {
    const cell = (item: string) => `unit.${row}.${item}`;
    expenditure(agreement, cell);
    equal(cell('income'), cell('opening'), cell('current'));
    equal(cell('outgo'), cell('expenditure'), cell('closing'));
    copy(cell('income'), cell('outgo'));
    copy(`narrative.unit${row}`, cell('expenditure'));
    share(`narrative.unitShare${row}`, at(`narrative.unit${row}`), at('narrative.expenditure'));
  }
  for (const item of ['expenditure', 'basic', 'project']) copy(`narrative.${item}`, `units.total.${item}`);
  copy('narrative.firstBasic', 'units.1.basic');
  copy('narrative.firstProject', 'units.1.project');
}

function projectList(agreement: Agreement): void {
  const { at, has, equal, copy, share, groups } = agreement;
  if (!has('list.total.spent')) return;
  addsDown(agreement, 'list', ['budget', 'spent', 'left']);
  for (const row of groups('list')) {
    const cell = (column: string) => `list.${row}.${column}`;
    equal(cell('budget'), cell('spent'), cell('left'));
    share(cell('rate'), at(cell('spent')), at(cell('budget')));
    share(cell('share'), at(cell('spent')), at('list.total.spent'));
    copy(cell('spent'), `narrative.use${row}`);
  }
  copy('list.total.spent', 'narrative.project');
  const parts = ['abroad', 'purchase', 'operation', 'reception'];
  for (const column of ['before', 'budget', 'actual', 'change']) {
    equal(`compare.three.${column}`, ...parts.map((part) => `compare.${part}.${column}`));
  }
  for (const row of [...parts, 'three']) {
    const cell = (column: string) => `compare.${row}.${column}`;
    equal(cell('actual'), cell('before'), cell('change'));
    share(cell('rate'), at(cell('change')), at(cell('before')));
  }
  copy('compare.three.actual', 'narrative.three');
  copy('compare.three.budget', 'narrative.threeBudget');
  if (has('narrative.threeLess')) equal('compare.three.before', 'narrative.three', 'narrative.threeLess');
  copy('compare.reception.actual', 'narrative.reception');
}
