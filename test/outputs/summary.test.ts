import { expect, test } from 'vitest';
import { type RunSummary, summaryText, worst, worstOf } from '../../src/outputs/summary.ts';
import { auditOf, discrepancyRow, reportRow } from '../support/audits.ts';

const summary: RunSummary = {
  files: 3,
  audited: 3,
  reports: 3,
  duplicates: 0,
  passedOver: 0,
  stopped: null,
  partial: 1,
  failed: 1,
  errors: 2,
  warnings: 5,
  rounding: 1,
  checksNotRun: 4,
  seconds: 1.26,
  top: [{ file: 'a.docx', found: discrepancyRow() }],
  unread: [reportRow({ file: '坏.pdf', status: 'failed', message: { zh: '文件已损坏', en: 'damaged' } })],
};

test('it counts, shows the worst with its place, names what was not read and where the results are', () => {
  const zh = summaryText(summary, 'out/', 'zh');
  expect(zh).toContain('共 3 份文件：已审 2 份（其中部分审读 1 份），未能审读 1 份；用时 1.3 秒。');
  expect(zh).toContain('错误 2 处，疑点 5 处，尾差 1 处；4 项核对');
  expect(zh).toContain('1. [错误] a.docx：支出合计（填报 1079.55万元，应为 1069.02万元）');
  expect(zh).toContain('第5行「局机关及二级机构汇总」');
  expect(zh).toContain('坏.pdf：文件已损坏');
  expect(zh).toContain('out/discrepancies.csv');
  const en = summaryText(summary, 'out', 'en');
  expect(en).toContain('3 files: 2 audited (1 in part), 1 not read; 1.3 s.');
  expect(en).toContain('(reported 1079.55 万元, expected 1069.02 万元)');
});

test('a finding shows its calculation, or else the first sentence of its message', () => {
  const computed = summaryText(summary, 'out', 'zh');
  expect(computed).toContain('309.93 + 759.09 = 1069.02');
  const message = { zh: '总分88.7分应为良。请核对。', en: '88.7 points are 良. Check the grade.' };
  const found = discrepancyRow({ calculation: '', message });
  const stated = { ...summary, top: [{ file: 'a.docx', found }] };
  expect(summaryText(stated, 'out', 'zh')).toContain('     总分88.7分应为良。\n');
  expect(summaryText(stated, 'out', 'en')).toContain('     88.7 points are 良.\n');
});

test('what is empty is left out', () => {
  const text = summaryText({ ...summary, partial: 0, failed: 0, top: [], unread: [] }, 'out', 'zh');
  expect(text).not.toContain('首先请看');
  expect(text).not.toContain('部分审读');
  expect(text).not.toContain('未能审读：');
});

test('errors come before warnings, the surer before the less sure', () => {
  const finding = (item: string, severity: 'error' | 'warning' | 'rounding', confidence: number) =>
    discrepancyRow({ item, severity, confidence });
  const discrepancies = [
    finding('d', 'rounding', 1),
    finding('c', 'warning', 1),
    finding('b', 'error', 0.5),
    finding('a', 'error', 1),
  ];
  const given = worst(auditOf({ discrepancies }));
  expect(given.map(({ item }) => item)).toEqual(['a', 'b', 'c']);
  expect(discrepancies[0]?.item, 'the audit stays in its own order').toBe('d');
  const before = [{ file: 'z', found: finding('b', 'error', 1) }];
  const top = worstOf(
    before,
    given.map((found) => ({ file: 'a', found })),
  );
  expect(top.map(({ file, found }) => `${file} ${found.item}`)).toEqual(['z b', 'a a', 'a b', 'a c']);
});

test('files that are one report, duplicates and what was passed over are counted', () => {
  const several = { ...summary, files: 9, reports: 4, duplicates: 2, passedOver: 5 };
  const zh = summaryText(several, 'out', 'zh');
  expect(zh).toContain('共 9 份文件（4 份报告）：已审 3 份');
  expect(zh).toContain('2 份文件与另一份内容完全相同');
  expect(zh).toContain('略过 5 个系统文件或临时文件');
  expect(summaryText(several, 'out', 'en')).toContain('9 files (4 reports): 3 audited');
  expect(summaryText(summary, 'out', 'zh')).not.toMatch(/份报告）|内容完全相同|略过/);
});

test.each([
  [true, '已审完的结果如下'],
  [false, '上次的完整结果未作改动'],
])('a run that was stopped says how to go on (shown: %s)', (shown, told) => {
  const zh = summaryText({ ...summary, audited: 2, stopped: { shown } }, 'out', 'zh');
  expect(zh).toContain('3 份文件中审完 2 份');
  expect(zh).toContain('--resume');
  expect(zh).toContain(told);
  expect(summaryText(summary, 'out', 'zh')).not.toContain('--resume');
});
