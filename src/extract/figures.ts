import type { Vocabulary } from '../concepts/index.ts';
import type { Cell } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Locator } from '../model/locator.ts';
import { type PrintedNumber, scanNumbers } from '../model/printed-number.ts';
import type { MoneyUnit, Unit } from '../model/unit.ts';
import { isNumeric } from './grid.ts';

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
  const joined = cell.text.replace(/\s+/g, '');
  const [number] = scanNumbers(joined === cell.text ? cell.text : joined);
  if (!number) return null;
  const start = cell.text.search(/\S/);
  return { ...number, start, end: cell.text.trimEnd().length, raw: cell.text.trim() };
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
    confidence: doubt ? 0.6 : assumed ? 0.9 : 1,
  };
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
