import { concepts } from '../../src/concepts/index.ts';
import { Decimal } from '../../src/model/decimal.ts';
import type { Cell, Document } from '../../src/model/document.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Locator } from '../../src/model/locator.ts';
import { type Policy, policySchema } from '../../src/model/policy.ts';
import {
  absentLeaf,
  type FigureLeaf,
  type MoneyTable,
  type ReportRecord,
  type RubricGroup,
  type RubricRow,
  type Signature,
  type Target,
  type TextLeaf,
} from '../../src/model/record.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { Score } from '../../src/model/score.ts';
import type { Subject } from '../../src/model/subject.ts';

/**
 * Subjects for the tests of checks: a report that states nothing, and only what a case is about put in. Places are
 * made up but whole: each figure stands in a cell or at a range of a paragraph of its own.
 */
export interface SubjectParts extends Partial<Omit<ReportRecord, 'profile'>> {
  readonly year?: number | null;
  readonly department?: TextLeaf;
  readonly profile?: Partial<ReportRecord['profile']>;
  readonly relations?: readonly Relation[];
  readonly scores?: readonly Score[];
  readonly policy?: Partial<Policy>;
  /** The body's paragraphs, `p1` first. */
  readonly paragraphs?: readonly string[];
  /** The body's tables, `t1` first, each a list of rows of cell texts. */
  readonly tables?: readonly (readonly (readonly string[])[])[];
}

export function subject(parts: SubjectParts = {}): Subject {
  const {
    year = 2020,
    department,
    profile,
    relations,
    scores,
    policy,
    paragraphs,
    tables,
    ...record
  } = parts;
  return {
    record: {
      profile: {
        department: department ?? text('某局'),
        year: year === null ? null : { value: year, at: [cellAt({ raw: String(year) })] },
        contact: text('某某'),
        telephone: text('0730-0000000'),
        posts: absentLeaf,
        staff: absentLeaf,
        ...profile,
      },
      moneyTables: [],
      targets: [],
      rubric: [],
      rubricGroups: [],
      weightTotal: absentLeaf,
      selfTotals: [],
      grades: [],
      signatures: [],
      figures: [],
      unreadNumbers: [],
      ...record,
    },
    relations: relations ?? [],
    scores: scores ?? [],
    policy: policySchema.parse(policy ?? {}),
    document: documentOf(paragraphs ?? [], tables ?? []),
  };
}

function documentOf(paragraphs: readonly string[], tables: NonNullable<SubjectParts['tables']>): Document {
  return {
    format: 'test',
    pages: null,
    blocks: [
      ...tables.map((rows, index) => ({
        kind: 'table' as const,
        id: `t${index + 1}`,
        rows: rows.length,
        columns: Math.max(...rows.map((row) => row.length)),
        headingRows: [],
        areas: [],
        cells: rows.flatMap((row, rowIndex) =>
          row.map(
            (words, column): Cell => ({
              row: rowIndex,
              column,
              rowSpan: 1,
              columnSpan: 1,
              text: words,
              runs: [],
              areas: [],
              tables: [],
            }),
          ),
        ),
      })),
      ...paragraphs.map((words, index) => ({
        kind: 'paragraph' as const,
        id: `p${index + 1}`,
        text: words,
        runs: [],
      })),
    ],
    furniture: [],
    notes: [],
  };
}

let next = 0;

type CellPlace = Partial<Omit<Extract<Locator, { kind: 'cell' }>, 'kind'>>;
type TextPlace = Partial<Omit<Extract<Locator, { kind: 'text' }>, 'kind'>>;

/** A cell of table 1 in a row of its own, unless told otherwise. */
export function cellAt(place: CellPlace = {}): Extract<Locator, { kind: 'cell' }> {
  next += 1;
  const raw = place.raw ?? '1';
  const table = place.table ?? 1;
  return {
    kind: 'cell',
    tableId: `t${table}`,
    table,
    row: next,
    column: 1,
    range: [0, raw.length],
    areas: [],
    ...place,
    raw,
  };
}

/** A stretch of paragraph 1, unless told otherwise. */
export function textAt(place: TextPlace = {}): Extract<Locator, { kind: 'text' }> {
  next += 1;
  const raw = place.raw ?? '1';
  const paragraph = place.paragraph ?? 1;
  return {
    kind: 'text',
    paragraphId: `p${paragraph}`,
    paragraph,
    range: [next * 10, next * 10 + raw.length],
    areas: [],
    ...place,
    raw,
  };
}

const labels = new Map(concepts.map(({ id, label }) => [id, label]));

