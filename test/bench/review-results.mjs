import { defaultPolicy } from '../../dist/src/model/policy.js';
import { render } from '../../dist/src/outputs/rendered.js';
import { openOutput } from '../../dist/src/outputs/writer/open.js';

const hex = (number, length) => number.toString(16).padStart(length, '0');
const kinds = ['sum-mismatch', 'conflicting-values', 'ratio-mismatch', 'score-mismatch', 'missing-item'];
const severities = ['error', 'warning', 'rounding'];

/** Writes the results of a batch as a run does: so many made-up submissions with so many discrepancies each. */
export async function writeResults(out, submissions, each) {
  const opened = await openOutput(out, 'zh');
  if (!opened.ok) throw new Error(opened.reason.text.en);
  const { writer } = opened.value;
  const files = [];
  for (let index = 0; index < submissions; index += 1) {
    const audit = auditOf(index, each);
    const { reportId, file } = audit.report;
    await writer.add(render(audit, 'zh'), { fingerprint: 'ff', together: [reportId] });
    files.push({
      reportId,
      file,
      place: { path: `${out}/${file}`, inside: [] },
      status: 'ok',
      sha256: 'ff',
      bytes: 1,
    });
  }
  const now = new Date().toISOString();
  const placed = await writer.finish({
    version: '0.1.0',
    complete: true,
    started: now,
    finished: now,
    options: { paths: ['报送'], lang: 'zh', jobs: 1, policyFile: null },
    policy: defaultPolicy,
    totals: {},
    files,
    passedOver: [],
  });
  if (!placed.ok) throw new Error(placed.reason.text.en);
}

function auditOf(index, each) {
  const department = `第${index}号局`;
  const discrepancies = Array.from({ length: each }, (_, n) => discrepancyOf(index, n));
  const count = (severity) => discrepancies.filter((found) => found.severity === severity).length;
  return {
    report: {
      reportId: hex(index, 10),
      file: `${index % 40}/${department}2024年度部门整体支出绩效自评报告.docx`,
      format: 'docx',
      pages: null,
      department,
      year: 2024,
      status: 'ok',
      selfTotal: String(90 + (index % 10)),
      recomputedTotal: String(80 + (index % 17)),
      selfGrade: '优',
      recomputedGrade: '良',
      pointsWithoutData: String(index % 7),
      errors: count('error'),
      warnings: count('warning'),
      rounding: count('rounding'),
      checksPassed: 100,
      checksNotRun: 3,
      seconds: 0.1,
      message: { zh: '', en: '' },
    },
    discrepancies,
    scores: Array.from({ length: 25 }, (_, row) => scoreOf(row)),
    checks: [],
    notices: [],
    record: { figures: [] },
  };
}

const at = (row, raw) => ({
  kind: 'cell',
  tableId: 't1',
  table: 1,
  title: '部门（单位）年度支出和结余情况',
  row,
  column: 2,
  rowHeading: '局机关及二级机构汇总',
  columnHeading: '支出合计',
  range: [0, raw.length],
  areas: [],
  raw,
});

function discrepancyOf(index, n) {
  const reported = `${1000 + index}.${n}5`;
  const expected = `${1001 + index}.${n}5`;
  return {
    id: hex(index * 1000 + n, 12),
    severity: severities[n % 3],
    kind: kinds[n % 5],
    rule: `rule-${n % 30}`,
    item: `第${n}项支出合计（${index % 500}）`,
    reported: { number: reported },
    expected: { number: expected },
    difference: '-1',
    unit: '万元',
    calculation: `${reported} + 1.00 = ${expected}`,
    where: [at(n + 2, reported)],
    comparedWith: [at(n + 3, expected)],
    evidence: `全年支出合计${reported}万元，其中基本支出1.00万元。`,
    message: {
      zh: `支出合计不成立：${reported} ≠ ${expected}，请核对。`,
      en: 'the total is not the sum of its parts',
    },
    confidence: 1,
  };
}

const scoreOf = (row) => ({
  row,
  status: 'overstated',
  level1: '投入',
  level2: '预算配置',
  indicator: `指标${row}`,
  maxPoints: '4',
  selfScore: '4',
  recomputed: '3',
  difference: '1',
  calculation: { zh: '12 ÷ 10 = 120%；得 3 分', en: '12 ÷ 10 = 120%; 3 points' },
  inputs: [{ figure: 'f3', label: '支出合计', raw: '12', at: at(2, '12') }],
  missing: [],
  alternatives: [],
  defects: [],
  criterion: '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
  reason: '',
  where: at(row + 2, '4'),
});
