import { describe, expect, test } from 'vitest';
import { type Block, line, paragraph } from '../support/submission.ts';
import { grid, title, understood } from '../support/understood.ts';

/** Numbers that no figure took, with the text of their place. */
const unreadOf = (...blocks: Block[]) =>
  understood([title, ...blocks]).record.unreadNumbers.map(({ value, at }) => `${value} ${at.raw}`);

describe('numbers that reached no figure are said', () => {
  test.each<[name: string, blocks: Block[], unread: readonly string[]]>([
    ['in a sentence', [paragraph('全县堤坝安全系数约为33。')], ['33 33']],
    ['in a form', [grid(['联系人', '王青'], ['堤坝安全系数', '77'])], ['77 77']],
    ['beside one that was read', [grid(['编制数', '10'], ['堤坝安全系数', '77'])], ['77 77']],
  ])('%s', (_name, blocks, unread) => {
    expect(unreadOf(...blocks)).toEqual(unread);
  });

  test.each<[name: string, blocks: Block[]]>([
    ['dates, documents and numbering', [paragraph('1.根据〔2020〕10号文件，2022年5月3日开工。')]],
    ['an amount that was read', [paragraph('2022年支出合计90万元。')]],
    ['a table of amounts', [line('单位：万元'), grid(['单位名称', '基本支出'], ['局机关', '60'])]],
    [
      'points and criteria of a rubric',
      [grid(['指标名称', '评分标准', '得分'], ['制度健全', '有3项，计5分', '5'])],
    ],
    ['targets', [grid(['指标名称', '指标值', '完成值'], ['群众满意度', '≥90%', '95%'])]],
  ])('but not %s', (_name, blocks) => {
    expect(unreadOf(...blocks)).toEqual([]);
  });
});
