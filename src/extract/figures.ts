import type { Vocabulary } from '../concepts/index.ts';
import type { Cell } from '../model/document.ts';
import { type Figure, misreadable } from '../model/figure.ts';
import { isCertain, type Locator } from '../model/locator.ts';
import { type PrintedNumber, scanNumbers } from '../model/printed-number.ts';
import { absentLeaf, type FigureLeaf } from '../model/record.ts';
import type { MoneyUnit, Unit } from '../model/unit.ts';
import { isBracketed, isNumeric } from './grid.ts';

/** What all parts of the extraction need to know of the report that they read. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly reportYear: number | null;
  /** The department's printed name. */
  readonly department: string | null;
  /** Ids in reading order: `f1`, `f2`. */
  nextFigureId(): string;
}

/** The only number of a cell that holds nothing else, or null. */
export function onlyNumber(cell: Pick<Cell, 'text'>): PrintedNumber | null {
  if (!isNumeric(cell.text)) return null;
  const [number] = scanNumbers(cell.text.replace(/\s+/g, ''));
  if (!number) return null;
  const start = cell.text.search(/\S/);
  const value = isBracketed(cell.text) ? number.value.neg() : number.value;
  return { ...number, value, start, end: cell.text.trimEnd().length, raw: cell.text.trim() };
}

/** How a figure of a form's or rubric's cell is made; `unit` is what its column or label says. */
export function cellFigure(
  context: Context,
  number: PrintedNumber,
  at: Locator,
  about: Pick<Figure, 'concept' | 'label' | 'scope' | 'year' | 'stage' | 'origin'> & {
    readonly unit: Unit | null;
    readonly unitSource: Figure['unitSource'];
    readonly doubt: boolean;
  },
): Figure {
  const { unit, unitSource, doubt, ...rest } = about;
  const assumed = number.unit === null && unitSource === 'assumed';
  return {
    ...rest,
    id: context.nextFigureId(),
    value: number.value,
    decimals: number.decimals,
    unit: number.unit ?? unit,
    unitSource: number.unit === null ? unitSource : 'printed',
    precision: number.precision,
    at,
    confidence: !isCertain(at) ? misreadable : doubt ? 0.6 : assumed ? 0.9 : 1,
  };
}

/** Points of an indicator as a form prints them: 分值 or 自评得分. */
export const pointsFigure = (
  context: Context,
  cell: Pick<Cell, 'doubt'>,
  number: PrintedNumber,
  at: Locator,
  concept: string,
  indicator: string,
): Figure =>
  cellFigure(context, number, at, {
    concept,
    label: indicator,
    scope: indicator,
    year: context.reportYear,
    stage: null,
    origin: 'rubric',
    unit: '分',
    unitSource: 'printed',
    doubt: cell.doubt !== undefined,
  });

/** The points that a cell holds, or its blank; `place` locates the cell or a range of it. */
export function pointsLeaf(
  context: Context,
  cell: Cell | undefined,
  place: (range?: readonly [number, number]) => Locator,
  concept: string,
  indicator: string,
): FigureLeaf {
  if (!cell) return absentLeaf;
  const number = onlyNumber(cell);
  if (!number) return { state: 'blank', mark: cell.text.trim(), at: place() };
  const at = place([number.start, number.end]);
  return { state: 'stated', value: pointsFigure(context, cell, number, at, concept, indicator) };
}

/** The unit of a concept's class when neither cell nor headings print one. */
export function unitOf(
  concept: string | null,
  vocabulary: Vocabulary,
  tableUnit: MoneyUnit | null,
): Unit | null {
  switch (concept === null ? 'money' : vocabulary.get(concept)?.unit) {
    case 'count':
      return '人';
    case 'percent':
      return '%';
    case 'points':
      return '分';
    default:
      return tableUnit;
  }
}
