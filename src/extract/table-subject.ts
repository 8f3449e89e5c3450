import { bind } from './bind.ts';
import type { Context } from './figures.ts';
import { isNumeric, wordsOf } from './grid.ts';
import { unitNamed } from './owner.ts';
import { headingPath, type Region } from './regions.ts';

/** What a table as a whole is about, told from its title, the section that it stands in, and what heads its rows. */
export interface TableSubject {
  /** The unit whose own figures they are; null for the department's. */
  readonly owner: string | null;
  /** Whether its rows are projects one by one, so that its amounts are not the department's; and whether all of them. */
  readonly projects: 'all' | 'some' | null;
  /**
   * What a bare 合计 adds up: 三公经费 where all rows are parts of it; strangers where none is known to the vocabulary nor a
   * unit of the department, so that nobody can tell whether they are all of its expenditure.
   */
  readonly rows: 'three' | 'strangers' | null;
}

export function subjectOf(region: Region, context: Context): TableSubject {
  return {
    owner: ownerOf(region, context.department),
    projects: projectsOf(region, context),
    rows: rowsOf(region, context),
  };
}

/** A title that speaks of the department, or of all units, ends what the section's heading says. */
function ownerOf({ titles, section }: Region, department: string | null): string | null {
  for (const title of titles.toReversed()) {
    const unit = unitNamed(title, department);
    if (unit) return unit;
    if (/部门|汇总|各单位|整体/.test(title) || (department && wordsOf(title).includes(department)))
      return null;
  }
  return section === null ? null : unitNamed(section, department);
}

function projectsOf(region: Region, context: Context): TableSubject['projects'] {
  const title = wordsOf(region.titles.at(-1) ?? '');
  const isTitled = /(?:项目|专项)(?:支出|资金|经费)?/.test(title) && !/基本支出|收支|整体|部门/.test(title);
  const isHeaded = rowsAreHeaded(
    region,
    /^(?:(?:项目|专项)(?:资金)?|(?:年度)?(?:重点)?(?:工作)?任务|活动|政策)名称$/,
  );
  if (!isTitled && !isHeaded) return null;
  if (isHeaded && labelsOf(region, true).every((label) => measure.test(label))) return 'some';
  if (namesConcepts(region, context)) return null;
  return /项目支出/.test(title) && !/重点|主要|部分|其他|追加/.test(title) ? 'all' : 'some';
}

/** 项目名称 | 甲项目 | 乙项目 over 预算 and 支出: what is told of each project, which stand side by side. */
const measure =
  /^(?:年初|全年|调整后|实际)?(?:预算|支出|执行|决算|完成|结余|结转)(?:支出|执行|完成)?(?:数|金额|额|率)?(?:（[^（）]*）)?$/;

function rowsAreHeaded(region: Region, name: RegExp): boolean {
  for (const cell of region.grid.row(region.bodyFrom))
    if (name.test(headingPath(region, cell).at(-1) ?? '')) return true;
  return false;
}

/** Whether some row is one of the vocabulary's own (基本支出): then the rows are items, not projects. */
const namesConcepts = (region: Region, context: Context): boolean =>
  labelsOf(region).some((label) => bind([label], context.vocabulary).concept !== null);

function rowsOf(region: Region, context: Context): TableSubject['rows'] {
  const rows = labelsOf(region).flatMap((label) => {
    const { concept, total } = bind([label], context.vocabulary);
    return total === null ? [{ label, concept }] : [];
  });
  if (rows.length < 2) return null;
  if (rows.every(({ concept }) => concept?.startsWith('three.'))) return 'three';
  const isUnit = (label: string) => unitNamed(label, null) !== null;
  const isItself = (label: string) => /本级|机关|本部/.test(label) || context.department?.endsWith(label);
  // 高新所、城东所…合计: the people of the stations, without the bureau that they belong to.
  const areStations = rows.every(
    ({ label, concept }) => concept === null && isUnit(label) && !isItself(label),
  );
  const speaksOfAll = /部门|整体|收支|决算|汇总|单位|收入|支出总/.test(wordsOf(region.titles.join('')));
  const known =
    rows.some(({ label, concept }) => concept !== null || isItself(label) || isUnit(label)) ||
    rowsAreHeaded(region, /单位|部门|机构|科目|功能|资金来源/);
  return speaksOfAll || (known && !areStations) ? null : 'strangers';
}

/** The first words of each row, or of each that holds a number. */
function labelsOf({ grid, bodyFrom, bodyTo }: Region, ofNumbers = false): string[] {
  const labels: string[] = [];
  for (let row = bodyFrom; row < bodyTo; row++) {
    const label = grid.row(row).find((cell) => cell.text.trim() !== '' && !isNumeric(cell.text));
    const counts = !ofNumbers || grid.row(row).some(({ text }) => isNumeric(text));
    if (label && counts) labels.push(wordsOf(label.text));
  }
  return labels;
}
