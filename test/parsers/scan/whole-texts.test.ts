import { expect, test } from 'vitest';
import { withWholeTextsRight } from '../../../parsers/scan/whole-texts.ts';
import type { Document, Paragraph, UncertainReading } from '../../../src/model/document.ts';

const documentOf = (text: string, uncertain?: readonly UncertainReading[]): Document => {
  const runs = [{ page: 2, box: [0, 0, 9, 9], start: 0, end: text.length }] as const;
  const paragraph = { kind: 'paragraph', id: 'p1', text, runs, ...(uncertain ? { uncertain } : {}) } as const;
  return { format: 'pdf', pages: 2, blocks: [paragraph], furniture: [], notes: [] };
};
const right = (text: string, uncertain?: readonly UncertainReading[], page = 2): Paragraph =>
  withWholeTextsRight(documentOf(text, uncertain), new Set([page])).blocks[0] as Paragraph;

test.each([
  ['得分（20分x执行率）', '得分（20分×执行率）'],
  ['控制率等干100%', '控制率等于100%'],
  ['结余1.48万元.其中', '结余1.48万元。其中'],
])('a word that a line break cut is put right once its lines are together: %s', (read, expected) => {
  expect(right(read).text).toBe(expected);
});

test('a page of text stays as it is', () => {
  expect(right('本年收人', undefined, 1).text).toBe('本年收人');
});

const part = (start: number, ...readings: string[]) => ({
  start,
  end: start + readings[0]!.length,
  readings,
});

test.each<[string, string, UncertainReading | undefined, UncertainReading[]]>([
  ['a mark is lost before what begins a clause', '检查35.64万元其中', undefined, [part(9, '其中', '。其中')]],
  ['no mark belongs there', '检查35.64万元用于', undefined, []],
  ['the mark is there', '检查35.64万元，其中', undefined, []],
  ['a reading that would be put right to the same is none', '年、月', part(1, '、', '丶'), []],
  ['another one stays', '签字', part(1, '字', '学'), [part(1, '字', '学')]],
  ['nothing on a poor page is certain', '签字', part(0, '签字'), [part(0, '签字')]],
])('doubt: %s', (_, text, doubt, expected) => {
  expect(right(text, doubt && [doubt]).uncertain ?? []).toEqual(expected);
});
