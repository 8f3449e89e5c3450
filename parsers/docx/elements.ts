import type { Attributes, XmlHandler } from '../xml.ts';
import type { Merge } from './draft.ts';
import { formFieldText } from './fields.ts';
import { isOn, whole } from './names.ts';
import type { Story } from './story.ts';
import { symbolCharacter } from './symbols.ts';

/** No table that Word can show has more columns than 63; what claims more than this is not believed. */
const mostColumns = 256;

/**
 * Parts of the tree that print nothing of their own: earlier properties kept by tracked changes, the settings of
 * content controls and sections, the reading aid of ruby.
 */
const skipped = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:fldData',
]);

const textElements = new Set(['w:t', 'm:t', 'a:t']);
/** Elements of the Word namespace whose text is known not to be printed. */
const silentText = new Set(['w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData']);

type Opening = (story: Story, attributes: Attributes, path: readonly string[]) => void;
type Closing = (story: Story, path: readonly string[]) => void;

const inMarkProperties = (path: readonly string[]) => path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr';
const inRunProperties = (path: readonly string[]) =>
  path.at(-1) === 'w:rPr' && (path.at(-2) === 'w:r' || path.at(-2) === 'm:r');

const mergeOf = (value: string | undefined): Merge => (value === 'restart' ? 'restart' : 'continue');

function onCell(
  story: Story,
  change: (cell: NonNullable<NonNullable<Story['table']>['cell']>) => void,
): void {
  const cell = story.table?.cell;
  if (cell) change(cell);
}

const removes: Opening = (story, _attributes, path) => {
  const parent = path.at(-1);
  if (parent === 'w:trPr') story.deleteRow();
  else if (inMarkProperties(path)) {
    if (story.paragraph) story.paragraph.markDeleted = true;
  } else if (parent !== 'w:rPr') story.deleted++;
};

const removed: Closing = (story, path) => {
  const parent = path.at(-1);
  if (parent !== 'w:trPr' && parent !== 'w:rPr') story.deleted--;
};

const picture: Opening = (story) => {
  if (!story.deleted) story.findings.pictures++;
};

const chart: Opening = (story) => {
  if (!story.deleted) story.findings.charts++;
};

