import { type DiscrepancyColumns, type Overview, type ReportRow, verdicts } from '../../../src/review/api.ts';
import { type Batch, batchOf } from '../../../src/review/page/batch.ts';

const report = (id: string, file: string, more: Partial<ReportRow>): ReportRow => ({
  id,
  file,
  department: null,
  year: 2023,
  status: 'ok',
  message: { zh: '', en: '' },
  selfTotal: null,
  recomputedTotal: null,
  selfGrade: null,
  recomputedGrade: null,
  pointsWithoutData: null,
  errors: 0,
  warnings: 0,
  roundings: 0,
  pages: null,
  format: 'docx',
  ...more,
});

const same = (word: string) => ({ zh: word, en: word });

/** Three submissions, the last one unread; two discrepancies each in the others, the last of them accepted. */
export function smallBatch(): Batch {
  const overview: Overview = {
    program: { name: 'hedui', version: '0' },
    audited: { out: 'out', paths: ['报送'], at: '', complete: true },
    terms: {
      kinds: { 'sum-mismatch': same('合计不符'), 'ratio-mismatch': same('比例不符') },
      severities: { error: same('错误'), warning: same('疑点'), rounding: same('尾差') },
      scoreStatuses: {},
      reportStatuses: { ok: same('已审'), partial: same('部分'), failed: same('未能') },
    },
    reports: [
      report('r1', 'a.docx', { department: '甲局', selfTotal: '97', recomputedTotal: '93.5', errors: 1 }),
      report('r2', 'b.docx', { department: '乙局', selfTotal: '9.5', recomputedTotal: '10', errors: 1 }),
      report('r3', 'c.pdf', { status: 'failed', year: null }),
    ],
  };
  const columns: DiscrepancyColumns = {
    at: '',
    perReport: [2, 2, 0],
    ids: 'd0\nd1\nd2\nd3',
    severity: { values: ['error', 'warning'], codes: [0, 1, 0, 1] },
    kind: { values: ['sum-mismatch', 'ratio-mismatch'], codes: [0, 1, 0, 1] },
    rule: { values: ['footing', 'share'], codes: [0, 1, 0, 1] },
    item: { values: ['基本支出', '下降幅度', '收入'], codes: [0, 1, 2, 1] },
    reported: '792.24\n2.28\n-9.5\n',
    expected: '801.24\n2.82\n10\n',
    difference: '-9\n-0.54\n-19.5\n',
  };
  const decided = { rows: [3], verdicts: [verdicts.indexOf('accepted')], versions: [1] };
  return batchOf(overview, columns, { at: '', next: 1, new: [2], changed: [], decided });
}
