import { missingItems } from '../../src/checks/missing-items.ts';
import { testCheck } from '../support/check-harness.ts';
import { blank, grade, rubricRow, signature, total } from '../support/subject-builder.ts';

testCheck(missingItems, [
  {
    name: 'signed, and signatures that a text cannot show',
    boundary: 'holds',
    differs: () => ({ signatures: [signature('评价组组长', 'yes'), signature('填报人', 'cannot-tell')] }),
    expected: [],
  },
  {
    name: 'unsigned places are one row',
    boundary: 'breaks',
    differs: () => ({
      signatures: [signature('评价组组长', 'no'), signature('填报人', 'no'), signature('会计', 'yes')],
    }),
    expected: [['missing-item', 'warning', null, null]],
    says: ['2 处签字或盖章为空', '评价组组长、填报人'],
  },
  {
    name: 'blank fields of the profile',
    differs: () => ({ profile: { contact: blank(), telephone: blank() } }),
    expected: [['missing-item', 'warning', null, null]],
    says: ['联系人、联系电话'],
  },
  {
    name: 'required parts under one of their names',
    differs: () => ({
      paragraphs: ['五、存在的主要问题'],
      policy: { requiredSections: [['存在的问题', '主要问题']] },
    }),
    expected: [],
  },
  {
    name: 'required parts that are not there',
    differs: () => ({
      paragraphs: ['五、存在的主要问题'],
      policy: {
        requiredSections: [
          ['存在的问题', '主要问题'],
          ['改进措施', '有关建议'],
        ],
      },
    }),
    expected: [['missing-item', 'warning', null, null]],
    says: ['缺少 1 个必备部分：改进措施'],
  },
  {
    name: 'a rubric with total and grade',
    differs: () => ({ rubric: [rubricRow('甲')], selfTotals: [total('5')], grades: [grade('优')] }),
    expected: [],
  },
  {
    name: 'a rubric without a grade',
    differs: () => ({ rubric: [rubricRow('甲')], selfTotals: [total('5')] }),
    expected: [['missing-item', 'warning', null, null]],
    says: ['评价等次'],
  },
]);
