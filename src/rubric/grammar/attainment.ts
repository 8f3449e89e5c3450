import { Decimal } from '../../model/decimal.ts';
import type { AttainedShareCriterion, AttainmentCriterion } from '../criterion.ts';
import { weightSource } from './marks.ts';

const result = '(?:B|(?:年度)?(?:实际)?(?:完成|达成|实现)(?:指标)?(?:值|数量?|量))';
const aim = '(?:A|(?:年度|年初|预期|绩效|计划)*(?:目标|指标|计划)(?:值|数量?|量))';
const weight = `(?:该|此|本|所占)*项?(?:指标)?的?(?:所赋|所占)?${weightSource}|权重|\\d+(?:\\.\\d+)?分?`;

/** P15: 正向指标得分=权重*B/A；反向指标得分=权重*A/B; 未达到的，得分=实际完成值/年度指标值×分值. */
export function parseAttainment(text: string): AttainmentCriterion | null {
  if (/[酌扣%]|率/.test(text.replace(/[×*xX]?100%/g, ''))) return null;
  const times = '[×*xX]?';
  const quotient = (part: string, whole: string): string => `\\(?${part}[/÷]${whole}\\)?`;
  const product = (share: string): RegExp =>
    new RegExp(`(?:${weight})${times}${share}|${share}(?:或${quotient(aim, result)})?${times}(?:${weight})`);
  if (!product(quotient(result, aim)).test(text)) return null;
  return { kind: 'attainment', bothWays: new RegExp(quotient(aim, result)).test(text) };
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
