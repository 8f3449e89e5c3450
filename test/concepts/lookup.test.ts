import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/concepts/index.ts';

describe('names in a sentence', () => {
  test.each([
    ['执行率', ['rate.execution']],
    ['预算执行率为95%', ['rate.execution']],
    ['年度执行率为95%', ['rate.execution']],
    ['本年的执行率', ['rate.execution']],
    // Another name's rate, although it ends alike.
    ['制度执行率', []],
    ['决策执行率', []],
    // The longest name wins over the names inside it.
    ['政府采购执行率', ['rate.procurement']],
    ['“三公” 经费', ['three.total']],
  ])('%s', (text, concepts) => {
    expect(
      vocabularyOf({})
        .inSentence(text)
        .map(({ concept }) => concept),
    ).toEqual(concepts);
  });
});
