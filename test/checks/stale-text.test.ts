import { staleText } from '../../src/checks/stale-text.ts';
import { testCheck } from '../support/check-harness.ts';
import { rubricRow, text } from '../support/subject-builder.ts';

const criterion = (words: string) => ({ rubric: [rubricRow('综合考评', { criterion: text(words) })] });

testCheck(staleText, [
  {
    name: "last year's work document in a criterion",
    boundary: 'holds',
    differs: () => criterion('根据《2019年度综合绩效考评工作的通知》（岳发〔2019〕11号）考核'),
    expected: [],
  },
  {
    name: 'a work document of two years ago in a criterion',
    boundary: 'breaks',
    differs: () => criterion('根据《2018年度综合绩效考评工作的通知》（岳发〔2018〕11号）考核'),
    expected: [['stale-text', 'warning', '2018年度综合绩效考评工作的通知；岳发〔2018〕11号', null]],
  },
  {
    name: 'standing regulations are cited for ever',
    differs: () =>
      criterion(
        '按《项目支出绩效评价管理办法》（财预〔2013〕53号）、《某市预算绩效管理办法》（岳政发〔2012〕3号）执行',
      ),
    expected: [],
  },
  {
    name: 'documents that the narrative rests on',
    differs: () => ({
      paragraphs: [
        '根据《中华人民共和国预算法》、财预〔2013〕53号和《君山区财政局关于开展2021年度财政支出绩效自评工作的通知》（岳君财发〔2021〕10号），',
        '落实《2016—2020年规划》和《2015年机构改革方案》（岳办发〔2015〕3号）。',
      ],
    }),
    expected: [],
  },
  {
    name: 'an old annual notice in the narrative',
    differs: () => ({
      paragraphs: ['根据《关于开展2017年度部门绩效自评工作的通知》（岳财〔2017〕5号）要求，'],
    }),
    expected: [['stale-text', 'warning', '2017年度部门绩效自评工作的通知', null]],
  },
  {
    name: 'a title of another year',
    differs: () => ({
      paragraphs: ['2019年度部门整体支出绩效评价报告', '我单位对2020年部门整体支出开展了绩效自评。'],
    }),
    expected: [['stale-text', 'warning', '2019年', '2020年']],
    says: ['年度前后不一致'],
  },
  {
    name: 'dated when the year was over',
    differs: () => ({ paragraphs: ['2020年12月31日'] }),
    expected: [],
  },
  {
    name: 'dated before the year was over',
    differs: () => ({ paragraphs: ['报告日期：2020年6月'] }),
    expected: [['stale-text', 'warning', '报告日期：2020年6月', '2020年12月以后']],
  },
  {
    name: 'without a year nothing can be old',
    differs: () => ({ year: null, ...criterion('（岳发〔2015〕11号）') }),
    expected: [],
  },
]);