const opening: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['w:p', (story) => story.beginParagraph()],
  ['a:p', (story) => story.beginParagraph()],
  ['w:r', (story) => story.beginRun()],
  ['m:r', (story) => story.beginRun()],
  ['w:tbl', (story) => story.beginTable()],
  ['w:tr', (story) => story.beginRow()],
  ['w:tc', (story) => story.beginCell()],
  ['w:txbxContent', (story) => story.beginBox()],
  ['a:txBody', (story) => story.beginBox()],
  ['w:del', removes],
  ['w:moveFrom', removes],
  // Run content
  ['w:tab', (story, _, path) => path.at(-1) === 'w:r' && story.write('\t')],
  ['w:ptab', (story) => story.write('\t')],
  ['w:cr', (story) => story.write('\n')],
  ['a:br', (story) => story.write('\n')],
  ['w:noBreakHyphen', (story) => story.write('-')],
  // One above the other in print: unseparated, 92 over 100 would read as 92100.
  ['m:den', (story) => story.write('/')],
  ['m:sup', (story) => story.write('^')],
  ['m:sub', (story) => story.write('_')],
  [
    'w:br',
    (story, attributes) => {
      if (attributes['w:type'] !== 'page') story.write('\n');
      else if (story.paragraph) story.paragraph.broken = true;
    },
  ],
  [
    'w:sym',
    (story, attributes) => {
      const character = symbolCharacter(
        attributes['w:font'],
        Number.parseInt(attributes['w:char'] ?? '', 16),
      );
      const before = story.progress;
      story.write(character ?? '\uFFFD');
      if (character === undefined && story.progress !== before) story.findings.unknownSymbols++;
    },
  ],
  // Paragraph properties
  [
    'w:pStyle',
    (story, attributes, path) => {
      if (path.at(-1) === 'w:pPr' && story.paragraph) story.paragraph.style = attributes['w:val'] ?? '';
    },
  ],
  [
    'w:outlineLvl',
    (story, attributes, path) => {
      const level = whole(attributes['w:val'], 0, 9);
      if (path.at(-1) === 'w:pPr' && story.paragraph && level !== undefined) story.paragraph.outline = level;
    },
  ],
  [
    'w:numId',
    (story, attributes, path) => {
      if (path.at(-1) === 'w:numPr' && story.paragraph) story.paragraph.numberId = attributes['w:val'] ?? '0';
    },
  ],
  [
    'w:ilvl',
    (story, attributes, path) => {
      const level = whole(attributes['w:val'], 0, 8);
      if (path.at(-1) === 'w:numPr' && story.paragraph && level !== undefined)
        story.paragraph.numberLevel = level;
    },
  ],
  // Run properties
  [
    'w:vanish',
    (story, attributes, path) => {
      const on = isOn(attributes['w:val']);
      if (inMarkProperties(path) && story.paragraph) story.paragraph.markHidden = on;
      else if (inRunProperties(path) && story.run) story.run.direct = on;
    },
  ],
  [
    'w:rStyle',
    (story, attributes, path) => {
      if (inRunProperties(path)) story.characterStyle(attributes['w:val'] ?? '');
    },
  ],
  [
    'w:rFonts',
    (story, attributes, path) => {
      const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
      if (inRunProperties(path) && story.run && font !== undefined) story.run.font = font;
    },
  ],
  // Fields
  [
    'w:fldChar',
    (story, attributes) => {
      const type = attributes['w:fldCharType'];
      if (story.deleted) return;
      if (type === 'begin') story.fields.begin();
      else if (type === 'separate') story.fields.separate();
      else if (type === 'end') story.fields.end();
    },
  ],
  [
    'w:ffData',
    (story) => {
      story.formField = { entries: [] };
    },
  ],
  [
    'w:checkBox',
    (story) => {
      if (story.formField) story.formField.kind = 'check';
    },
  ],
  [
    'w:ddList',
    (story) => {
      if (story.formField) story.formField.kind = 'list';
    },
  ],
  [
    'w:default',
    (story, attributes) => {
      if (story.formField)
        story.formField.standard = whole(attributes['w:val'], 0, 999) ?? Number(isOn(attributes['w:val']));
    },
  ],
  [
    'w:checked',
    (story, attributes) => {
      if (story.formField) story.formField.chosen = Number(isOn(attributes['w:val']));
    },
  ],
  [
    'w:result',
    (story, attributes) => {
      if (story.formField) story.formField.chosen = whole(attributes['w:val'], 0, 999) ?? 0;
    },
  ],
  ['w:listEntry', (story, attributes) => story.formField?.entries.push(attributes['w:val'] ?? '')],
  // Tables
  [
    'w:gridCol',
    (story, attributes, path) => {
      if (path.at(-1) === 'w:tblGrid')
        story.table?.draft.grid.push(whole(attributes['w:w'], 0, 999_999) ?? 0);
    },
  ],
  [
    'w:gridBefore',
    (story, attributes) => {
      if (story.table?.row) story.table.row.before = whole(attributes['w:val'], 0, mostColumns) ?? 0;
    },
  ],
  [
    'w:gridAfter',
    (story, attributes) => {
      if (story.table?.row) story.table.row.after = whole(attributes['w:val'], 0, mostColumns) ?? 0;
    },
  ],
  [
    'w:tblHeader',
    (story, attributes) => {
      if (story.table?.row) story.table.row.heading = isOn(attributes['w:val']);
    },
  ],
  [
    'w:gridSpan',
    (story, attributes) =>
      onCell(story, (cell) => {
        const span = whole(attributes['w:val'], 1, mostColumns);
        cell.span = span ?? 1;
        if (span === undefined || Number(attributes['w:val']) !== span) cell.odd = true;
      }),
  ],
  [
    'w:tcW',
    (story, attributes) =>
      onCell(story, (cell) => {
        const width = whole(attributes['w:w'], 0, 999_999);
        if (width !== undefined && (attributes['w:type'] ?? 'dxa') === 'dxa') cell.width = width;
      }),
  ],
  [
    'w:vMerge',
    (story, attributes) =>
      onCell(story, (cell) => {
        cell.vertical = mergeOf(attributes['w:val']);
      }),
  ],
  [
    'w:hMerge',
    (story, attributes) =>
      onCell(story, (cell) => {
        cell.horizontal = mergeOf(attributes['w:val']);
      }),
  ],
  // A tracked merge: what the cell is once the change is accepted.
  [
    'w:cellMerge',
    (story, attributes) =>
      onCell(story, (cell) => {
        if (attributes['w:vMerge'] === 'cont') cell.vertical = 'continue';
        else if (attributes['w:vMerge'] === 'rest') cell.vertical = 'restart';
      }),
  ],
  ['w:cellDel', (story) => story.deleteCell()],
  // What is not text
  ['pic:pic', picture],
  ['w:object', picture],
  [
    'v:imagedata',
    (story, attributes, path) => !path.includes('w:object') && picture(story, attributes, path),
  ],
  ['c:chart', chart],
  ['cx:chart', chart],
  ['dgm:relIds', chart],
  [
    'w:altChunk',
    (story) => {
      if (!story.deleted) story.findings.altChunks++;
    },
  ],
]);

