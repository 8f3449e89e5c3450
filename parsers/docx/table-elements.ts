import type { DraftCell, Merge } from '../word/draft.ts';
import type { Attributes } from '../xml.ts';
import { isOn, whole } from './names.ts';
import type { Story } from './story.ts';

/** What an element does to the story that is being read; `path` ends with its parent. */
export type Opening = (story: Story, attributes: Attributes, path: readonly string[]) => void;
/** No table that Word can show has more columns than 63; what claims more than this is not believed. */
const mostColumns = 256;

const mergeOf = (value: string | undefined): Merge => (value === 'restart' ? 'restart' : 'continue');

function onCell(story: Story, change: (cell: DraftCell) => void): void {
  const cell = story.table?.cell;
  if (cell) change(cell);
}

/** The properties of tables, rows and cells. */
export const tableOpening: readonly (readonly [string, Opening])[] = [
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
];
