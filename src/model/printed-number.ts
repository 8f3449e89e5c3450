import { Decimal } from './decimal.ts';
import type { Precision } from './figure.ts';
import type { Unit } from './unit.ts';

/**
 * A number as it stands in a text, with what is written around it. `role` tells quantities from the numbers that only
 * name something: dates, document numbers, list labels, codes and telephone numbers are never figures.
 */
export interface PrintedNumber {
  readonly role: 'quantity' | 'date' | 'document-number' | 'label' | 'code';
  /** Range of digits, sign, 余/多 and unit in the text; end exclusive. Bound words before and after are left out. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** In `unit`; a multiplier without money (10万个) is multiplied out. */
  readonly value: Decimal;
  /** Digits after the decimal point as printed; 0 after multiplying out. */
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly precision: Precision;
}

const widthFolds: Readonly<Record<string, string>> = {
  '．': '.',
  '％': '%',
  '－': '-',
  '−': '-',
  '﹣': '-',
  '–': '-',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '＋': '+',
  '（': '(',
  '）': ')',
  '：': ':',
  '\u00a0': ' ',
  '\u3000': ' ',
};

/**
 * Full-width digits, signs and brackets as ASCII, one character for one, so that ranges in the folded text are ranges
 * in the original.
 */
export function foldWidth(text: string): string {
  return text.replace(/[．％－−﹣–≧≦⩾⩽＞＜＝＋（）：\u00a0\u3000０-９]/g, (character) => {
    const fold = widthFolds[character];
    return fold ?? String.fromCharCode(character.charCodeAt(0) - 0xff10 + 0x30);
  });
}

// A full-width comma parts thousands only where decimals follow: 分别为5，100元 are two numbers.
const digits = String.raw`(?:\d{1,3}(?:，\d{3})+\.\d+|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)`;
// Longest first. 万/亿 alone multiply a counter (10万个); with 元 they are a money unit.
const moneyUnits = '亿元|百万元|千万元|万元|千元|元';
const percentUnits = '个百分点|百分点|%|‰';
const counters =
  '人次|批次|人|名|个|家|项|辆|批|件|次|台|套|户|所|座|栋|处|份|篇|期|场|条|例|起|宗|部|本|张|把|支|只|頭|头|棵|株|株|吨|升|公斤|千克|克|公里|千米|米|平方公里|平方米|立方米|㎡|亩|公顷|平方|小时|分钟|倍|分|票|幅|门|类|种|村|镇|乡|校|班|课时|学时|度|千瓦时|元/人';
const quantity = new RegExp(
  `(?<sign>-)?(?<digits>${digits})\\s{0,2}(?<around>余|多|来)?\\s?` +
    `(?<unit>${percentUnits}|${moneyUnits}|[万亿](?:余|多)?元|[万亿](?:余|多)?(?:${counters})?|${counters})?`,
  'g',
);

const before: readonly (readonly [RegExp, Precision])[] = [
  [/(?:不超过|不高于|不大于|不多于|控制在|至多|最多|≤)\s*$/, 'at-most'],
  [/(?:不低于|不少于|不小于|至少|最少|≥)\s*$/, 'at-least'],
  [/(?:超过|大于|高于|多于|突破|逾|超|>)\s*$/, 'above'],
  [/(?:低于|小于|少于|不足|不到|<)\s*$/, 'below'],
  [/(?:近|(?<!节)约|大约|将近|接近|约为|大概|左右)\s*$/, 'approximate'],
];
const after: readonly (readonly [RegExp, Precision])[] = [
  [/^\s*(?:\(含\))?(?:以上|及以上|或以上)/, 'at-least'],
  [/^\s*(?:\(含\))?(?:以下|以内|之内|及以下)/, 'at-most'],
  [/^\s*(?:左右|上下|余|多(?![于少\d]))/, 'approximate'],
];

function precisionAround(text: string, start: number, end: number): Precision {
  const lead = text.slice(Math.max(0, start - 6), start);
  const tail = text.slice(end, end + 8);
  // A span (12.5-13.6万元) gives neither value exactly.
  if (/^[-~～—至]\d/.test(tail) || /\d(?:%|万元|元)?[-~～—至]$/.test(lead)) return 'approximate';
  for (const [pattern, precision] of after) if (pattern.test(tail)) return precision;
  for (const [pattern, precision] of before) if (pattern.test(lead)) return precision;
  return 'exact';
}

