import { Decimal } from '../../model/decimal.ts';
import type { AttainedShareCriterion, AttainmentCriterion } from '../criterion.ts';
import { fullShare, isNothing, markSource, readMark, weightSource } from './marks.ts';
import { otherwiseIn } from './otherwise.ts';
import { inProportion } from './threshold.ts';

const result = '(?:B|实际(?:指标)?值|(?:年度)?(?:实际)?(?:完成|达成|实现)(?:指标)?(?:值|数量?|量)?)';
const aim = '(?:A|(?:年度|年初|预期|绩效|计划)*(?:目标|指标|计划)(?:值|数量?|量)?)';
const weight = `(?:该|此|本|所占)*项?(?:指标)?的?(?:所赋|所占)?${weightSource}|权重|\\d+(?:\\.\\d+)?分?`;

/** P15: 正向指标得分=权重*B/A；反向指标得分=权重*A/B; 未达到的，得分=实际完成值/年度指标值×分值. */
export function parseAttainment(text: string): AttainmentCriterion | null {
  if (/[酌扣%]|率/.test(text.replace(/[×*xX]?100%/g, ''))) return null;
  const times = '[×*xX]?';
  const quotient = (part: string, whole: string): string => `\\(?${part}[/÷]${whole}\\)?`;
  const product = (share: string): RegExp =>
    new RegExp(`(?:${weight})${times}${share}|${share}(?:或${quotient(aim, result)})?${times}(?:${weight})`);
  if (!product(quotient(result, aim)).test(text)) return null;
  return {
    kind: 'attainment',
    bothWays: new RegExp(quotient(aim, result)).test(text),
    full: fullShare,
    short: 'proportional',
  };
}

const goal = new RegExp(
  '^(?:全部|全面|按时|按期)?(?:完成|达到|达成|实现)(?<aim>(?:全部|年度|年初|全年|预期|绩效|计划|既定|设定|目标)*(?:目标|指标|任务|计划)(?:值|数|任务)?)?' +
    `(?:的|时)?,?(?<mark>${markSource})(?<rest>.*)$`,
);

/** 完成目标得15分，未完成按比例计分; 达到目标得10分: the indicator's own target, whatever it is. */
export function parseGoal(text: string): AttainmentCriterion | null {
  const groups = goal.exec(text)?.groups as { aim?: string; mark: string; rest: string } | undefined;
  const mark = groups && readMark(groups.mark);
  if (!groups || !mark || mark.deducted || isNothing(mark.mark)) return null;
  // 完成的得满分，未完成的按完成值与指标值的比例计分: what is to be reached is told with what comes short of it.
  if (groups.aim === undefined && !/未(?:完成|达到|达成|实现).*(?:目标|指标)值/.test(groups.rest))
    return null;
  const otherwise = otherwiseIn(groups.rest);
  const short = inProportion.test(groups.rest)
    ? 'proportional'
    : otherwise !== null && groups.rest.replace(otherwise, '').replace(';', '') === ''
      ? 'nothing'
      : /^;?$/.test(groups.rest)
        ? 'unsaid'
        : null;
  return short && { kind: 'attainment', bothWays: false, full: mark.mark, short };
}

/** P14: 得分=达到预期值的数量指标个数/全部数量指标个数, with or without a guard against over-fulfilment. */
export function parseAttainedShare(text: string): AttainedShareCriterion | null {
  const match = /(?:达到|完成)(?:预期)?[^/÷;=]*?的?([一-龥]{2}指标)个?数量?[/÷](?:全部|所有)?[^;,]*指标/.exec(
    text,
  );
  if (!match) return null;
  const guard =
    /超过[^;,\d]*?(\d+)%以上|>?超?过?预期指标[>⩾≥]?(\d+)%/.exec(text) ?? /[>⩾≥](\d+)%[^;]*不计分/.exec(text);
  const percent = guard?.[1] ?? guard?.[2];
  return {
    kind: 'attained-share',
    group: match[1] as string,
    guard: percent === undefined ? null : new Decimal(percent),
  };
}
