import { unitOfCaption } from '../concepts/index.ts';
import type { Block, Cell, Document, Table } from '../model/document.ts';
import type { MoneyUnit } from '../model/unit.ts';
import { readAmounts } from './amounts.ts';
import { completionRates } from './completion-rates.ts';
import { addReading, type Draft, holderOf, markUsed } from './draft.ts';
import { executionScores } from './execution-score.ts';
import type { Context } from './figures.ts';
import { headingRelations } from './footing.ts';
import { readPairs } from './form-pairs.ts';
import { gridOf, isNumeric, wordsOf } from './grid.ts';
import { headingTrail } from './headings.ts';
import { type Numbering, placeInCell } from './place.ts';
import { type Caption, headingPath, type Region, regionsOf, tableIsEmpty } from './regions.ts';
import { cardsOf, readCards } from './rubric-cards.ts';
import { isRubric, readRubric, rolesOf } from './rubric-table.ts';
import { readSentences } from './sentences.ts';
import { signaturesInTable, signaturesInText } from './signatures.ts';
import { targetFigures } from './target-figures.ts';
import { isTargets, readTargets } from './target-table.ts';

/** Reads every table of the document, nested ones where they stand. */
export function readTables(document: Document, draft: Draft, context: Context, numbering: Numbering): void {
  let assumedUnit: MoneyUnit | null = null;
  const visit = (table: Table, caption: Caption, before: Region | null): Region | null => {
    let last: Region | null = null;
    if (!tableIsEmpty(table)) {
      const grid = gridOf(table);
      for (const region of regionsOf(grid, caption, context.vocabulary, assumedUnit, before)) {
        assumedUnit = region.unit ?? assumedUnit;
        readRegion(region, draft, context, numbering);
        last = region;
      }
    }
    for (const cell of table.cells) {
      draft.signatures.push(
        ...signaturesInText(cell.text, (start, end) =>
          placeInCell(numbering, table, cell, { title: null, rowHeading: null, columnHeading: null }, [
            start,
            end,
          ]),
        ),
      );
      for (const nested of cell.tables) visit(nested, { title: null, section: null, unit: null }, null);
    }
    return last;
  };
  const trail = headingTrail();
  let above: Region | null = null;
  document.blocks.forEach((block, index) => {
    if (block.file !== document.blocks[index - 1]?.file) above = null;
    trail.enter(block);
    if (block.kind === 'table') {
      const section = trail.path()?.split(' / ').at(-1) ?? null;
      above = visit(block, { ...captionOf(document.blocks, index), section }, above);
    } else {
      if (!partsNothing(block.text)) above = null;
    }
  });
}

/** Empty lines, page numbers and （续） between two tables leave them one. */
const partsNothing = (text: string): boolean =>
  /^[-—–\d]*$|^[（(]?(?:续|接)(?:上)?表?[）)]?$/.test(wordsOf(text));

/** The short lines right above a table: its title and its unit. */
function captionOf(blocks: readonly Block[], index: number): Omit<Caption, 'section'> {
  let title: string | null = null;
  let unit: MoneyUnit | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const block = blocks[at] as Block;
    if (block.file !== blocks[index]?.file) break;
    if (block.kind === 'table' || block.text.trim().length > 60) break;
    const text = block.text.trim();
    unit ??= unitOfCaption(text);
    if (/单位[:：]/.test(text) && text.length < 40 && !/表/.test(text)) continue;
    if (/[。；]$/.test(text)) break;
    title = text;
    break;
  }
  return { title, unit };
}

function readRegion(region: Region, draft: Draft, context: Context, numbering: Numbering): void {
  if (region.kind === 'pairs') {
    const cards = cardsOf(region);
    if (cards.length > 0) {
      readCards(cards, region, draft.rubric, context, numbering);
      const results = new Set(cards.map((card) => card.get('result')));
      markNumbers(region, draft, (cell) => !results.has(cell));
      readTexts(region, draft, context, numbering, (cell) => results.has(cell));
      return;
    }
    readPairs(region, draft, context, numbering);
    readTexts(region, draft, context, numbering, () => true);
    return;
  }
  const roles = rolesOf(region);
  const rubric = isRubric(roles);
  const targets = isTargets(roles);
  if (rubric) readRubric(region, roles, draft.rubric, context, numbering);
  const set = targets ? readTargets(region, roles, context, numbering) : [];
  draft.targets.push(...set);
  if (rubric || targets) {
    draft.signatures.push(...signaturesInTable(region, roles, numbering));
    markNumbers(region, draft, (cell) => isNumeric(cell.text) || roles.get(cell.column) !== 'result');
    const indicator = [...roles].find(([, role]) => role === 'indicator')?.[0] ?? 0;
    readTexts(region, draft, context, numbering, (cell) => roles.get(cell.column) === 'result', indicator);
    draft.figures.push(...targetFigures(set, draft.figures, context));
    const completed = completionRates(region, set, context, numbering);
    draft.figures.push(...completed.figures);
    draft.relations.push(...completed.relations);
    return;
  }
  draft.signatures.push(...signaturesInTable(region, roles, numbering));
  const amounts = readAmounts(region, context, numbering);
  if (amounts) {
    draft.figures.push(...amounts.entries.flatMap((entry) => (entry.figure ? [entry.figure] : [])));
    draft.moneyTables.push(amounts.table);
    const executions = executionScores(amounts, context, numbering);
    draft.rubric.executions.push(...executions);
    draft.rubric.rows.push(...executions);
    draft.rubric.unadded = draft.rubric.rows.length;
    draft.relations.push(...headingRelations(amounts));
    for (const { cell, figure } of amounts.entries)
      if (figure) markUsed(draft, holderOf(region.grid.table, cell), [figure.at.range]);
  }
  readTexts(region, draft, context, numbering, (cell) => !isNumeric(cell.text));
}

/** Sentences inside cells; `headed` is the column that names what a row is about. */
function readTexts(
  region: Region,
  draft: Draft,
  context: Context,
  numbering: Numbering,
  wanted: (cell: Cell) => boolean,
  headed = 0,
): void {
  const seen = new Set<Cell>();
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    for (const cell of region.grid.row(row)) {
      if (seen.has(cell) || !wanted(cell) || cell.text.length < 5 || isNumeric(cell.text)) continue;
      seen.add(cell);
      const head = region.grid.at(cell.row, headed);
      const first = wordsOf(head?.text ?? '');
      const headings = {
        title: region.title,
        rowHeading: head === cell ? null : first.slice(0, 40) || null,
        columnHeading: headingPath(region, cell).at(-1) ?? null,
      };
      const locate = (start: number, end: number) =>
        placeInCell(numbering, region.grid.table, cell, headings, [start, end]);
      const reading = readSentences({
        text: cell.text,
        locate,
        reportYear: context.reportYear,
        heading: [headings.title, headings.rowHeading].filter(Boolean).join(' / ') || null,
        department: context.department,
        vocabulary: context.vocabulary,
        nextId: () => context.nextFigureId(),
      });
      addReading(draft, holderOf(region.grid.table, cell), reading, 'form', locate);
    }
}

/** Numbers of criteria, points and targets found their use in the rubric and the targets themselves. */
function markNumbers(region: Region, draft: Draft, wanted: (cell: Cell) => boolean): void {
  for (let row = region.bodyFrom; row < region.bodyTo; row++)
    for (const cell of region.grid.row(row))
      if (cell.row === row && wanted(cell))
        markUsed(draft, holderOf(region.grid.table, cell), [[0, cell.text.length]]);
}
