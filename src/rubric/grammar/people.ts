import { Decimal } from '../../model/decimal.ts';
import type { HumanCriterion, ScheduleCriterion } from '../criterion.ts';
import { say } from '../wording.ts';
import { weightSource } from './marks.ts';

const number = String.raw`\d+(?:\.\d+)?`;
const marker = /[①-⑳]|\(\d{1,2}\)|(?:^|[;:])\d{1,2}[、.．](?!\d)/g;

const human = (
  pattern: HumanCriterion['pattern'],
  marks: Decimal | null,
  zh: string,
  en: string,
): HumanCriterion => ({ kind: 'human', pattern, marks, why: say(zh, en) });

/** P10 with P13: deadlines and shares, and so much off for every instance that misses them. */
export function parseSchedule(text: string): ScheduleCriterion | null {
  const deadlines = [
    ...text.matchAll(
      /(?:春节|\d{1,2}月(?:底|末|\d{1,2}日)?|年底|年末|上半年|第?[一二三四1-4]季度)(?:以)?前[^;,]*/g,
    ),
  ].map((match) => match[0]);
  const each =
    /每(?:出现|有|发现)?\d*个?([^\d,;]{1,12}?)(?:未按|没有按|未在)[^,;]*?(下达|支付|拨付|分配)[^,;]*扣/.exec(
      text,
    );
  if (deadlines.length === 0 || !each) return null;
  const subject = (each[1] as string).replace(/资金$/, '');
  const deed = each[2] as string;
  return {
    kind: 'schedule',
    deadlines,
    needs: say(
      `各${subject}资金${deed}时间与比例`,
      `dates and shares of every ${deed === '下达' ? 'release' : 'payment'} of project money`,
    ),
  };
}

/** P10: so much off for every instance, which only evidence can count. */
export function parseCount(text: string): HumanCriterion | null {
  const each = new RegExp(
    `每(?:出现|发现|发生|有|存在|查出|缺少|缺|少|漏|迟报|逾期)?(?:\\d+)?(?:个|例|项|次|处|起|笔|件|人|条|份|天|日)[^%;]*?,?(?:则|就)?(?:扣(?:减|除)?|减)(${number})分`,
  ).exec(text);
  if (!each) return null;
  const marks = sumOfItems(text.replace(each[0], ''));
  return human(
    marks ? 'checklist' : 'count',
    marks,
    `每出现一例扣 ${each[1]} 分：有几例须凭佐证材料判断`,
    `${each[1]} off for every instance: how many there are takes evidence`,
  );
}

/** P12: 全部符合5分，有1项不符扣2分，扣完为止. */
export function parseAllOrStep(text: string): HumanCriterion | null {
  const match = new RegExp(
    `(?:全部|均|都|完全)(?:符合|达到|满足|完成)[^;]*?(${number})分.*?(?:有|每)(?:\\d+|一)?项?(?:不符|不达标|未达|不满足)[^;]*?扣(${number})分`,
  ).exec(text);
  return (
    match &&
    human(
      'all-or-step',
      new Decimal(match[1] as string),
      `全部符合得 ${match[1]} 分，一项不符扣 ${match[2]} 分：是否符合须人工判断`,
      `${match[1]} where all hold, ${match[2]} off for each that does not: a person must judge`,
    )
  );
}

/** The marks of top-level items (nested ones explain their parent); null where there are none. */
function sumOfItems(text: string): Decimal | null {
  const starts = [...text.matchAll(marker)].map((match) => match.index);
  if (starts.length === 0) return null;
  let sum = new Decimal(0);
  let marked = 0;
  for (const [index, start] of starts.entries()) {
    const item = text.slice(start, starts[index + 1]);
    const mark = new RegExp(`(?<!扣)(?<![\\d.])(${number})分(?!钟)`).exec(
      item.replace(/^(?:\(\d+\)|\d+[、.．])/, ''),
    );
    if (!mark) continue;
    marked += 1;
    sum = sum.plus(mark[1] as string);
  }
  return marked > 0 ? sum : null;
}

/** P11: ①…1分；②…1分: the items' marks add up to the whole. */
export function parseChecklist(text: string): HumanCriterion | null {
  const marks = sumOfItems(text);
  if (marks)
    return human(
      'checklist',
      marks,
      '按各项要点逐项计分，须凭佐证材料判断',
      'marks item by item: it takes evidence',
    );
  // 设置年度绩效目标(2分,其中…1分…): marks in brackets after each point, nested ones inside.
  let depth = 0;
  let sum = new Decimal(0);
  let found = false;
  for (const match of text.matchAll(/[()]|(\d+(?:\.\d+)?)分/g)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 1 && text[match.index - 1] === '(') {
      sum = sum.plus(match[1] as string);
      found = true;
    }
  }
  return found
    ? human('checklist', sum, '按各项要点逐项计分，须凭佐证材料判断', 'marks item by item: it takes evidence')
    : null;
}

/** P16: tiers of a qualitative result; each gives a range of marks, not a mark. */
export function parseTiers(text: string): HumanCriterion | null {
  const share = `${number}%?(?:\\(不?含\\))?-${number}%?(?:\\(不?含\\))?的?`;
  const ranges = new RegExp(`(?:[得计给记]|按)(?:${weightSource}的?${share}|${share}${weightSource})`, 'g');
  if ([...text.matchAll(ranges)].length > 1)
    return human(
      'tiers',
      null,
      '各档只给得分区间，档内得分须人工判断',
      'each tier gives a range of marks: the mark takes a person',
    );
  if (!/(?:达成|达到|完成|实现)[^;]*100%?-80%/.test(text) || !/80%?(?:\(不?含\))?-(?:60|50)%/.test(text))
    return null;
  const lower = /80%?(?:\(不?含\))?-50%/.test(text) ? 50 : 60;
  return human(
    'tiers',
    null,
    `定性指标分三档（100%–80%、80%–${lower}%、${lower}%–0%），每档只给区间，档内得分须人工判断`,
    `three qualitative tiers (100–80, 80–${lower}, ${lower}–0 percent): each gives a range, the mark takes a person`,
  );
}

/** P19 with a full mark: …的，得5分，否则酌情扣分. */
export function parseDiscretionary(text: string): HumanCriterion | null {
  if (!/酌情/.test(text)) return null;
  const full = new RegExp(`(?:得|计|给|记)(?:(${number})分|满分)`).exec(text.replace(/酌情[^;]*/g, ''));
  return (
    full &&
    human(
      'discretionary',
      full[1] === undefined || /%/.test(text) ? null : new Decimal(full[1]),
      '达到要求得满分，否则酌情扣分：扣多少须人工判断',
      'full marks where met, else at discretion: how much is off takes a person',
    )
  );
}

/** A qualitative condition with marks and no number to hold it against. */
export function parseConditional(text: string): HumanCriterion | null {
  if (/[%≥≤><⩾⩽]|百分点/.test(text)) return null;
  if (!new RegExp(`(?:${number}分|满分|不得分|扣分)`).test(text)) return null;
  return human('conditional', null, '是否符合要求须人工判断', 'whether the condition is met takes a person');
}

/** P18 for a whole table: 不适用的指标不考核，按百分制折算. */
export function parseWholeTable(text: string): HumanCriterion | null {
  return /不适用[^;]*(?:不考核|不计)/.test(text) && /百分制|折算/.test(text)
    ? human(
        'whole-table',
        null,
        '不适用的指标不考核、其余按百分制折算：是整张评分表的规则，须人工确认哪些不适用',
        'indicators that do not apply are left out and the rest scaled to 100: a rule of the whole table, for a person',
      )
    : null;
}
