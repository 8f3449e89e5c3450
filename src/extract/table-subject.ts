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
}

export function subjectOf(region: Region, context: Context): TableSubject {
  return { owner: ownerOf(region, context.department), projects: projectsOf(region, context) };
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
  if (
    !isTitled &&
    !rowsAreHeaded(region, /^(?:(?:项目|专项)(?:资金)?|(?:年度)?(?:重点)?(?:工作)?任务|活动|政策)名称$/)
  )
    return null;
  if (namesConcepts(region, context)) return null;
  return /项目支出/.test(title) && !/重点|主要|部分|其他|追加/.test(title) ? 'all' : 'some';
}

function rowsAreHeaded(region: Region, name: RegExp): boolean {
  for (const cell of region.grid.row(region.bodyFrom))
    if (name.test(headingPath(region, cell).at(-1) ?? '')) return true;
  return false;
}

/** Whether some row is one of the vocabulary's own (基本支出): then the rows are items, not projects. */
function namesConcepts(region: Region, context: Context): boolean {
  for (let row = region.bodyFrom; row < region.bodyTo; row++) {
    const label = region.grid.row(row).find((cell) => cell.text.trim() !== '' && !isNumeric(cell.text));
    if (label && bind([wordsOf(label.text)], context.vocabulary).concept !== null) return true;
  }
  return false;
}
