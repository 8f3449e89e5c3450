import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/extract/identity.ts';
import { numberBlocks } from '../../src/extract/place.ts';
import { documentOf } from '../support/document.ts';
import { cell, line } from '../support/submission.ts';
import { grid, shown, understood } from '../support/understood.ts';

const profileOf = (lines: readonly string[]) => understood(lines.map((text) => line(text))).record.profile;

describe('the department', () => {
  test.each<[name: string, department: string, lines: readonly string[]]>([
    ['a label', '青石市水务局', ['部门（单位）名称：  青石市水务局  ', '2023年度整体支出绩效自评报告']],
    ['a label with its seal before the colon', '青石市水务局', ['填报单位（盖章）：青石市水务局']],
    ['a label with the seal behind the name', '青石市水务局', ['填报单位：青石市水务局（盖章）']],
    [
      'its own label before its superior’s',
      '青石市水务局',
      ['主管部门：青石市人民政府', '单位名称：青石市水务局'],
    ],
    ['a superior’s label where no other is there', '青石市水务局', ['主管部门：青石市水务局']],
    ['the title, before the year', '青石市水务局', ['青石市水务局2023年度部门整体支出绩效自评报告']],
    ['the title, after the year', '青石市水务局', ['2023年度青石市水务局部门整体支出绩效自评报告']],
    ['a title without a year', '青石市水务局', ['青石市水务局整体支出绩效自评报告']],
    ['a title that is about something', '青石市水务局', ['青石市水务局关于2023年度整体支出绩效自评的报告']],
    ['the line above the title', '青石市水务局', ['青石市水务局', '2023年度部门整体支出绩效自评报告']],
    [
      'a name on two lines above the title',
      '青石市水利和湖泊管理局',
      ['青石市水利和湖泊', '管理局', '2023年度部门整体支出绩效自评报告'],
    ],
    [
      'an office under its government',
      '青石市人民政府办公室',
      ['青石市人民政府', '办公室', '2023年度部门整体支出绩效自评报告'],
    ],
    [
      'another bureau of the place one line higher is not part of the name',
      '青石市水务局',
      ['青石市财政局', '青石市水务局', '2023年度部门整体支出绩效自评报告'],
    ],
    ['a blank label', '-', ['部门名称：________']],
    ['a place is no department', '-', ['青石市2023年度部门整体支出绩效自评报告']],
    ['departments in general are none', '-', ['省级部门整体支出绩效自评报告']],
    ['a sentence above the title', '-', ['现报送青石市水务局。', '2023年度部门整体支出绩效自评报告']],
    ['another institution that evaluates', '-', ['评价机构：青石会计师事务所', '2023年度自评报告']],
  ])('%s: %s', (_name, department, lines) => {
    expect(shown(profileOf(lines).department)).toBe(department);
  });
});

describe('the fiscal year', () => {
  test.each<[name: string, year: number | undefined, lines: readonly string[]]>([
    ['a title', 2023, ['青石市水务局2023年度部门整体支出绩效自评报告']],
    ['a title without 年度', 2023, ['青石市水务局2023年部门整体支出绩效评价报告']],
    ['a label', 2023, ['评价年度：2023', '青石市水务局整体支出绩效自评报告']],
    [
      'most titles, whichever comes first',
      2023,
      ['2022年度部门整体支出绩效自评报告', '2023年度整体支出绩效自评报告', '2023年度整体支出绩效评分表'],
    ],
    [
      'the later of two that are named as often',
      2023,
      ['2023年度部门整体支出绩效自评报告', '2022年度部门整体支出绩效自评表'],
    ],
    [
      'a title before what the text says more often',
      2022,
      ['2022年度部门整体支出绩效自评报告', '2023年全年收入增长。', '2023年支出增长。'],
    ],
    ['without a title the usual year of the text', 2023, ['2023年比2022年增长，2023年完成投资。']],
    ['months and documents are no years', undefined, ['2021年5月成立，依据〔2020〕10号文件。']],
    [
      'a notice is no title',
      2023,
      ['关于2021年度整体支出绩效自评的通知', '关于2021年度绩效自评的办法', '2023年度整体支出绩效自评报告'],
    ],
    ['nothing is said', undefined, ['青石市水务局整体支出绩效自评报告']],
  ])('%s: %s', (_name, year, lines) => {
    expect(profileOf(lines).year?.value).toBe(year);
  });

  test('is placed wherever it is stated', () => {
    const year = profileOf(['2023年度部门整体支出绩效自评报告', '预算年度：2023年']).year;
    expect(year?.at.map((at) => at.raw)).toEqual(['2023', '2023']);
  });
});

test('a cell over three of five columns is a line like a paragraph, one over two is none; running heads come last', () => {
  const document = documentOf([grid([cell('宽', { across: 3 }), cell('窄', { across: 2 })]), line('段')]);
  const head = { kind: 'paragraph', id: 'h1', text: '页眉', runs: [] } as const;
  const all = { ...document, furniture: [head] };
  expect(linesOf(all, numberBlocks(all)).map(({ text }) => text)).toEqual(['宽', '段', '页眉']);
});
