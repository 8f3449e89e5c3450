import { describe, expect, test } from 'vitest';
import { type Cell, line } from '../support/submission.ts';
import { grid, shown, title, understood } from '../support/understood.ts';

const read = (...rows: (Cell | string)[][]) => understood([title, line('单位：万元'), grid(...rows)]).record;
const figuresOf = ({ figures }: ReturnType<typeof read>) =>
  figures.map(({ concept, value, unit }) => `${concept} ${value}${unit}`);

describe('labels with their values', () => {
  test('left of them, two pairs to a row', () => {
    const record = read(
      ['联系人', '王青', '联系电话', '0730-1234567'],
      ['人员编制', '10', '实有人数：', '12人'],
      ['绩效自评综合得分', '96.5分（优）', '评价等次', '优'],
    );
    expect(figuresOf(record)).toEqual(['posts 10人', 'staff 12人']);
    expect([shown(record.profile.contact), shown(record.profile.telephone)]).toEqual([
      '王青',
      '0730-1234567',
    ]);
    expect(record.selfTotals.map(({ figure }) => figure.value.toFixed())).toEqual(['96.5']);
    expect(record.grades.map(({ text }) => text)).toEqual(['优']);
  });

  test('above them', () => {
    expect(figuresOf(read(['编制数', '实有人数'], ['10', '12']))).toEqual(['posts 10人', 'staff 12人']);
  });

  test('with a part beside the whole under 其中', () => {
    const record = read(['编制数', '10', '其中：行政编制', '6'], ['支出合计', '90', '其中：基本支出', '50']);
    expect(figuresOf(record)).toEqual([
      'posts 10人',
      'posts.administrative 6人',
      'expenditure.total 90万元',
      'expenditure.basic 50万元',
    ]);
  });

  test('left blank: the place is known, no figure is made', () => {
    const record = read(['联系人', '', '联系电话', '—'], ['人员编制', '', '实有人数', '12']);
    expect(figuresOf(record)).toEqual(['staff 12人']);
    expect(shown(record.profile.contact)).toBe('()');
    expect(shown(record.profile.telephone)).toBe('(—)');
    expect(record.profile.posts.state).toBe('absent');
  });
});

describe('the total score of a form', () => {
  test.each([
    '自评得分',
    '得分',
    '总分',
    '评价得分',
    '绩效自评综合得分',
    '部门整体支出绩效自评总分',
    '2022年度绩效自评得分',
    '自评得分（满分100分）',
  ])('%s', (label) => {
    expect(read(['联系人', '王青'], [label, '96']).selfTotals).toHaveLength(1);
  });

  test.each([
    '财政评价得分',
    '复核得分',
    '上年自评得分',
    '2021年度绩效自评得分',
    '产出得分',
    '预算执行得分',
    '自评得分率',
  ])('not %s', (label) => {
    expect(read(['联系人', '王青'], [label, '96']).selfTotals).toEqual([]);
  });
});
