import { expect, test } from 'vitest';
import { reportsCsv } from '../../src/outputs/reports-csv.ts';
import { auditOf, reportRow } from '../support/audits.ts';

test('headings are Chinese, or the stable English names of the contract', () => {
  expect(reportsCsv.head('zh')).toBe(
    '\ufeff报告编号,文件,格式,页数,部门,年度,状态,自评总分,重算总分,自评等次,重算等次,无数据得分,错误数,疑点数,尾差数,通过核对数,未能核对数,用时（秒）,说明\r\n',
  );
  expect(reportsCsv.head('en')).toBe(
    '\ufeffreport_id,file,format,pages,department,year,status,self_total,recomputed_total,self_grade,recomputed_grade,' +
      'points_without_data,errors,warnings,rounding,checks_passed,checks_not_run,seconds,message\r\n',
  );
});

test('an audited file', () => {
  expect(reportsCsv.lines(auditOf(), 'zh')).toBe(
    'a1b2c3d4e5,2020/科工局.docx,docx,,某县科技和工业信息化局,2020,已审,98,92,优,优,27,1,0,0,12,2,0.12,\r\n',
  );
});

test.each([
  ['partial', '部分审读'],
  ['failed', '未能审读'],
] as const)('a file that is %s says why', (status, zh) => {
  const message = { zh: '文件已加密', en: 'the file is encrypted' };
  const audit = auditOf({ report: reportRow({ status, message, format: null, selfTotal: null }) });
  expect(reportsCsv.lines(audit, 'zh')).toContain(`,${zh},,92,`);
  expect(reportsCsv.lines(audit, 'zh')).toMatch(/,文件已加密\r\n$/);
  expect(reportsCsv.lines(audit, 'en')).toContain(`,${status},`);
});