function roleOf(text: string, start: number, end: number, digitText: string): PrintedNumber['role'] {
  // A few characters tell; the mark in front stands for what was cut off, so that ^ still means the beginning.
  const lead = start > 24 ? `\u0001${text.slice(start - 24, start)}` : text.slice(0, start);
  const tail = text.slice(end, end + 12);
  if (
    /[〔[【(]\s*$/.test(lead) &&
    /^\s*[〕\]】)]\s*\d*\s*号?/.test(tail) &&
    /^(?:19|20)\d\d$/.test(digitText)
  )
    return 'document-number';
  if (/[〕\]】)]\s*第?$/.test(lead) && /^\s*号/.test(tail)) return 'document-number';
  if (/第\s*$/.test(lead)) return 'label';
  if (/^\s*(?:年(?!均|初|末|底)|月|个月|日|号(?!召)|世纪|季度|时(?!效))/.test(tail)) return 'date';
  if (/^\s*[-~至—]\s*\d{1,4}\s*(?:年|月|日)/.test(tail)) return 'date';
  if (/^(?:19|20)\d\d$/.test(digitText) && /^\s*[-./]\s*\d{1,2}(?:\s*[-./]\s*\d{1,2})?(?![\d.])/.test(tail))
    return 'date';
  if (/(?:19|20)\d\d\s*[-./]\s*(?:\d{1,2}\s*[-./]\s*)?$/.test(lead)) return 'date';
  if (
    /^\d{1,3}$/.test(digitText) &&
    /(?:^|[\n。；;])\s*[(]?$/.test(lead) &&
    /^\s*(?:[、)]|[.．](?!\d))/.test(tail)
  )
    return 'label';
  if (/(?:目标|指标|任务|附件|附表|表|图|方案|机构|阶段)$/.test(lead) && /^\s*(?:[:：、.．)]|$)/.test(tail))
    return 'label';
  if (/[A-Za-z]$/.test(lead) || /^[A-Za-z]/.test(tail)) return 'code';
  if (/(?:^|\D)0\d{2,3}-$/.test(lead) || /^0\d{2,3}$/.test(digitText) || /^-\d{6}/.test(tail)) return 'code';
  if (
    /^0\d/.test(digitText) ||
    (digitText.length >= 9 && !digitText.includes('.') && !digitText.includes(','))
  )
    return 'code';
  return 'quantity';
}

/** Most cells of a form hold words only: looking for one digit first is several times quicker than reading them. */
export const hasDigit = (text: string): boolean => /[0-9０-９]/.test(text);

/**
 * All numbers of a text, in order. Full-width forms are read; ranges are in the given text. A minus is a sign only where
 * no digit, 年 or 月 stands before it (1-9月 is a span, not minus nine).
 */
export function scanNumbers(original: string): PrintedNumber[] {
  if (!hasDigit(original)) return [];
  const text = foldWidth(original);
  const found: PrintedNumber[] = [];
  for (const match of text.matchAll(quantity)) {
    const groups = match.groups as Record<'sign' | 'digits' | 'around' | 'unit', string | undefined>;
    const digitText = groups.digits as string;
    let start = match.index;
    const isSpan = groups.sign !== undefined && /[\d年月日%元)]/.test(text[start - 1] ?? '');
    if (isSpan) start += 1;
    const digitStart = match.index + (groups.sign ? 1 : 0);
    const digitEnd = digitStart + digitText.length;
    const role = roleOf(text, digitStart, digitEnd, digitText);
    const named = role !== 'quantity';
    const around = named ? undefined : groups.around;
    const { unit, multiplier, approximate } = named
      ? { unit: null, multiplier: null, approximate: false }
      : readUnit(groups.unit);
    const end = named ? digitEnd : trimEnd(text, start, match.index + match[0].length);
    let value = new Decimal(digitText.replace(/[,，]/g, ''));
    if (groups.sign && !isSpan) value = value.neg();
    if (multiplier) value = value.times(multiplier);
    found.push({
      role,
      start,
      end,
      raw: original.slice(start, end),
      value,
      decimals: multiplier ? 0 : (digitText.split('.')[1]?.length ?? 0),
      unit,
      precision: around || approximate ? 'approximate' : precisionAround(text, start, end),
    });
  }
  return found;
}

/** 支出完成数/全年预算数×100%: the percentage of a formula, which says nothing of what it came to. */
export const isOfFormula = (text: string, start: number): boolean => /[×✕*]\s*$/.test(text.slice(0, start));

function readUnit(printed: string | undefined): {
  unit: Unit | null;
  multiplier: number | null;
  approximate: boolean;
} {
  if (printed === undefined) return { unit: null, multiplier: null, approximate: false };
  if (printed === '个百分点') return { unit: '百分点', multiplier: null, approximate: false };
  if (printed === '千万元') return { unit: '万元', multiplier: 1000, approximate: false };
  if (/^[万亿](?:余|多)?元$/.test(printed))
    return { unit: `${printed[0]}元`, multiplier: null, approximate: printed.length > 2 };
  const scaled = /^([万亿])(余|多)?(.*)$/.exec(printed);
  if (!scaled) return { unit: printed, multiplier: null, approximate: false };
  return {
    unit: scaled[3] || null,
    multiplier: scaled[1] === '万' ? 10_000 : 100_000_000,
    approximate: scaled[2] !== undefined,
  };
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
