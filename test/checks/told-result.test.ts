import { toldResult as check } from '../../src/checks/told-result.ts';
import type { Target } from '../../src/model/record.ts';
import { testCheck } from '../support/check-harness.ts';
import { type SubjectParts, target, text } from '../support/subject-builder.ts';

const named = (name: string, aim: string, result: string): Target =>
  target(aim, result, { name: text(name) });

/** The text beside one target: 新增市场主体, at least 3200 and really 2976. */
const told =
  (words: string, result = '2976户') =>
  (): SubjectParts => ({
    paragraphs: [words],
    targets: [named('新增市场主体', '≥3200户', result)],
  });

testCheck(check, [
  { name: 'the same result', boundary: 'holds', differs: told('全年新增市场主体2976户。'), expected: [] },
  {
    name: 'another result',
    boundary: 'breaks',
    differs: told('全年新增市场主体2967户。'),
    expected: [['conflicting-values', 'warning', '2967', '2976']],
    says: ['2967 户', '2976 户'],
  },
  {
    name: 'said to be met, and missed',
    differs: told('新增市场主体2976户，超额完成年初目标。'),
    expected: [['target-unmet', 'warning', '超额完成年初目标', null]],
  },
  {
    name: 'said to be met, and met',
    differs: told('新增市场主体3200户，完成年初目标。', '3200户'),
    expected: [],
  },
  {
    name: 'said to be missed',
    differs: told('新增市场主体2976户，未完成年初目标。'),
    expected: [],
  },
  { name: 'the share of the target', differs: told('新增市场主体2976户，完成目标的93%。'), expected: [] },
  { name: 'the target itself', differs: told('年初确定新增市场主体3200户。'), expected: [] },
  { name: 'last year’s', differs: told('2022年新增市场主体2810户。'), expected: [] },
  { name: 'a plan', differs: told('下年拟新增市场主体3000户。'), expected: [] },
  { name: 'another unit', differs: told('新增市场主体297家。'), expected: [] },
  { name: 'two values', differs: told('新增市场主体2967户。新增市场主体2970户。'), expected: [] },
  {
    name: 'a longer name that holds it',
    differs: () => ({
      paragraphs: ['新增市场主体2967户。'],
      targets: [named('新增市场主体', '≥3200户', '2976户'), named('新增市场主体注册', '≥10户', '12户')],
    }),
    expected: [],
  },
  {
    name: 'a short name',
    differs: () => ({ paragraphs: ['培训300人。'], targets: [named('培训', '≥200人', '280人')] }),
    expected: [],
  },
]);
