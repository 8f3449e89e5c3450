import { expect, test } from 'vitest';
import { discrepanciesCsv } from '../../src/outputs/discrepancies-csv.ts';
import { auditOf, discrepancyRow, reportRow, textAt } from '../support/audits.ts';

test('headings are Chinese, or the stable English names of the contract', () => {
  expect(discrepanciesCsv.head('zh')).toBe(
    '\ufeff报告编号,文件,部门,年度,级别,类型,规则,项目,填报数,应为,差额,单位,计算,位置,对照位置,原文,说明,可信度,编号\r\n',
  );
  expect(discrepanciesCsv.head('en')).toBe(
    '\ufeffreport_id,file,department,year,severity,kind,rule,item,reported,expected,difference,unit,calculation,' +
      'where,compared_with,evidence,message,confidence,id\r\n',
  );
});

test('a row says what is wrong, by how much and where, in the language chosen', () => {
  const audit = auditOf({ discrepancies: [discrepancyRow({ difference: '-10.53', confidence: 0.1 + 0.2 })] });
  expect(discrepanciesCsv.lines(audit, 'zh')).toBe(
    'a1b2c3d4e5,2020/科工局.docx,某县科技和工业信息化局,2020,错误,合计不符,expenditure-total,支出合计,1079.55,1069.02,-10.53,' +
      '万元,309.93 + 759.09 = 1069.02,表1「部门（单位）年度支出和结余情况」第5行「局机关及二级机构汇总」第2列「支出合计」,' +
      '「（一）基本支出」下，全文第57段：“309.93万元”,1079.55,支出合计不等于基本支出与项目支出之和,0.3,0123456789ab\r\n',
  );
  expect(discrepanciesCsv.lines(audit, 'en')).toContain(',error,sum-mismatch,');
});

test('words, blanks and what looks like a formula stay harmless', () => {
  const audit = auditOf({
    report: reportRow({ file: '=cmd.docx', department: null, year: null }),
    discrepancies: [
      discrepancyRow({
        kind: 'missing-item',
        item: '-三公经费',
        reported: null,
        expected: { text: '+优\n秀' },
        difference: null,
        unit: null,
        calculation: '',
        comparedWith: [],
        evidence: '@x',
        where: [textAt({ raw: '优' })],
      }),
    ],
  });
  expect(discrepanciesCsv.lines(audit, 'en')).toBe(
    `a1b2c3d4e5,'=cmd.docx,,,error,missing-item,expenditure-total,'-三公经费,,'+优 / 秀,,,,` +
      `"under ""（一）基本支出"", paragraph 57 of the text: ""优""",,'@x,the total is not the sum of its parts,1,0123456789ab\r\n`,
  );
});

test('a report without discrepancies has no rows', () => {
  expect(discrepanciesCsv.lines(auditOf({ discrepancies: [] }), 'zh')).toBe('');
});
