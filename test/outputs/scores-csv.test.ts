import { expect, test } from 'vitest';
import { scoresCsv } from '../../src/outputs/scores-csv.ts';
import { auditOf, scoreRow } from '../support/audits.ts';

test('headings are Chinese, or the stable English names of the contract', () => {
  expect(scoresCsv.head('zh')).toBe(
    '\ufeff报告编号,文件,部门,年度,一级指标,二级指标,三级指标,分值,自评得分,重算得分,差额,状态,计算过程,依据,缺少数据,其他口径,评分标准,扣分原因,位置\r\n',
  );
  expect(scoresCsv.head('en')).toBe(
    '\ufeffreport_id,file,department,year,level1,level2,indicator,max_points,self_score,recomputed_score,difference,' +
      'status,calculation,inputs,missing_inputs,alternatives,criterion,reason,where\r\n',
  );
});

test('a row shows how the score was recomputed, from which figures, and other readings', () => {
  const line = scoresCsv.lines(auditOf(), 'zh');
  expect(line).toContain(',投入,预算配置,“三公经费”变动率,5,5,0,5,高估,12 ÷ 10 = 120%；得 0 分,');
  expect(line).toContain('三公经费 12（表1「部门（单位）年度支出和结余情况」第5行');
  expect(line).toContain(',按决算数：2.5分,变动率≦0，计5分,,表4「评分表」第5行');
});

test.each([
  ['agrees', '一致'],
  ['overstated', '高估'],
  ['understated', '低估'],
  ['ambiguous', '口径不一'],
  ['insufficient-data', '缺数据'],
  ['judgement', '需人工'],
  ['uncompilable', '标准无法解析'],
] as const)('status %s is %s', (status, zh) => {
  const audit = auditOf({ scores: [scoreRow({ status })] });
  expect(scoresCsv.lines(audit, 'zh')).toContain(`,${zh},`);
  expect(scoresCsv.lines(audit, 'en')).toContain(`,${status},`);
});

test('a score that cannot be recomputed is empty, not zero, and says what is missing', () => {
  const missing = [
    { zh: '编制数', en: 'posts' },
    { zh: '在职人数', en: 'staff' },
  ];
  const row = scoreRow({
    status: 'insufficient-data',
    recomputed: null,
    difference: null,
    inputs: [],
    missing,
    alternatives: [],
    calculation: { zh: '', en: '' },
  });
  const audit = auditOf({ scores: [row] });
  expect(scoresCsv.lines(audit, 'zh')).toContain(',5,5,,,缺数据,,,编制数；在职人数,,');
});