function figure(concept: string, printed: string, at: Locator, differences: Partial<Figure>): Figure {
  return {
    id: `f${next}`,
    value: new Decimal(printed),
    decimals: printed.split('.')[1]?.length ?? 0,
    unit: '万元',
    unitSource: 'table',
    precision: 'exact',
    concept,
    label: labels.get(concept) ?? concept.replace(/^~/, ''),
    scope: 'department',
    year: null,
    stage: null,
    origin: at.kind === 'cell' ? 'table' : 'sentence',
    at,
    confidence: 1,
    ...differences,
  };
}

/** A figure in a cell of table 1: `inTable('expenditure.total', '1069.02', { at: { table: 2 } })`. */
export const inTable = (
  concept: string,
  printed: string,
  { at, ...differences }: Partial<Omit<Figure, 'at'>> & { readonly at?: CellPlace } = {},
): Figure => figure(concept, printed, cellAt({ raw: printed, ...at }), differences);

/** A figure in a sentence of paragraph 1. */
export const inSentence = (
  concept: string,
  printed: string,
  { at, ...differences }: Partial<Omit<Figure, 'at'>> & { readonly at?: TextPlace } = {},
): Figure => figure(concept, printed, textAt({ raw: printed, ...at }), differences);

/** A money table that leaves places of these concepts blank. */
export const moneyTable = (table: number, blanks: readonly string[], scope = 'department'): MoneyTable => ({
  title: null,
  unit: '万元',
  tableId: `t${table}`,
  figures: [],
  blanks: blanks.map((concept) => ({
    concept,
    scope,
    year: null,
    stage: null,
    mark: '',
    at: cellAt({ table, raw: '' }),
  })),
});

export const text = (words: string, at: Locator = cellAt({ raw: words })): TextLeaf => ({
  state: 'stated',
  value: { text: words, at },
});

export const blank = (): TextLeaf => ({ state: 'blank', mark: '', at: cellAt({ raw: '' }) });

/** Points in a cell of the rubric table. */
export const points = (printed: string, differences: Partial<Figure> = {}): Figure =>
  inTable('score.self', printed, {
    unit: '分',
    origin: 'rubric',
    label: '自评得分',
    ...differences,
    at: { table: 9 },
  });

export const stated = (value: Figure): FigureLeaf => ({ state: 'stated', value });

export interface RubricParts extends Partial<Omit<RubricRow, 'indicator' | 'weight' | 'selfScore'>> {
  readonly weight?: string | FigureLeaf;
  readonly self?: string | FigureLeaf | null;
}

/** A rubric row worth 5 points with 5 taken, unless told otherwise. */
export function rubricRow(indicator: string, parts: RubricParts = {}): RubricRow {
  const { weight = '5', self = '5', ...others } = parts;
  return {
    level1: absentLeaf,
    level2: absentLeaf,
    indicator: { text: indicator, at: cellAt({ table: 9, raw: indicator }) },
    weight: typeof weight === 'string' ? stated(points(weight, { label: '分值' })) : weight,
    weightShared: 1,
    criterion: absentLeaf,
    explanation: absentLeaf,
    selfScore: self === null ? absentLeaf : typeof self === 'string' ? stated(points(self)) : self,
    deduction: absentLeaf,
    reason: blank(),
    evidence: absentLeaf,
    ...others,
  };
}

export const rubricGroup = (
  level: number,
  name: string,
  rows: readonly number[],
  weight: string | null,
  self: string | null = null,
): RubricGroup => ({
  level,
  name: { text: name, at: cellAt({ table: 9, raw: name }) },
  weight: weight === null ? absentLeaf : stated(points(weight, { label: name })),
  selfScore: self === null ? absentLeaf : stated(points(self, { label: name })),
  rows: [...rows],
});

export const total = (
  printed: string,
  where: 'rubric' | 'form' | 'narrative' = 'rubric',
): ReportRecord['selfTotals'][number] => ({
  figure: points(printed, { concept: 'score.total', label: '总分' }),
  where,
});

export const grade = (
  words: string,
  where: 'rubric' | 'form' | 'narrative' = 'form',
): ReportRecord['grades'][number] => ({ text: words, where, at: cellAt({ table: 8, raw: words }) });

export const score = (row: number, status: Score['status'], differences: Partial<Score> = {}): Score => ({
  row,
  status,
  recomputed: null,
  calculation: { zh: '', en: '' },
  inputs: [],
  missing: [],
  alternatives: [],
  defects: [],
  ...differences,
});

export const target = (
  printed: string,
  result: string | null,
  differences: Partial<Target> = {},
): Target => ({
  groups: ['产出目标', '数量指标'],
  name: absentLeaf,
  target: text(printed),
  result: result === null ? blank() : text(result),
  weight: absentLeaf,
  selfScore: absentLeaf,
  reason: absentLeaf,
  ...differences,
});

export const signature = (role: string, signed: Signature['signed']): Signature => ({
  role,
  signed,
  at: cellAt({ table: 8, raw: role }),
});
