import { Decimal } from '../../src/model/decimal.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { CellLocator } from '../../src/model/locator.ts';
import {
  absentLeaf,
  type FigureLeaf,
  type ReportRecord,
  type RubricRow,
  type Target,
  type TextLeaf,
} from '../../src/model/record.ts';

/** Hand-made records for rescoring: figures and rubric rows in few words, each in a cell of its own. */
let cells = 0;

const place = (raw: string, tableId: string): CellLocator => {
  cells += 1;
  return {
    kind: 'cell',
    tableId,
    table: 1,
    row: cells,
    column: 1,
    range: [0, raw.length],
    areas: [],
    raw,
  };
};

/** `figure('three.total', '2.25', { stage: 'budget', year: 2019 })`; 万元, whole department, year 2020, a table's cell. */
export function figure(concept: string, printed: string, changes: Partial<Figure> = {}): Figure {
  return {
    id: `f${cells + 1}`,
    value: new Decimal(printed),
    decimals: printed.split('.')[1]?.length ?? 0,
    unit: concept.startsWith('rate.') ? '%' : /^(?:staff|posts)/.test(concept) ? '人' : '万元',
    unitSource: 'printed',
    precision: 'exact',
    concept,
    label: concept,
    scope: 'department',
    year: 2020,
    stage: null,
    origin: 'table',
    at: place(printed, 'figures'),
    confidence: 1,
    ...changes,
  };
}

const points = (printed: string): FigureLeaf => ({
  state: 'stated',
  value: figure('score', printed, { unit: '分', origin: 'rubric' }),
});

export const text = (words: string): TextLeaf => ({
  state: 'stated',
  value: { text: words, at: place(words, 'texts') },
});

export interface RowParts {
  readonly indicator?: string;
  readonly criterion?: string;
  readonly weight?: string;
  readonly self?: string;
  readonly weightShared?: number;
  readonly explanation?: string;
  readonly evidence?: string;
  readonly reason?: string;
}

export function row(parts: RowParts): RubricRow {
  const leaf = (words: string | undefined): TextLeaf => (words === undefined ? absentLeaf : text(words));
  const indicator = parts.indicator ?? '指标';
  return {
    level1: absentLeaf,
    level2: absentLeaf,
    indicator: { text: indicator, at: place(indicator, 'rubric') },
    weight: parts.weight === undefined ? absentLeaf : points(parts.weight),
    weightShared: parts.weightShared ?? 1,
    criterion: leaf(parts.criterion),
    explanation: leaf(parts.explanation),
    selfScore: parts.self === undefined ? absentLeaf : points(parts.self),
    deduction: absentLeaf,
    reason: leaf(parts.reason),
    evidence: leaf(parts.evidence),
  };
}

/** One target with its result, as the two texts that the form prints. */
export const target = (groups: readonly string[], aim: string, result: string, name?: string): Target => ({
  groups: [...groups],
  name: name === undefined ? absentLeaf : text(name),
  target: text(aim),
  result: text(result),
  weight: absentLeaf,
  selfScore: absentLeaf,
  reason: absentLeaf,
});

export function record(parts: {
  readonly figures?: readonly Figure[];
  readonly rows?: readonly RubricRow[];
  readonly targets?: readonly Target[];
  readonly year?: number | null;
  readonly moneyTables?: ReportRecord['moneyTables'];
  readonly posts?: Figure;
  readonly staff?: Figure;
}): ReportRecord {
  const year = parts.year === undefined ? 2020 : parts.year;
  const leaf = (value: Figure | undefined): FigureLeaf => (value ? { state: 'stated', value } : absentLeaf);
  return {
    profile: {
      department: text('某某局'),
      year: year === null ? null : { value: year, at: [place(String(year), 'cover')] },
      contact: absentLeaf,
      telephone: absentLeaf,
      posts: leaf(parts.posts),
      staff: leaf(parts.staff),
    },
    moneyTables: [...(parts.moneyTables ?? [])],
    targets: [...(parts.targets ?? [])],
    rubric: [...(parts.rows ?? [])],
    rubricGroups: [],
    weightTotal: absentLeaf,
    selfTotals: [],
    grades: [],
    signatures: [],
    figures: [...(parts.figures ?? [])],
    unreadNumbers: [],
  };
}
