import { Decimal } from '../../model/decimal.ts';
import type { Mark, Range, Step, StepScale } from '../criterion.ts';
import { fullShare, isNothing, markSource, otherUnit, readMark, weightSource } from './marks.ts';
import { takePartOfStep } from './part-of-step.ts';
import { isPoint, rangeSource, readRange } from './ranges.ts';

const number = String.raw`\d+(?:\.\d+)?`;
const over = '超过|超出|超支|超|增加|增长|增|上升|提高|高于|高出|高|多于|多';
const under = '低于|减少|降低|下降|少于|未达到|少|低|减|降|差|欠';
/** 每偏离: both ways at once, as 每增减 is. */
const away = '偏离|偏差|相差|浮动|波动';
const words = `(?:${away}|${over}|${under})`;
const size = `(?:${number}%?(?:个百分点|百分点)|个百分点|百分点|${number}%)`;
/** 每低于100%一个百分点: the target stands inside the step. */
const step = new RegExp(
  `每(?<way>(?:(?:${words})(?:[(/、或和])?)*)\\)?(?:标准|目标值?|指标)?(?:(?<at>${number})%(?=(?:${size})))?(?:部分)?,?` +
    `(?<size>${size})(?:\\(含\\))?(?:的|时|以内)?,?(?:则|就|应|相应)?扣(?:减|除)?(?<deduct>${weightSource}的?${number}%|${number}%的?${weightSource}|${number}分?(?![\\d.%]))`,
  'g',
);

interface FoundStep {
  readonly side: 'above' | 'below' | 'both';
  readonly size: Decimal;
  readonly deduct: Mark;
  readonly at: Decimal | null;
}

function sideOf(way: string, text: string, start: number): FoundStep['side'] | null {
  if (new RegExp(`(?:${away})`).test(way)) return 'both';
  const up = new RegExp(`(?:${over})`).test(way);
  const down = new RegExp(`(?:${under})`).test(way);
  if (up && down) return 'both';
  if (up || down) return up ? 'above' : 'below';
  // 超过部分每1%扣1分: the words before it say which side.
  const lead = text.slice(Math.max(0, start - 14), start);
  if (/(?:超过|超出|高于|>)[^;]*$/.test(lead)) return 'above';
  if (/(?:低于|不足|未达|<)[^;]*$/.test(lead)) return 'below';
  return null;
}

function readStep(groups: Record<string, string | undefined>, text: string, start: number): FoundStep | null {
  const side = sideOf(groups.way ?? '', text, start);
  const digits = new RegExp(`^${number}`).exec(groups.size as string)?.[0] ?? '1';
  const deduct = readMark(`扣${groups.deduct as string}`);
  if (!side || !deduct || new Decimal(digits).isZero()) return null;
  return {
    side,
    size: new Decimal(digits),
    deduct: deduct.mark,
    at: groups.at === undefined ? null : new Decimal(groups.at),
  };
}

