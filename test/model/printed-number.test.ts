import { describe, expect, test } from 'vitest';
import { foldWidth, scanNumbers } from '../../src/model/printed-number.ts';

/** Text, then each number as `value unit decimals precision`, or `role value` for what only names something. */
const quantities: readonly (readonly [string, ...string[]])[] = [
  ['基本支出309.93万元', '309.93 万元 2 exact'],
  ['整体支出1,069.02万元', '1069.02 万元 2 exact'],
  ['整体支出1，069.02万元', '1069.02 万元 2 exact'],
  ['共计12，345，678.90元', '12345678.9 元 2 exact'],
  ['整体支出10690200元', '10690200 元 0 exact'],
  ['投资1.2亿元', '1.2 亿元 1 exact'],
  ['３０９．９３万元', '309.93 万元 2 exact'],
  ['占29.01％', '29.01 % 2 exact'],
  ['下降19.2%', '19.2 % 1 exact'],
  ['提高3.5个百分点', '3.5 百分点 1 exact'],
  ['当年结余-10.53万元', '-10.53 万元 2 exact'],
  ['当年结余－10.53万元', '-10.53 万元 2 exact'],
  ['支出0万元', '0 万元 0 exact'],
  ['支出0.00万元', '0 万元 2 exact'],
  ['自评得分98分', '98 分 0 exact'],
  ['编制10个', '10 个 0 exact'],
  ['现有12人', '12 人 0 exact'],
  ['规模工业企业86家', '86 家 0 exact'],
  ['口罩10万余个', '100000 个 0 approximate'],
  ['贷款5000余万元', '5000 万元 0 approximate'],
  ['接待近100人次', '100 人次 0 approximate'],
  ['约5万元', '5 万元 0 approximate'],
  ['节约5万元', '5 万元 0 exact'],
  ['5万元左右', '5 万元 0 approximate'],
  ['10余家企业', '10 家 0 approximate'],
  ['满意度90%以上', '90 % 0 at-least'],
  ['满意度≥95%', '95 % 0 at-least'],
  ['不低于95%', '95 % 0 at-least'],
  ['控制在3万元以内', '3 万元 0 at-most'],
  ['不超过3万元', '3 万元 0 at-most'],
  ['超过3万元', '3 万元 0 above'],
  ['低于60%', '60 % 0 below'],
  ['10-20万元', '10 - 0 approximate', '20 万元 0 approximate'],
  ['146.47、133.01和61.42万元', '146.47 - 2 exact', '133.01 - 2 exact', '61.42 万元 2 exact'],
  ['分别为5，100元', '5 - 0 exact', '100 元 0 exact'],
  ['增长1.2倍', '1.2 倍 1 exact'],
];

const names: readonly (readonly [string, ...string[]])[] = [
  ['2020年12月31日', 'date 2020', 'date 12', 'date 31'],
  ['2020年度', 'date 2020'],
  ['1-9月', 'date 1', 'date 9'],
  ['历时12个月', 'date 12'],
  ['岳发〔2015〕11号', 'document-number 2015', 'document-number 11'],
  ['云财发（2021）10号', 'document-number 2021', 'document-number 10'],
  ['1、基本情况', 'label 1'],
  ['目标1：完成任务', 'label 1'],
  ['第1名', 'label 1'],
  ['附件3', 'label 3'],
  ['0730-8152766', 'code 730', 'code 8152766'],
  ['项目编码430000123456789', 'code 430000123456789'],
];

describe('quantities', () => {
  test.each(quantities)('%s', (text, ...expected) => {
    const found = scanNumbers(text);
    expect(
      found.map(({ value, unit, decimals, precision }) => `${value} ${unit ?? '-'} ${decimals} ${precision}`),
    ).toEqual(expected);
    expect(found.every(({ role }) => role === 'quantity')).toBe(true);
  });
});

test.each(names)('%s names something and counts nothing', (text, ...expected) => {
  expect(scanNumbers(text).map(({ role, value }) => `${role} ${value}`)).toEqual(expected);
});

test('ranges are in the text as given', () => {
  const text = '（２０２０年）基本支出 ３０９．９３ 万元，占29.01％';
  for (const { start, end, raw } of scanNumbers(text)) expect(text.slice(start, end)).toBe(raw);
  expect(foldWidth(text)).toHaveLength(text.length);
});

test('a long text is read to its end', () => {
  const text = '基本支出309.93万元，占29.01%（2020年第1批）；'.repeat(500);
  expect(scanNumbers(text)).toHaveLength(2000);
});
