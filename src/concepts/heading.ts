import type { Stage } from '../model/figure.ts';
import { foldWidth } from '../model/printed-number.ts';
import type { MoneyUnit } from '../model/unit.ts';
import { foldName, type Vocabulary } from './lookup.ts';

/**
 * What one heading of a table (or one title) says about the figures under it. Parts that it does not say are null;
 * `rest` is what remains when years, stages, units, numbering and totals are taken away.
 */
export interface Heading {
  readonly text: string;
  readonly concept: string | null;
  readonly stage: Stage | null;
  /** A calendar year, or an offset from the report's year: 上年 −1, 下年 +1. */
  readonly year: number | null;
  readonly yearOffset: number | null;
  readonly unit: MoneyUnit | '%' | null;
  /** 合计、总计、小计、汇总 or nothing but one of them. */
  readonly total: 'grand' | 'sub' | null;
  /** Starts with 其中. */
  readonly among: boolean;
  /** The printed numbering (一、 1. （1） ①), which orders rows; null without. */
  readonly numbering: string | null;
  /** A classification code such as 205 or 30101 before the name. */
  readonly code: string | null;
  readonly rest: string;
}

const numberingPattern =
  /^(?:[一二三四五六七八九十]+[、.．]|（[一二三四五六七八九十\d]+）|\d{1,2}(?:[、．]|\.(?!\d))|[①-⑳⑴-⒇⒈-⒛])/;
const stages: readonly (readonly [RegExp, Stage])[] = [
  // 预算调整数 is what was added, 调整预算数 what it came to.
  [/(?:年初|本年)?(?:预算)?(?:调整(?!预算)|追加|追减|调剂)(?:预算)?(?:金额|数|额)(?!率)/, 'change'],
  [/(?:年初部门|年初|部门年初)预算(?:批复)?(?:安排)?(?:数|金额|额|总额)?/, 'initial-budget'],
  [/(?:全年|调整后|调整|变更后)(?:的)?预算(?:数|金额|额|总额)?/, 'adjusted-budget'],
  [
    /(?:全年)?(?:预算)?(?:执行|决算|实际完成|实际支出|完成|实际|支出决算|实际执行|实际发生|实际使用)(?:统计)?(?:数|金额|额)(?!占)/,
    'actual',
  ],
  [/决算|^(?:全年|本年|累计)执行$/, 'actual'],
  // 预算数 | 统计数 are the columns of the final accounts' table of 三公经费.
  [/^统计数$/, 'actual'],
  [/预算(?:安排|批复|申请|编制)?(?:数|金额|额|总额|资金)/, 'budget'],
  [/^预算$/, 'budget'],
];

/** Reads one heading. `（万元）`, `2018年`, `上年`, `年初预算数`, `其中：`, `1、` are taken apart; the rest is looked up. */
export function readHeading(original: string, vocabulary: Vocabulary): Heading {
  let text = foldName(foldWidth(original));
  const whole = text;
  const among = /^(?:\d+[、.])?其中[:：]?/.test(text);
  text = text.replace(/^(?:\d+[、.])?其中[:：]?/, '');
  const numbering = numberingPattern.exec(text)?.[0] ?? null;
  if (numbering) text = text.slice(numbering.length);
  const code = /^\d{3,7}(?=\D)/.exec(text)?.[0] ?? null;
  const isYear = code !== null && /^(?:19|20)\d\d$/.test(code) && text[4] === '年';
  if (code && !isYear) text = text.slice(code.length);
  text = text.replace(/[:：]+$/, '');

  const unit = readUnit(text);
  text = text.replace(
    /（?(?:金额)?(?:单位[:：]?)?(?:人民币)?(?:亿元|百万元|万元|千元|元|%)）|（[^（）]*单位[^（）]*）/g,
    '',
  );

  // 人员编制（人）: what is counted is no part of a name.
  const counted = text.replace(/（(?:单位[:：]?)?(?:人|名|个|辆|台|套|户|家|份)）$/, '');
  if (vocabulary.ofHeading(counted)) text = counted;

  // 预算数（A） and 执行率（B/A） name columns for formulas; 预算数（调整后，含上年结转） is the adjusted budget.
  text = text
    .replace(/（[A-Z](?:[/÷×*][A-Z])*）/g, '')
    .replace(/^(.*预算数?)（[^（）]*调整后[^（）]*）$/, '调整后$1');

  // A name of the vocabulary wins over its own words being taken for a stage or a year (本年收入, 年初结余).
  const asPrinted = vocabulary.ofHeading(text);
  if (asPrinted) return heading(null, null, null);

  let yearMatch = /((?:19|20)\d\d)(?:年度|年)?/.exec(text);
  // 2010年 inside brackets that name a document is no year of the figures.
  if (yearMatch && /[〔[]$/.test(text.slice(0, yearMatch.index))) yearMatch = null;
  const year = yearMatch ? Number(yearMatch[1]) : null;
  if (yearMatch) text = text.replace(yearMatch[0], '');
  let yearOffset: number | null = null;
  const relative =
    /^(?:上年度?|去年|上一年度?|前一年度?|本年度?|当年|今年|下年度?|明年)(?=.)|(?:上年|本年|当年)(?:数|金额)$/.exec(
      text,
    );
  if (relative && year === null) {
    yearOffset = /上|去|前/.test(relative[0]) ? -1 : /下|明/.test(relative[0]) ? 1 : 0;
    text = text.replace(relative[0], '');
  }
  const withoutYear = vocabulary.ofHeading(text);
  if (withoutYear) return heading(null, year, yearOffset);

  let stage: Stage | null = null;
  for (const [pattern, name] of stages) {
    const match = pattern.exec(text);
    if (!match) continue;
    stage = name;
    text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    break;
  }
  return heading(stage, year, yearOffset);

  function heading(foundStage: Stage | null, foundYear: number | null, offset: number | null): Heading {
    const trimmed = text.replace(/^[的之、，]+|[的、，:：]+$/g, '');
    const bare = trimmed.replace(
      /^(?:部门|单位|本单位|全部门|全局|本级|全县|全区)?(?=(?:合计|总计|小计)$)/,
      '',
    );
    const total = /^(?:合计|总计|汇总|总数|总额|合计数|共计)$|汇总(?:数)?$|(?:^|[^一-龥])(?:合计|总计)$/.test(
      bare,
    )
      ? 'grand'
      : /^小计$/.test(bare)
        ? 'sub'
        : null;
    return {
      text: whole,
      concept:
        vocabulary.ofHeading(trimmed) ??
        vocabulary.ofHeading(trimmed.replace(/(?:金额|数额|数|总额|情况|经费)$/, '')),
      stage: foundStage,
      year: foundYear,
      yearOffset: offset,
      unit,
      total,
      among,
      numbering,
      code: isYear ? null : code,
      rest: trimmed,
    };
  }
}

function readUnit(text: string): Heading['unit'] {
  const match =
    /（(?:金额)?(?:单位[:：]?)?(?:人民币)?(亿元|百万元|万元|千元|元|%)）/.exec(text) ??
    /(?:金额)?单位[:：](?:人民币)?(亿元|百万元|万元|千元|元|%)/.exec(text);
  return (match?.[1] as Heading['unit']) ?? null;
}

/** The unit that a caption or a line such as `单位：万元` states for a table, or null. */
export function unitOfCaption(text: string): MoneyUnit | null {
  const unit = readUnit(foldName(foldWidth(text)));
  return unit === '%' ? null : unit;
}
