import { describe, expect, test } from 'vitest';
import { vote } from '../../../parsers/scan/votes.ts';

const read = (...texts: string[]) =>
  vote(texts.map((text, index) => ({ text, confidence: 0.9 - index / 100 })));
/** What is uncertain, in the text's own characters, with its readings. */
const doubts = (...texts: string[]) => {
  const { text, uncertain } = read(...texts);
  return uncertain.map(({ start, end, readings }) => [text.slice(start, end), readings]);
};

test.each([
  ['all alike', ['309.93', '309.93', '309.93'], '309.93'],
  ['two of three', ['309.98', '309.93', '309.93'], '309.93'],
  ['spaces do not count', ['3 09.98', '309.93', '3 09.93'], '309.93'],
  ['none agree: the surest', ['1', '2', '3'], '1'],
  ['one alone sees anything', ['', '3', ''], '3'],
  ['nothing', ['', '', ''], ''],
])('%s', (_, texts, expected) => {
  expect(read(...texts).text).toBe(expected);
});

describe('a number stands only where every rendering has it alike', () => {
  test.each([
    ['all alike', ['309.93', '309.93', '309.93'], []],
    ['another digit', ['309.93', '309.93', '309.98'], [['309.93', ['309.93', '309.98']]]],
    ['a dropped digit', ['309.93', '309.93', '309.9'], [['309.93', ['309.93', '309.9']]]],
    ['a dropped point', ['309.93', '30993', '309.93'], [['309.93', ['309.93', '30993']]]],
    ['a dropped sign', ['-10.53', '10.53', '-10.53'], [['-10.53', ['-10.53', '10.53']]]],
    ['a dropped percent sign', ['12%', '12', '12%'], [['12%', ['12%', '12']]]],
    ['three readings', ['8', '3', '5'], [['8', ['8', '3', '5']]]],
    ['letters for a digit', ['5', 'S', '5'], [['5', ['5', 'S']]]],
    ['a letter that outvotes a digit', ['S', '5', 'S'], [['S', ['S', '5']]]],
    ['a full stop after it', ['占71.99%。', '占71.99%', '占71.99%。'], []],
    ['a comma before it', ['，3年', '3年', '3年'], []],
    ['full-width forms', ['１２．５％', '12.5%', '12.5%'], []],
    ['only words differ', ['共12方元', '共12万元', '共12万元'], []],
    ['one of several', ['20年增12.5', '20年增12.5', '20年增12.6'], [['12.5', ['12.5', '12.6']]]],
    ['both ends of a range', ['20-30%', '20-30%', '20-30%'], []],
    ['the end of a range', ['20-30%', '20-80%', '20-30%'], [['30%', ['30%', '80%']]]],
    ['a number that only one sees', ['合计元', '合计5元', '合计元'], [['计元', ['计元', '', '5']]]],
    ['a guess that only one sees', ['', '3', ''], [['3', ['3', '']]]],
  ])('%s', (_, texts, expected) => {
    expect(doubts(...texts)).toEqual(expected);
  });
});

describe('a text whose beginning is lost', () => {
  const read = (...texts: string[]) => texts.map((text) => ({ text, confidence: 0.9 }));
  test('gives way to the one rendering that has it', () => {
    expect(vote(read('、部门概况', '、部门概况', '一、部门概况'))).toEqual({
      text: '一、部门概况',
      uncertain: [],
    });
  });
  test('stays where none has it, and a numeral that one has is doubtful', () => {
    expect(vote(read('、部门概况', '、部门概况', '、部门概况')).text).toBe('、部门概况');
    expect(vote(read('、部门概况', '、部门概况', '1、部门概况')).uncertain).toHaveLength(1);
  });
});

describe('a character that the recogniser was not sure of', () => {
  const unsure = [{ start: 2, end: 3, readings: ['症', '庭'] }];
  const first = { text: '家和症', confidence: 0.9, unsure };
  test.each([
    ['stands where another rendering has it surely', { text: '家和症', confidence: 0.9 }, []],
    ['is doubtful where the other is not sure either', { ...first }, unsure],
    ['is doubtful where the other has none', { text: '家和', confidence: 0.8 }, unsure],
  ])('%s', (_, other, expected) => {
    expect(vote([first, other]).uncertain).toEqual(expected);
  });
});
