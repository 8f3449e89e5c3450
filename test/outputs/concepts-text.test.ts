import { describe, expect, test } from 'vitest';
import { concepts, identities, rates } from '../../src/concepts/index.ts';
import { conceptsText } from '../../src/outputs/concepts-text.ts';

const blockOf = (text: string, id: string): string =>
  text.split('\n\n').find((block) => block.startsWith(`${id}　`) || block.startsWith(`${id}  `)) ?? '';

describe('the printed vocabulary', () => {
  const zh = conceptsText({}, 'zh');

  test('has every concept with all its names', () => {
    for (const { id, label, names, headings = [] } of concepts)
      for (const name of [label, ...names, ...headings]) expect(blockOf(zh, id)).toContain(name);
  });

  test('has every relation at each concept that stands in it', () => {
    for (const { result, required, optional, zh: words } of identities)
      for (const id of [
        result,
        ...required.map(({ concept }) => concept),
        ...optional.map(({ concept }) => concept),
      ])
        if (concepts.some((concept) => concept.id === id)) expect(blockOf(zh, id), id).toContain(words);
    for (const { id, label } of rates) expect(blockOf(zh, id)).toContain(`${label} = `);
  });

  test('says what a rate is worked out from', () => {
    expect(blockOf(zh, 'rate.staff-control')).toContain('财政供养人员控制率 = 实有人数 ÷ 人员编制 × 100%');
    expect(blockOf(zh, 'rate.three-change')).toContain(
      '= (三公经费 − 三公经费（上年）) ÷ 三公经费（上年） × 100%',
    );
    expect(blockOf(conceptsText({}, 'en'), 'rate.staff-control')).toContain('people in post ÷ posts × 100%');
  });

  test("shows a bureau's own names apart", () => {
    const text = conceptsText({ 'expenditure.basic.public': ['运转经费'] }, 'zh');
    expect(blockOf(text, 'expenditure.basic.public')).toContain('政策文件添加：运转经费');
    expect(text.match(/政策文件添加/g)).toHaveLength(1);
  });
});
