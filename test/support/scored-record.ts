import { Decimal } from '../../src/model/decimal.ts';
import type { Figure } from '../../src/model/figure.ts';
import { absentLeaf, type ReportRecord, type RubricRow } from '../../src/model/record.ts';
import type { Score } from '../../src/model/score.ts';
import { cellAt } from './audits.ts';

/** Hand-made records that hold only what scoring and totals look at. */
export const pointsFigure = (id: string, value: string): Figure => ({
  id,
  value: new Decimal(value),
  decimals: value.split('.')[1]?.length ?? 0,
  unit: '分',
  unitSource: 'printed',
  precision: 'exact',
  concept: 'score.self',
  label: '得分',
  scope: 'department',
  year: 2020,
  stage: null,
  origin: 'rubric',
  at: cellAt({ raw: value }),
  confidence: 1,
});

/** A row with a self score, `id:points`; rows of one merged cell share the id. */
export const rubricRow = (indicator: string, self: string | null): RubricRow => {
  const [id = '', points = ''] = self?.split(':') ?? [];
  return {
    level1: { state: 'stated', value: { text: '投入', at: cellAt() } },
    level2: absentLeaf,
    indicator: { text: indicator, at: cellAt({ raw: indicator }) },
    weight: { state: 'stated', value: pointsFigure(`w${indicator}`, '10') },
    weightShared: 1,
    criterion: absentLeaf,
    explanation: absentLeaf,
    selfScore: self === null ? absentLeaf : { state: 'stated', value: pointsFigure(id, points) },
    deduction: absentLeaf,
    reason: absentLeaf,
    evidence: absentLeaf,
  };
};

export const recordOf = (changes: Partial<ReportRecord> = {}): ReportRecord => ({
  profile: {
    department: { state: 'stated', value: { text: '某局', at: cellAt() } },
    year: { value: 2020, at: [cellAt()] },
    contact: absentLeaf,
    telephone: absentLeaf,
    posts: absentLeaf,
    staff: absentLeaf,
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
  ...changes,
});

export const scoreOf = (row: number, recomputed: string | null, changes: Partial<Score> = {}): Score => ({
  row,
  status: recomputed === null ? 'judgement' : 'agrees',
  recomputed: recomputed === null ? null : new Decimal(recomputed),
  calculation: { zh: '', en: '' },
  inputs: [],
  missing: [],
  alternatives: [],
  defects: [],
  ...changes,
});
