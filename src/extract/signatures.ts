import type { Locator } from '../model/locator.ts';
import type { Signature } from '../model/record.ts';
import type { ColumnRole } from './columns.ts';
import { wordsOf } from './grid.ts';
import { type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';

const label = String.raw`([^\s：:（()），。；\n]{1,20})[（(](签字|签章|签名|盖章|公章|签字或盖章)[)）]\s*[:：]`;
/** A place and what stands after it, up to the next place on the line. */
const place = new RegExp(`${label}([^\\n]*?)(?=\\s+${label}|\\n|$)`, 'g');

/**
 * Places for a signature in a running text: `评价组组长（签字）：`. What is typed after the colon counts as signed; a date,
 * the form's own 年 月 日 and marks such as ×× do not.
 */
export function signaturesInText(text: string, locate: (start: number, end: number) => Locator): Signature[] {
  if (!/[(（][签盖公]/.test(text)) return [];
  return [...text.matchAll(place)].map((match) => {
    const end = match.index + match[0].trimEnd().length;
    return {
      role: `${match[1]}（${match[2]}）`,
      at: locate(match.index, end),
      signed: isSigned(match[3] as string) ? 'yes' : 'no',
    };
  });
}

/** Whether a name is left when dates, telephone numbers and marks are taken away. */
const isSigned = (typed: string): boolean =>
  /[^×XxＸｘ]/.test(
    wordsOf(typed)
      .replace(/(?:联系|联络)?电话.*$/, '')
      .replace(/(?:(?:20)?\d\d年)?\d{1,2}月\d{1,2}日/g, '')
      .replace(/[年月日_:：*＊○〇/／—–-]/g, ''),
  );

/** The signature column of a table of evaluators; rows without a name are spare lines of the form. */
export function signaturesInTable(
  region: Region,
  roles: ReadonlyMap<number, ColumnRole>,
  numbering: Numbering,
): Signature[] {
  const signatures: Signature[] = [];
  for (let row = region.bodyFrom; row < region.bodyTo; row++) {
    const cells = region.grid.row(row);
    const cell = cells.find((each) => roles.get(each.column) === 'signature');
    // A sequence number and a merged label over the rows stand left of the name.
    const named =
      cells.find((each) => headingPath(region, each).at(-1) === '姓名') ??
      cells.find((each) => each.row === row && roles.get(each.column) !== 'sequence');
    const name = wordsOf(named?.text ?? '');
    if (!cell || cell === named || name === '') continue;
    signatures.push({
      role: name,
      at: placeInCell(numbering, region.grid.table, cell, {
        title: region.title,
        rowHeading: name,
        columnHeading: '签字',
      }),
      signed: isSigned(cell.text) ? 'yes' : 'no',
    });
  }
  return signatures;
}
