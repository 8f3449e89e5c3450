import { templateResidue } from '../../src/checks/template-residue.ts';
import { testCheck } from '../support/check-harness.ts';
import { inTable, moneyTable, rubricRow, text } from '../support/subject-builder.ts';

const prompt = text('部门单位应根据部门实际进行调整，并将其细化成相应的个性化指标。');
const subordinate = ['我局设6个内设机构和2个所属事业单位：中小企业服务中心，科技创业服务中心。'];

testCheck(templateResidue, [
  {
    name: "a department's own criterion",
    differs: () => ({ rubric: [rubricRow('甲', { criterion: text('完成率100%得5分。') })] }),
    expected: [],
  },
  {
    name: 'a prompt by which no points were taken',
    boundary: 'holds',
    differs: () => ({ rubric: [rubricRow('甲', { criterion: prompt, self: '0' })] }),
    expected: [],
  },
  {
    name: 'a prompt by which points were taken: one row for all',
    boundary: 'breaks',
    differs: () => ({
      rubric: [rubricRow('甲', { criterion: prompt, self: '0.5' }), rubricRow('乙', { criterion: prompt })],
    }),
    expected: [['stale-text', 'warning', '部门单位应根据部门实际进行调整', null]],
    says: ['已得 5.5 分'],
  },
  {
    name: 'placeholders in the text: one row',
    differs: () => ({ paragraphs: ['比上年增加(减少)5万元，增长（下降）3%。', 'XX局共有编制××人。'] }),
    expected: [['stale-text', 'warning', '增加(减少)；增长（下降）；XX；××', null]],
    says: ['共 4 处'],
  },
  {
    name: 'a model number is no placeholder',
    differs: () => ({ paragraphs: ['购置AXX2型设备，规格3×4米，增加5万元。'] }),
    expected: [],
  },
  {
    name: "the form's unit names left blank though units are named",
    differs: () => ({ moneyTables: [moneyTable(1, ['income.total'], '二级机构1')], paragraphs: subordinate }),
    expected: [['missing-item', 'warning', null, null]],
    says: ['二级机构1', '2个所属事业单位'],
  },
  {
    name: 'left blank where no units are named',
    differs: () => ({
      moneyTables: [moneyTable(1, ['income.total'], '二级机构1')],
      paragraphs: ['我局设6个内设机构。'],
    }),
    expected: [],
  },
  {
    name: 'filled in under the name of the form',
    differs: () => ({
      moneyTables: [moneyTable(1, ['income.fund'], '二级机构1')],
      figures: [inTable('income.total', '10.00', { scope: '二级机构1' })],
      paragraphs: subordinate,
    }),
    expected: [],
  },
]);
