import { describe, expect, test } from 'vitest';
import { unitNamed } from '../../src/extract/owner.ts';

const cases: readonly (readonly [title: string, unit: string | null])[] = [
  ['（二）信息中心', '信息中心'],
  ['2.信息中心基本情况', '信息中心'],
  ['表3 信息中心2022年度收支情况表　　　　单位：万元', '信息中心'],
  ['局机关2022年度收支情况表', '局机关'],
  ['云溪县水务局执法大队支出决算表', '执法大队'],
  ['云溪县水务局本级收支情况表', '本级'],
  // A longer name that only contains a unit's, a list of all of them, and the department itself.
  ['（二）信息中心建设情况', null],
  ['机关运行经费情况表', null],
  ['各单位收支情况表', null],
  ['云溪县水务局2022年度收支情况表', null],
  ['县水务局支出情况表', null],
  ['2022年度部门收支情况汇总表', null],
  ['二、项目支出情况', null],
];

describe('the unit that a title names', () => {
  test.each(cases)('%s → %s', (title, unit) => {
    expect(unitNamed(title, '云溪县水务局')).toBe(unit);
  });

  test('is none where the department is that unit itself', () => {
    expect(unitNamed('政务中心收支情况表', '云溪县政务中心')).toBeNull();
    expect(unitNamed('政务中心收支情况表', null)).toBe('政务中心');
  });
});
