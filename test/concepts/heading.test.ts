import { expect, test } from 'vitest';
import { readHeading } from '../../src/concepts/heading.ts';
import { vocabularyOf } from '../../src/concepts/index.ts';

const vocabulary = vocabularyOf({});

test.each([
  ['决算统计数', 'actual', ''],
  ['统计数', 'actual', ''],
  ['决算数', 'actual', ''],
  ['2022年预算数', 'budget', ''],
  ['年初预算数', 'initial-budget', ''],
  ['全年预算数', 'adjusted-budget', ''],
  ['统计局', null, '统计局'],
])('%s is of the stage %s', (text, stage, rest) => {
  expect(readHeading(text, vocabulary)).toMatchObject({ stage, rest });
});
