import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/concepts/index.ts';
import { Decimal } from '../../src/model/decimal.ts';
import { compile } from '../../src/rubric/compile.ts';
import type { Criterion, Scale } from '../../src/rubric/criterion.ts';
import { give } from '../../src/rubric/scale/index.ts';

/** Every wording of the handbook's section 4: the function that it means, or the reason why it is none. */
const vocabulary = vocabularyOf({});

function criterionOf(text: string): Criterion {
  const compiled = compile(text, vocabulary);
  if (!compiled.ok) throw new Error(`${text}: ${compiled.reason.zh}`);
  return compiled.criterion;
}

function scaleOf(text: string): Scale {
  const criterion = criterionOf(text);
  if (criterion.kind !== 'measured') throw new Error(`${text} is ${criterion.kind}`);
  return criterion.scale;
}

/** `rate → points` pairs with the full mark of the weight column. */
const check = (text: string, weight: number, pairs: Readonly<Record<string, string>>): void => {
  const scale = scaleOf(text);
  const found = Object.fromEntries(
    Object.keys(pairs).map((rate) => [
      rate,
      give(scale, new Decimal(rate), new Decimal(weight), 'floor').points?.toFixed() ?? 'none',
    ]),
  );
  expect(found).toEqual(pairs);
};

const staff = (sign: string, full: string, step: string): string =>
  `以100%为标准。在职人员控制率${sign}100%，计${full}分；每超过一个百分点扣${step}分，扣完为止。`;
const official = (name: string, full: string, step: string): string =>
  `“${name}”变动率≦0,计${full}分；“${name}”＞0，每超过一个百分点扣${step}分，扣完为止。`;

