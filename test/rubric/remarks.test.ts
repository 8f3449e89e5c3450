import { expect, test } from 'vitest';
import { defaultPolicy } from '../../src/model/policy.ts';
import { rescore } from '../../src/rubric/index.ts';
import { type RowParts, record, row, target } from '../support/record-builder.ts';

const scored = (parts: RowParts): string => {
  const rows = [row({ indicator: '路灯亮灯率', weight: '10', self: '9.8', ...parts })];
  const targets = [target([], '≥95%', '93.1%', '路灯亮灯率')];
  const [score] = rescore(record({ rows, targets }), defaultPolicy);
  return `${score?.recomputed?.toFixed() ?? '-'} ${score?.status}`;
};

test.each([
  ['a remark that says how the row was scored', { explanation: '按完成值/指标值×权重计分' }, '9.8 agrees'],
  ['the same among the reasons', { reason: '按完成值/指标值×权重计分' }, '9.8 agrees'],
  [
    'a score that does not follow from it',
    { reason: '按完成值/指标值×权重计分', self: '10' },
    '9.8 overstated',
  ],
  ['a note under the table', { criterion: '注：得分=实际值/目标值×分值，超过目标的得满分。' }, '9.8 agrees'],
  [
    'a criterion goes first',
    { criterion: '≥90%得10分', reason: '按完成值/指标值×权重计分', self: '10' },
    '10 agrees',
  ],
  ['a reason for what is missing', { reason: '路灯老化，亮灯率偏低' }, '- uncompilable'],
])('%s', (_what, parts, expected) => {
  expect(scored(parts)).toBe(expected);
});