/** P1–P4: `≤T 计N分；每超过 u 扣 d`, `≥T 得N；每减少 u 扣 d`, `T计满分，每超过（降低）u扣 d`, `每低于T一个百分点扣d`. */
export function parseSteps(given: string): StepScale | null {
  const { partial, rest: text } = takePartOfStep(given);
  const found: FoundStep[] = [];
  for (const match of text.matchAll(step)) {
    const one = readStep(match.groups as Record<string, string | undefined>, text, match.index);
    if (!one) return null;
    found.push(one);
  }
  if (found.length === 0 || found.length > 2) return null;
  let rest = text.replace(step, '');
  const standard = new RegExp(`以(${number})%?(?:为|作为)(?:标准|基准|目标)`).exec(rest);
  rest = rest.replace(standard?.[0] ?? '', '');
  const most = new RegExp(`(?:最多扣|扣完)(${number})分(?:为止)?`).exec(rest);
  rest = rest.replace(most?.[0] ?? '', '');

  const marked: { range: Range; mark: Mark }[] = [];
  const conditions: Range[] = [];
  const bare = `${number}%(?!个?百分点)`;
  const clause = new RegExp(
    `(?<range>${rangeSource}|${bare})(?:(?<between>[^\\d;]{0,10}?)(?<mark>${markSource}))?`,
    'g',
  );
  let sawMark = false;
  let rangesPrinted = '';
  rest = rest.replace(clause, (all: string, ...groups: unknown[]) => {
    const named = groups.at(-1) as Record<string, string | undefined>;
    const printed = named.range as string;
    rangesPrinted += printed;
    // A bare number: the steps say which side of it is meant.
    const bareValue = /^\d/.test(printed) && !/[-和与≤<≥>⩾⩽]/.test(printed);
    const range = bareValue ? readRange(`=${printed}`) : readRange(printed);
    if (!range || otherUnit.test(named.between ?? '')) return all;
    const mark = named.mark === undefined ? null : readMark(named.mark);
    if (mark?.deducted) return all;
    if (mark) {
      marked.push({
        range: bareValue ? { ...range, high: range.high && { ...range.high, explicit: false } } : range,
        mark: mark.mark,
      });
      sawMark = true;
    } else conditions.push(range);
    return '';
  });
  if (!sawMark) {
    const full = new RegExp(`(?:计|得|满分)(?:满分|${number}分)|满分(${number})?分?`).exec(rest);
    rest = rest.replace(full?.[0] ?? '', '');
  }
  // What else the text says of marks would be another rule.
  if (
    /[\d扣≥≤><⩾⩽]|满分|[得计]分/.test(
      rest.replace(/(?:直至)?扣(?:完|光|至0分)(?:该项分值|分值|分)?(?:为止)?/g, ''),
    )
  )
    return null;

  const bounds = [...marked.map((entry) => entry.range), ...conditions].flatMap(({ low, high }) => [
    low,
    high,
  ]);
  // ≤1 without a percent sign may be a fraction or a percentage.
  if (
    !rangesPrinted.includes('%') &&
    bounds.some((bound) => bound && !bound.value.isZero() && bound.value.abs().lte(2))
  )
    return null;
  const paying = marked.filter((entry) => !isNothing(entry.mark));
  const nothing = marked.filter((entry) => isNothing(entry.mark)).map((entry) => entry.range);
  if (paying.length > 1) return null;
  const paid = paying[0]?.range;
  const target = targetOf(paid, found, standard?.[1], conditions);
  if (!target) return null;
  const upTo = paid && !isPoint(paid) && paid.low && paid.high ? paid.high.value : target.value;
  const sides = stepsFrom(found, target.value, upTo, conditions);
  if (!sides || (target.holds === 'at-most' && sides.below) || (target.holds === 'at-least' && sides.above))
    return null;
  return {
    kind: 'step',
    target: target.value,
    upTo,
    holds: target.holds,
    full: paying[0]?.mark ?? fullShare,
    ...sides,
    nothing,
    mostDeducted: most ? new Decimal(most[1] as string) : null,
    partial,
  };
}

function targetOf(
  range: Range | undefined,
  found: readonly FoundStep[],
  standard: string | undefined,
  conditions: readonly Range[],
): { value: Decimal; holds: StepScale['holds'] } | null {
  const inside = found.find((one) => one.at !== null)?.at;
  if (range && !isPoint(range)) {
    // 95%-105%得5分: only a step to either side says what lies beyond.
    if (range.low && range.high)
      return (['above', 'below'] as const).every((side) =>
        found.some((one) => one.side === side || one.side === 'both'),
      )
        ? { value: range.low.value, holds: 'equal' }
        : null;
    return range.high
      ? { value: range.high.value, holds: 'at-most' }
      : range.low && { value: range.low.value, holds: 'at-least' };
  }
  const first = conditions[0];
  const value =
    range?.low?.value ??
    inside ??
    (standard === undefined ? (first?.high ?? first?.low)?.value : new Decimal(standard));
  if (!value) return null;
  // 等于100%的 names the point alone; a bare 100% takes its side from the steps.
  if (range?.high?.explicit) return { value, holds: 'equal' };
  const above = found.some((one) => one.side !== 'below');
  const below = found.some((one) => one.side !== 'above');
  return { value, holds: above && below ? 'equal' : above ? 'at-most' : 'at-least' };
}

/** Where each side's counting starts: a condition of its own (＞5%的，每增加…), else the target. */
function stepsFrom(
  found: readonly FoundStep[],
  target: Decimal,
  upTo: Decimal,
  conditions: readonly Range[],
): { above: Step | null; below: Step | null } | null {
  let above: Step | null = null;
  let below: Step | null = null;
  const startAbove = conditions.find((range) => range.low && !range.high)?.low?.value ?? upTo;
  const startBelow = conditions.find((range) => range.high && !range.low)?.high?.value ?? target;
  for (const one of found) {
    if ((one.side !== 'below' && above) || (one.side !== 'above' && below)) return null;
    if (one.side !== 'below') above = { size: one.size, deduct: one.deduct, from: one.at ?? startAbove };
    if (one.side !== 'above') below = { size: one.size, deduct: one.deduct, from: one.at ?? startBelow };
  }
  return { above, below };
}