describe('wordings that compile to a scale', () => {
  test.each([
    ['4.1.1', staff('≦', '5', '0.5'), 5, { 100: '5', 101: '4.5', 120: '0' }],
    ['4.1.1 ≤', staff('≤', '5', '0.5'), 5, { 100: '5', 101: '4.5', 120: '0' }],
    ['4.1.1 ⩽', staff('⩽', '5', '0.5'), 5, { 100: '5', 101: '4.5' }],
    ['4.1.1 <=', staff('<=', '5', '0.5'), 5, { 100: '5', 101: '4.5' }],
    ['4.1.1 in words', staff('小于等于', '5', '0.5'), 5, { 100: '5', 101: '4.5' }],
    ['4.1.1 不超过', staff('不超过', '5', '0.5'), 5, { 100: '5', 101: '4.5' }],
    ['4.1.2', staff('≦', '8', '0.5'), 8, { 100: '8', 102: '7' }],
    ['4.1.3', staff('≦', '1', '0.1').replace('；', '; '), 1, { 100: '1', 101: '0.9', 110: '0' }],
    ['4.1.4 Q', staff('Q', '8', '0.5'), 8, { 100: '8', 101: '7.5', 90: '8' }],
    ['4.1.4 W', staff('W ', '1', '0.1'), 1, { 100: '1', 101: '0.9', 90: '1' }],
    ['4.1.4 missing', staff('', '5', '0.5'), 5, { 100: '5', 101: '4.5', 90: '5' }],
    ['4.2.1', official('三公经费', '5', '0.5'), 5, { '-3': '5', 0: '5', 1: '4.5', 10: '0' }],
    ['4.2.2', official('三公经费', '8', '0.8'), 8, { 0: '8', 1: '7.2', '98.31': '0' }],
    ['4.2.3', official('三公经费', '3', '0.3'), 3, { 0: '3', 5: '1.5' }],
    ['4.2.5', official('公务招待费', '2', '0.2'), 2, { 0: '2', 1: '1.8' }],
    [
      '4.4.2',
      '预算控制率=0,计5分;0-10%(含),计4分;10-20%(含),计3分;20-30%(含),计2分;大于30%不得分',
      5,
      { 0: '5', 10: '4', '10.1': '3', 30: '2', '39.94': '0' },
    ],
    [
      '4.4.3',
      '预算控制率=0,计8分;0-10%(含),计6分;10-20%(含),计4分;20-30%(含),计2分;大于30%不得分',
      8,
      { 0: '8', 10: '6', 20: '4', 30: '2', '39.94': '0' },
    ],
    [
      '4.4.7',
      '预算调整率绝对值≤5%，得5分。预算调整率绝对值＞5%的，每增加0.1个百分点扣0.1分，扣完为止。',
      5,
      { 5: '5', '5.1': '4.9', '5.19': '4.9', 10: '0' },
    ],
    ['4.5.1 (5)', '100%计满分，每低于5%扣2分，扣完为止。', 5, { '92.8': '3', 100: '5', 90: '1' }],
    ['4.5.1 (8)', '100%计满分，每低于5%扣2分，扣完为止。', 8, { '99.27': '8', 95: '6' }],
    ['4.5.2', '按完成比例计算得分,满分为止', 20, { 50: '10', 100: '20', 130: '20' }],
    ['4.5.3', '得分(20分*执行率)', 20, { 50: '10', 98: '19.6' }],
    ['4.5.3 ×10', '预算执行率×10', 10, { 98: '9.8', 101: '10' }],
    ['4.5.3 weight', '得分=执行率×分值', 10, { 98: '9.8' }],
    [
      '4.5.4 Shaanxi',
      '预算完成率=100%的，得10分；≥95%的，得9分；90%（含）–95%，得8分；85%（含）–90%，得7分；80%（含）–85%，得6分；70%（含）–80%，得4分；<70%，得0分。',
      10,
      { 100: '10', 95: '9', '94.9': '8', 70: '4', '69.9': '0' },
    ],
    [
      '4.8.1',
      '以100%为标准。三公经费控制率≦100%，计6分；\n每超过一个百分点扣1分，扣完为止。',
      6,
      { 100: '6', 103: '3' },
    ],
    ['4.8.2', '100%以下（含）计满分，每超出1%扣1分，扣完为止。', 8, { 100: '8', 101: '7', '99.9': '8' }],
    [
      '4.8.2 含100%',
      '公用经费控制率100%以下（含100%）计满分，每超出1%扣1分，扣完为止。',
      8,
      { 100: '8', 101: '7' },
    ],
    ['4.8.3', '≤100%，得5分，每增加0.1个百分点扣0.5分，扣完为止。', 5, { 100: '5', '100.1': '4.5' }],
    [
      '4.9.1',
      '政府采购执行率等于100%的，得3分；\n每减少一个百分点，扣0.2分，扣完为止。',
      3,
      { 100: '3', 98: '2.6' },
    ],
    ['4.9.2', '100%计满分，每超过（降低）1%扣1分，扣完为止。', 3, { 100: '3', 101: '2', 99: '2' }],
    [
      '4.10.1',
      '公务卡刷卡率达50％以上的，得3分。\n每减少一个百分点，扣0.2分，扣完为止。',
      3,
      { 50: '3', 60: '3', 49: '2.8' },
    ],
    ['4.11.1', '每低于100%一个百分点扣0.1分，扣完为止。', 3, { 100: '3', 99: '2.9', 70: '0' }],
    [
      '4.11.2',
      '固定资产利用率≥90%得满分；75%（含）-90%得2分；60%（含）-75%得1分；低于60%不得分',
      3,
      { 90: '3', 75: '2', 60: '1', '59.9': '0' },
    ],
    [
      '4.12.1',
      '95%（含）以上计5分；\n85%（含）-95%，计3分；\n75%（含）-85%，计1分；\n低于75%计0分。',
      5,
      { 96: '5', 95: '5', 94: '3', 75: '1', 74: '0' },
    ],
    [
      '4.12.2',
      '90%（含）以上计6分；80%（含）-90%，计4分；70%（含）-80%，计2分；低于70%计0分。',
      6,
      { 90: '6', 80: '4', 70: '2', 69: '0' },
    ],
    [
      '4.13',
      '100%以下(含)计满分,每超出5%扣2分,扣完为止。没有楼堂馆所项目的部门按满分计算。',
      5,
      { 100: '5', 104: '5', 105: '3' },
    ],
    // Variants of spelling and order.
    ['marks in words', '控制率≤100%得满分，每超一个百分点扣5%权重分', 10, { 100: '10', 102: '9' }],
    ['marks in words', '变动率≤0，计满分；变动率＞0，每增加1个百分点扣权重分的10%', 5, { 0: '5', 3: '3.5' }],
    [
      'Chinese numerals',
      '控制率≤百分之一百，计五分；每超过两个百分点扣一分',
      5,
      { 100: '5', 101: '5', 102: '4' },
    ],
    [
      'labels',
      '（1）完成率≥95%，得5分；（2）90%（含）-95%，得3分；（3）低于90%不得分',
      5,
      { 95: '5', 90: '3', 89: '0' },
    ],
    [
      '不含',
      '执行率在95%以上的计10分，90%-95%（不含95%）的计8分，低于90%的不计分',
      10,
      { 95: '10', 90: '8', 89: '0' },
    ],
    [
      'line breaks anywhere',
      '在职人员\n控制率≦100\n%，计5\n分；每超过一个\n百分点扣0.5分',
      5,
      { 100: '5', 101: '4.5' },
    ],
  ])('%s: %s', (_label, text, weight, pairs) => {
    check(text, weight, pairs as unknown as Record<string, string>);
  });
});

