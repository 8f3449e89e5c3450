import { statedPoints } from '../../src/checks/stated-points.ts';
import { testCheck } from '../support/check-harness.ts';
import { rubricGroup, rubricRow } from '../support/subject-builder.ts';

const row = (name: string, selfScore: string, weightShared = 1) =>
  rubricRow(name, { weight: '10', self: selfScore, weightShared });
const told = (...paragraphs: string[]) => ({
  rubric: [row('采购管理', '9'), row('资产管理', '8.5')],
  paragraphs,
});

testCheck(statedPoints, [
  {
    name: 'the points of the table',
    boundary: 'holds',
    differs: () => told('（5）采购管理。满分10分，自评得分9分。采购意向公开不够及时。'),
    expected: [],
  },
  {
    name: 'other points than the table has',
    boundary: 'breaks',
    differs: () => told('（5）采购管理。满分10分，自评得分9.1分。'),
    expected: [['conflicting-values', 'error', '9.1', '9']],
    says: ['“采购管理”', '9.1 分', '评分表为 9 分'],
  },
  {
    name: 'the full mark in brackets',
    differs: () => told('一是资产管理（满分10分），得8分；'),
    expected: [['conflicting-values', 'error', '8', '8.5']],
  },
  {
    name: 'points of a part are its rows together',
    differs: () => ({
      ...told('管理效率满分20分，自评得分17分。'),
      rubricGroups: [rubricGroup(2, '管理效率（20分）', [0, 1], '20')],
    }),
    expected: [['conflicting-values', 'error', '17', '17.5']],
    says: ['9 + 8.5 = 17.5'],
  },
  {
    name: 'points without the full mark may be of a part of the indicator',
    differs: () => told('采购管理得5分，其中意向公开得2分。'),
    expected: [],
  },
  {
    name: 'an indicator that the table does not have',
    differs: () => told('合同管理。满分10分，自评得分7分。'),
    expected: [],
  },
  {
    name: 'a name that the table uses twice',
    differs: () => ({
      rubric: [row('管理制度健全性', '9'), row('管理制度健全性', '8')],
      paragraphs: ['管理制度健全性。满分10分，自评得分8分。'],
    }),
    expected: [],
  },
  {
    name: 'a row that shares its score with others',
    differs: () => ({
      rubric: [row('采购管理', '9', 2), row('资产管理', '9', 2)],
      paragraphs: ['采购管理。满分5分，自评得分4分。'],
    }),
    expected: [],
  },
]);
