import { expect, test } from 'vitest';
import { auditSource, type Stages } from '../../src/batch/audit.ts';
import { reportIdOf } from '../../src/batch/identity.ts';
import { Decimal } from '../../src/model/decimal.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import type { Notice } from '../../src/model/message.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { recordSchema } from '../../src/model/record.ts';
import { cellAt } from '../support/audits.ts';
import { pointsFigure, recordOf, rubricRow, scoreOf } from '../support/scored-record.ts';

const found: Discrepancy = {
  severity: 'error',
  kind: 'sum-mismatch',
  rule: 'total',
  item: '支出合计',
  reported: new Decimal('1e-7'),
  expected: '优',
  difference: new Decimal('-10.50'),
  unit: '万元',
  calculation: '',
  where: [cellAt()],
  comparedWith: [],
  evidence: '',
  message: { zh: '', en: '' },
  confidence: 1,
};

const stages: Stages = {
  parse: async () => ({
    ok: true,
    value: { format: 'docx', pages: null, blocks: [], furniture: [], notes: [] },
    notices: [],
  }),
  understand: () => ({
    record: recordOf({ rubric: [rubricRow('甲', 'f1:10')], figures: [pointsFigure('f1', '10.0')] }),
    relations: [],
  }),
  restore: () => null,
  rescore: () => [scoreOf(0, '7.5', { status: 'overstated', inputs: [pointsFigure('f9', '3')] })],
  check: () => ({
    discrepancies: [found, { ...found, severity: 'warning' }, { ...found, severity: 'rounding' }],
    outcomes: [
      { check: 'a', status: 'passed', passed: 4 },
      { check: 'b', status: 'broken', passed: 3 },
      { check: 'c', status: 'not-run', passed: 0, why: { zh: '无表', en: 'no table' } },
    ],
  }),
};
const audit = (changes: Partial<Stages> = {}) =>
  auditSource({ name: 'a.docx', bytes: new Uint8Array() }, '2020/a.docx', defaultPolicy, {
    ...stages,
    ...changes,
  });

test('the stages are composed to one plain value that survives a thread and JSON', async () => {
  const result = await audit();
  expect(structuredClone(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(result.report).toMatchObject({
    reportId: reportIdOf('2020/a.docx'),
    file: '2020/a.docx',
    format: 'docx',
    department: '某局',
    year: 2020,
    status: 'ok',
    selfTotal: '10',
    recomputedTotal: '7.5',
    recomputedGrade: '差',
    errors: 1,
    warnings: 1,
    rounding: 1,
    checksPassed: 7,
    checksNotRun: 1,
    message: { zh: '', en: '' },
  });
  expect(result.report.seconds).toBeGreaterThan(0);
});

test('decimals are exact digits, never exponents, and words stay words', async () => {
  const [row] = (await audit()).discrepancies;
  expect(row).toMatchObject({
    reported: { number: '0.0000001' },
    expected: { text: '优' },
    difference: '-10.5',
  });
  const [score] = (await audit()).scores;
  expect(score).toMatchObject({ selfScore: '10', recomputed: '7.5', difference: '2.5', maxPoints: '10' });
  expect(score?.inputs).toEqual([{ figure: 'f9', label: '得分', raw: '3', at: cellAt({ raw: '3' }) }]);
});

test('the record in it is what the schema encodes, and decodes back', async () => {
  const decoded = recordSchema.parse((await audit()).record);
  expect(decoded.figures[0]?.value.toFixed()).toBe('10');
});

const notice = (loss: boolean): Notice => ({
  code: 'x',
  loss,
  text: { zh: '缺第3页', en: 'page 3 missing' },
});

test.each([
  [true, 'partial', '缺第3页'],
  [false, 'ok', ''],
] as const)('a notice with loss %s makes the report %s', async (loss, status, message) => {
  const parse: Stages['parse'] = async (source) => {
    const parsed = await stages.parse(source);
    return parsed.ok ? { ...parsed, notices: [notice(loss)] } : parsed;
  };
  const result = await audit({ parse });
  expect(result.report).toMatchObject({ status, message: { zh: message } });
  expect(result.notices).toEqual([notice(loss)]);
});

test('a file that cannot be parsed is a failed row with the reason', async () => {
  const result = await audit({ parse: async () => ({ ok: false, reason: notice(true) }) });
  expect(result).toMatchObject({
    report: { status: 'failed', message: { zh: '缺第3页' }, errors: 0, selfTotal: null },
    discrepancies: [],
    scores: [],
    record: null,
  });
});

const broken = () => {
  throw new TypeError('x is undefined');
};

test.each<[string, Partial<Stages>]>([
  ['reading', { parse: broken }],
  ['understanding', { understand: broken }],
  ['rescoring', { rescore: broken }],
  ['checking', { check: broken }],
  ['assembling results', { rescore: () => [scoreOf(99, '1')] }],
])('a bug in %s is a failed row that asks to report it', async (stage, changes) => {
  const { report, notices } = await audit(changes);
  expect(report.status).toBe('failed');
  expect(report.message.en).toContain(`while ${stage}: a bug of the program`);
  expect(report.message.zh).toContain('报告给维护者');
  expect(notices[0]?.code).toBe('bug');
});