describe('wordings that compile to something else', () => {
  test.each([
    [
      '4.4.5',
      '指标得分=(1-10×部门全年预算调剂金额/年初部门预算数))*指标分值。其中：若…>0.1，此项得0分',
      'formula',
    ],
    [
      '4.6.1',
      '春节前下达全部专项资金的50%；6月底前所有专项资金指标全部下达完。每出现一个专项未按进度完成资金下达扣0.5分，扣完为止。',
      'schedule',
    ],
    [
      '4.6.2',
      '春节前下达专项资金的50%；6月底前专项资金指标全部下达完。每出现一个专项未按进度完成资金下达扣0.5分',
      'schedule',
    ],
    [
      '4.6.4',
      '半年进度：进度率≥45%，得2分；40%（含）-45%，得1分；＜40%，得0分。前三季度进度：进度率≥75%，得3分；60%（含）-75%，得2分；＜60%，得0分。',
      'parts',
    ],
    ['4.7.1', '无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。', 'relational'],
    ['4.7.2', '结转结余率或结转结余变动率，二者择其一进行考核,按完成比例计算得分,满分为止', 'choice'],
    ['4.8.4', '①有制度，1分；②有预算，1分；③有公示，1分，每少一项扣1分,扣完为止', 'human'],
    ['4.14.1', '①已制定或具有管理制度，1分；②合法、合规、完整，1分；③得到有效执行，1分。', 'human'],
    [
      '4.14.2',
      '①符合规定；②手续完整；③经过论证；④符合批复；⑤无截留、挪用。以上情况每出现一例不符合要求的扣1分，扣完为止。',
      'human',
    ],
    ['4.14.3', '①内容，1分；②时限，0.5分；③真实，0.5分；④完整，0.5分；⑤准确，0.5分', 'human'],
    [
      '4.14.5',
      '设置年度绩效目标(2分,其中目标明确1分,目标合理1分,若单位无项目,得2分);未设置绩效目标,该栏不得分',
      'human',
    ],
    ['4.14.6', '目标制定科学合理的,得5分,否则酌情扣分', 'human'],
    ['4.14.8', '全部符合5分，有1项不符扣2分，扣完为止。', 'human'],
    [
      '4.15.2',
      '单个数量指标实际完成未达到预期指标或超过预期指标30%以上的，均不计分。该项指标得分=达到预期值的数量指标个数/全部数量指标个数',
      'attained-share',
    ],
    [
      '4.15.3',
      '正向指标(目标值≥X)得分=权重*B/A；反向指标(≤X)得分=权重*A/B；得分不得突破权重总额',
      'attainment',
    ],
    ['4.15.4', '该项得分=（绩效办对应部分考核得分/该部分总分）*8', 'formula'],
    ['4.15.5', '对于不适用部分评价对象的评价指标，不考核该指标，用适用指标得分汇总后按百分制计分', 'human'],
    [
      '1.4 tiers',
      '达成预期指标、部分达成、未达成三档，分别按照该指标分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值',
      'human',
    ],
    [
      '1.4 Hubei',
      '达成预期指标、部分达成、未达成三档，分别按照100%-80%（含）、80%-50%（含）、50%-0%合理确定分值',
      'human',
    ],
  ])('%s: %s is %s', (_label, text, kind) => {
    expect(criterionOf(text).kind).toBe(kind);
  });
});

