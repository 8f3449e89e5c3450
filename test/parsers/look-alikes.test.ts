import { expect, test } from 'vitest';
import type { Line } from '../../parsers/lines.ts';
import { mayBeOneText } from '../../parsers/look-alikes.ts';

const line = (text: string, at = -1, ...readings: string[]): Line => ({
  page: 1,
  box: [0, 0, 1, 1],
  text,
  raw: text,
  size: 10,
  baseline: 0,
  left: 0,
  right: 1,
  bold: false,
  boldStart: false,
  boldEnd: false,
  doubtful: false,
  ...(at < 0 ? {} : { uncertain: [{ start: at, end: at + 1, readings }] }),
});

test.each<[string, Line, Line, boolean]>([
  ['spaces and look-alikes', line('收 入合计'), line('收人合计'), true],
  ['another word', line('上年数'), line('本年数'), false],
  ['another number', line('2019年'), line('2020年'), false],
  ['a character read in two ways', line('自评得分'), line('自评得芬', 3, '芬', '分'), true],
  ['nothing of a poor page has a second reading', line('上年数'), line('本年数', 0, '本'), false],
  ['another length', line('得分'), line('自评得分'), false],
])('%s', (_, one, other, expected) => {
  expect(mayBeOneText([one], [other])).toBe(expected);
});
