import type { Locator } from '../model/locator.ts';
import type { Signature } from '../model/record.ts';
import type { ColumnRole } from './columns.ts';
import { wordsOf } from './grid.ts';
import { type Numbering, placeInCell } from './place.ts';
import type { Region } from './regions.ts';

const place =
  /([^\s：:（()），。；\n]{1,20})[（(](签字|签章|签名|盖章|公章|签字或盖章)[)）]\s*[:：]([^\n]*)/g;

/**
 * Places for a signature in a running text: `评价组组长（签字）：`. What is typed after the colon counts as signed; the
 * form's own 年 月 日 does not.
 */
export function signaturesInText(text: string, locate: (start: number, end: number) => Locator): Signature[] {
  return [...text.matchAll(place)].map((match) => {
    const typed = (match[3] as string)
      .replace(/[\s\u3000年月日_:：]/g, '')
      .replace(/(?:联系|联络)?电话.*$/, '');
    const end = match.index + match[0].trimEnd().length;
    return {
      role: `${match[1]}（${match[2]}）`,
      at: locate(match.index, end),
      signed: typed === '' ? 'no' : 'yes',
    };
  });
}

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
    const name = wordsOf(cells[0]?.text ?? '');
    if (!cell || cell === cells[0] || name === '') continue;
    signatures.push({
      role: name,
      at: placeInCell(numbering, region.grid.table, cell, {
        title: region.title,
        rowHeading: name,
        columnHeading: '签字',
      }),
      signed: cell.text.trim() === '' ? 'no' : 'yes',
    });
  }
  return signatures;
}