describe('wordings that are refused', () => {
  test.each([
    ['4.5.4 first form', '完成率≥95%可得高分，低于70%则零分', '句式'],
    ['4.6.3', '1–4月<25%、1–6月<40%、1–8月<60%、1–10月<80%的预警', '没有给分规则'],
    ['4.7.3', '结余率(结余数/预算数)≤5%', '没有给分规则'],
    ['4.14.7', '未达指标值酌情扣分', '酌情扣分'],
    [
      '4.15.1',
      '此项指标根据《通知》（岳发〔2015〕11号）附件2第一大项“工作实绩指标”（700分）考核内容设置。\n部门单位应根据部门实际进行调整。',
      '模板说明',
    ],
    ['4.15.1 effects', '此三项指标为设置部门整体支出绩效评价指标时必须考虑的共性要素。', '模板说明'],
    ['no target', '每超过一个百分点扣0.5分', '句式'],
    ['counts of things', '培训≥10次得5分；＜10次不得分', '句式'],
    ['nothing', '  \n', '没有评分标准'],
  ])('%s: %s', (_label, text, reason) => {
    const compiled = compile(text, vocabulary);
    expect(compiled.ok ? compiled.criterion : compiled.reason.zh).toEqual(expect.stringContaining(reason));
  });
});

test('which rate a text speaks of is its own name for it', () => {
  const nameOf = (text: string): string | null => {
    const criterion = criterionOf(text);
    return criterion.kind === 'measured' ? (criterion.measure?.rate ?? null) : null;
  };
  expect(nameOf(staff('≦', '5', '0.5'))).toBe('rate.staff-control');
  expect(nameOf(official('三公经费', '5', '0.5'))).toBe('rate.three-change');
  // 在公经费 is a slip of the official form itself (4.2.6).
  expect(nameOf(official('在公经费', '5', '0.5'))).toBe('rate.three-change');
  expect(nameOf('每低于100%一个百分点扣0.1分，扣完为止。')).toBeNull();
});

test('a text compiles to the same thing every time, whatever was compiled before', () => {
  const texts = [
    staff('Q', '5', '0.5'),
    '公用经费控制率100%以下（含100%）计满分，每超出1%扣1分，扣完为止。',
    '以100%为标准，计5分；每超过或低于一个百分点扣0.5分',
    '95%（含）以上计5分；85%（含）-95%，计3分；低于85%计0分。',
    '①制度，1分；②执行，1分',
  ];
  const once = texts.map((text) => JSON.stringify(compile(text, vocabulary)));
  for (let round = 0; round < 50; round++)
    for (const index of texts.keys()) {
      const at = (index * 3 + round) % texts.length;
      expect(JSON.stringify(compile(texts[at] as string, vocabulary))).toBe(once[at]);
    }
});
