import { deductionReason } from '../../src/checks/deduction-reason.ts';
import { absentLeaf } from '../../src/model/record.ts';
import { testCheck } from '../support/check-harness.ts';
import { points, rubricRow, stated, text } from '../support/subject-builder.ts';

testCheck(deductionReason, [
  {
    name: 'full marks need no reason',
    boundary: 'holds',
    differs: () => ({ rubric: [rubricRow('甲')] }),
    expected: [],
  },
  {
    name: 'half a point lost without a reason',
    boundary: 'breaks',
    differs: () => ({ rubric: [rubricRow('甲', { self: '4.5' })] }),
    expected: [['unsupported-score', 'warning', '4.5', null]],
    says: ['甲 4.5/5'],
  },
  {
    name: 'points lost with a reason',
    differs: () => ({ rubric: [rubricRow('甲', { self: '4', reason: text('存在预算调整') })] }),
    expected: [],
  },
  {
    name: '无 is no reason for a deduction',
    differs: () => ({ rubric: [rubricRow('甲', { self: '4', reason: text('无') })] }),
    expected: [['unsupported-score', 'warning', '4', null]],
  },
  {
    name: 'two silent deductions are one row with what they lost together',
    differs: () => ({ rubric: [rubricRow('甲', { self: '4' }), rubricRow('乙', { self: '3.5' })] }),
    expected: [['unsupported-score', 'warning', '2.5', null]],
  },
  {
    name: 'a reason for a deduction that was not made',
    differs: () => ({ rubric: [rubricRow('甲', { reason: text('资产未全面登记，扣1分') })] }),
    expected: [['unsupported-score', 'warning', null, null]],
  },
  {
    name: 'a remark that speaks of no deduction',
    differs: () => ({ rubric: [rubricRow('甲', { reason: text('已按要求完成，不扣分') })] }),
    expected: [],
  },
  {
    name: 'a form without a column of reasons asks for none',
    differs: () => ({ rubric: [rubricRow('甲', { self: '4', reason: absentLeaf })] }),
    expected: [],
  },
  {
    name: 'rows of one merged weight are not short by themselves',
    differs: () => ({ rubric: [rubricRow('甲', { weight: stated(points('15')), weightShared: 3 })] }),
    expected: [],
  },
]);
