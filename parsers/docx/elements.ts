import { symbolCharacter } from '../word/symbols.ts';
import { formFieldText } from './fields.ts';
import { isOn, whole } from './names.ts';
import type { Story } from './story.ts';
import { type Opening, tableOpening } from './table-elements.ts';

type Closing = (story: Story, path: readonly string[]) => void;

const inMarkProperties = (path: readonly string[]) => path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr';
const inRunProperties = (path: readonly string[]) =>
  path.at(-1) === 'w:rPr' && (path.at(-2) === 'w:r' || path.at(-2) === 'm:r');

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

/** What an element does where it begins, by its canonical name. */
export const opening: ReadonlyMap<string, Opening> = new Map<string, Opening>([
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
      else if (story.paragraph && !story.deleted) story.paragraph.broken = true;
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
  ...tableOpening,
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

/** What an element does where it ends. */
export const closing: ReadonlyMap<string, Closing> = new Map<string, Closing>([
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
