import { target as check } from '../../src/checks/target.ts';
import { testCheck } from '../support/check-harness.ts';
import { inTable, points, stated, target } from '../support/subject-builder.ts';

const scored = (weight: string, self: string) => ({
  weight: stated(points(weight)),
  selfScore: stated(points(self)),
});

testCheck(check, [
  {
    name: 'a target just met',
    boundary: 'holds',
    differs: () => ({ targets: [target('指标：企业满意度90%以上。', '企业满度90%。', scored('10', '10'))] }),
    expected: [],
  },
  {
    name: 'a target just missed, with full marks',
    boundary: 'breaks',
    differs: () => ({
      targets: [target('指标：企业满意度90%以上。', '企业满度89.9%。', scored('10', '10'))],
    }),
    expected: [['target-unmet', 'error', '89.9', '90']],
    says: ['仍得满分', '89.9% < 90%'],
  },
  {
    name: 'missed, and points were deducted',
    differs: () => ({ targets: [target('≥24场', '22场', scored('8', '7'))] }),
    expected: [],
  },
  {
    name: 'missed, in a form without points',
    differs: () => ({ targets: [target('≥24场', '22场')] }),
    expected: [['target-unmet', 'warning', '22', '24']],
  },
  {
    name: 'an upper limit kept',
    differs: () => ({ targets: [target('成本控制在30万元以内', '28.5万元')] }),
    expected: [],
  },
  {
    name: 'an upper limit exceeded',
    differs: () => ({ targets: [target('≤30万元', '31万元', scored('5', '5'))] }),
    expected: [['target-unmet', 'error', '31', '30']],
  },
  {
    name: 'a limit in other units',
    differs: () => ({ targets: [target('≤30万元', '250000元')] }),
    expected: [],
  },
  { name: 'no accidents', differs: () => ({ targets: [target('安全事故0起', '0起')] }), expected: [] },
  {
    name: "somebody else's value, with its own elsewhere in the report",
    differs: () => ({
      targets: [target('指标1：工业投资同比增长30%以上。', '超于全市平均增速11.8%')],
      figures: [
        inTable('~工业投资同比增长', '36.9', { unit: '%', label: '工业投资同比增长', at: { table: 3 } }),
      ],
    }),
    expected: [['target-unmet', 'warning', '超于全市平均增速11.8%', '指标1：工业投资同比增长30%以上。']],
    says: ['未填写自身数值', '另有 36.9%'],
  },
  {
    name: 'words for a number, two targets in one row',
    differs: () => ({ targets: [target('≥98%', '已完成'), target('培训12期', null)] }),
    expected: [['target-unmet', 'warning', null, null]],
    says: ['2 项定量目标未填写自身数值'],
  },
  {
    name: 'the target copied as its result',
    differs: () => ({ targets: [target('增长30%以上', '增长30%以上')] }),
    expected: [['target-unmet', 'warning', '增长30%以上', '增长30%以上']],
    says: ['照抄目标'],
  },
  {
    name: 'a count copied is a count',
    differs: () => ({ targets: [target('编印100份', '编印100份')] }),
    expected: [],
  },
  {
    name: 'targets in words are for a person',
    differs: () => ({
      targets: [target('2020年12月前完成所有任务', '按计划完成'), target('加强环境保护', '已加强')],
    }),
    expected: [],
  },
  {
    name: 'an approximate target or result cannot be judged',
    differs: () => ({
      targets: [target('帮助近500人就业', '400人'), target('服务企业500家', '服务企业约490家')],
    }),
    expected: [],
  },
  { name: '129% of the target', differs: () => ({ targets: [target('≥100家', '129家')] }), expected: [] },
  {
    name: '130% of the target',
    differs: () => ({ targets: [target('≥100家', '130家')] }),
    expected: [['rubric-defect', 'warning', '130', '100']],
    says: ['目标偏低', '130%'],
  },
]);
