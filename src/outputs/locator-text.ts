import type { Locator } from '../model/locator.ts';
import type { Language } from '../model/message.ts';

const listSeparators = { zh: '；', en: '; ' } as const;

/** Where a number or a text stands, in words that let a person find it. */
export function locatorText(locator: Locator, language: Language): string {
  const page = pageText(locator, language);
  const place = locator.kind === 'cell' ? cellText(locator, language) : paragraphText(locator, language);
  const file = locator.file === undefined ? '' : language === 'zh' ? `《${locator.file}》` : locator.file;
  return [file, page, place].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
}

/** Several places, one after the other. */
export const locatorTexts = (locators: readonly Locator[], language: Language): string =>
  locators.map((locator) => locatorText(locator, language)).join(listSeparators[language]);

function pageText({ areas }: Locator, language: Language): string {
  const pages = areas.map((area) => area.page);
  if (pages.length === 0) return '';
  const first = Math.min(...pages);
  const last = Math.max(...pages);
  if (language === 'zh') return first === last ? `第${first}页` : `第${first}—${last}页`;
  return first === last ? `page ${first}` : `pages ${first}–${last}`;
}

function cellText(locator: Extract<Locator, { kind: 'cell' }>, language: Language): string {
  const { table, sheet, title, row, rowHeading, column, columnHeading } = locator;
  // A workbook's places are looked up as its user names them: the sheet, then C5.
  const place = sheet === undefined ? undefined : `${columnLetters(column)}${row}`;
  if (language === 'zh') {
    const holder = place === undefined ? `表${table}` : `工作表《${sheet}》${place}，`;
    return `${holder}${quoted(title)}第${row}行${quoted(rowHeading)}第${column}列${quoted(columnHeading)}`;
  }
  const named = (word: string, number: number, name: string | undefined) =>
    `${word} ${number}${name === undefined ? '' : ` "${oneLine(name)}"`}`;
  return [
    ...(place === undefined ? [] : [`sheet "${sheet}" ${place}`]),
    named('table', table, title),
    named('row', row, rowHeading),
    named('column', column, columnHeading),
  ].join(', ');
}

/** A, B, … Z, AA, as spreadsheets letter their columns. */
const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

function paragraphText(locator: Extract<Locator, { kind: 'text' }>, language: Language): string {
  const { heading, paragraph } = locator;
  const raw = shortened(oneLine(locator.raw));
  // The number counts all paragraphs of the document, so it is not said to be the heading's.
  if (language === 'zh')
    return `${heading === undefined ? '' : `「${oneLine(heading)}」下，`}全文第${paragraph}段：“${raw}”`;
  const under = heading === undefined ? '' : `under "${oneLine(heading)}", `;
  return `${under}paragraph ${paragraph} of the text: "${raw}"`;
}

const quoted = (name: string | undefined): string => (name === undefined ? '' : `「${oneLine(name)}」`);
const oneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/gu, '').trim();

const longest = 60;
function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= longest ? words : `${characters.slice(0, longest).join('')}…`;
}
