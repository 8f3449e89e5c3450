import { expect, test } from 'vitest';
import { understand } from '../../src/extract/index.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { operandsOf } from '../../src/model/relation.ts';
import { documentOf } from '../support/document.ts';
import { line } from '../support/submission.ts';
import { grid, title } from '../support/understood.ts';

/** What a table of one target claims, as `printed = result / target`. */
function claims(aim: string, result: string, rate: string, unit = '公里'): string[] {
  const table = grid(
    ['目标内容', '计量单位', '年初目标', '实际完成', '完成率'],
    ['新建排水管网', unit, aim, result, rate],
  );
  return understand(documentOf([title, line('目标完成情况'), table]), defaultPolicy)
    .relations.filter(({ rule }) => rule === 'target-completion-rate')
    .map(
      ({ result: printed, expression }) =>
        `${printed.at.raw} = ${operandsOf(expression)
          .map(({ at }) => at.raw)
          .join(' / ')}`,
    );
}

test.each([
  ['18.50', '17.76', '96.00%', ['96.00% = 17.76 / 18.50']],
  ['18.50', '17.76', '104.00%', ['104.00% = 17.76 / 18.50']],
  ['≥18.50', '20.35', '110.00%', ['110.00% = 20.35 / ≥18.50']],
  // Who did more than was asked may print 100%.
  ['18.50', '20.35', '100%', []],
  ['≤18.50', '17.76', '96.00%', []],
  ['0', '0', '100%', []],
  ['约18.50', '17.76', '96.00%', []],
  ['18.50', '17.76至20.00', '96.00%', []],
  ['18.50', '17.76', '完成', []],
])('target %s, result %s and %s claim %j', (aim, result, rate, expected) => {
  expect(claims(aim, result, rate)).toEqual(expected);
});