const closing: ReadonlyMap<string, Closing> = new Map<string, Closing>([
  ['w:p', (story) => story.endParagraph()],
  ['a:p', (story) => story.endParagraph()],
  ['w:r', (story) => story.endRun()],
  ['m:r', (story) => story.endRun()],
  ['w:tbl', (story) => story.endTable()],
  ['w:tr', (story) => story.endRow()],
  ['w:tc', (story) => story.endCell()],
  ['w:txbxContent', (story) => story.endBox()],
  ['a:txBody', (story) => story.endBox()],
  ['w:del', removed],
  ['w:moveFrom', removed],
  [
    'w:ffData',
    (story) => {
      if (story.formField) story.write(formFieldText(story.formField));
      story.formField = undefined;
    },
  ],
]);

/**
 * Drives a story from the elements of a part. Of alternatives (mc:AlternateContent) the first that has anything to read
 * is read and the others are not, so a text box counts once whether it is drawn in the new way, the old one or both.
 */
export function storyHandler(story: Story): XmlHandler {
  let skipping = 0;
  let skippedText = false;
  let characters: string[] | undefined;
  let preserve = false;
  const alternatives: { taken: boolean; before: number }[] = [];
  return {
    open(name, attributes, path) {
      if (skipping > 0) {
        skipping++;
        return;
      }
      if (skipped.has(name)) {
        skipping = 1;
        skippedText = name === 'w:rt';
        return;
      }
      if (textElements.has(name)) {
        characters = [];
        preserve = name !== 'w:t' || attributes['xml:space'] === 'preserve';
        return;
      }
      if (name === 'mc:AlternateContent') alternatives.push({ taken: false, before: story.progress });
      else if (name === 'mc:Choice' || name === 'mc:Fallback') {
        const alternative = alternatives.at(-1);
        if (alternative?.taken) skipping = 1;
        else if (alternative) alternative.before = story.progress;
        return;
      }
      opening.get(name)?.(story, attributes, path);
    },
    close(name, path) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (characters && textElements.has(name)) {
        story.write(printedText(characters.join(''), preserve));
        characters = undefined;
        return;
      }
      if (name === 'mc:AlternateContent') alternatives.pop();
      else if (name === 'mc:Choice' || name === 'mc:Fallback') {
        const alternative = alternatives.at(-1);
        if (alternative && story.progress !== alternative.before) alternative.taken = true;
      }
      closing.get(name)?.(story, path);
    },
    text(data, path) {
      const holder = path.at(-1) as string;
      if (skipping > 0) {
        if (skippedText && holder === 'w:t') story.findings.unprinted.push(data);
      } else if (characters) characters.push(data);
      else if (holder.startsWith('w:') && !silentText.has(holder) && data.trim()) story.findings.strayText++;
    },
  };
}

/** White space at the ends counts only where the file says so; line ends inside are white space of the XML. */
export function printedText(data: string, preserve: boolean): string {
  const text = data.replace(/[\t\r\n]/g, ' ');
  if (preserve) return text;
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
