import { Decimal } from '../../model/decimal.ts';
import type { AttainedShareCriterion, AttainmentCriterion } from '../criterion.ts';

/** P15: 正向指标得分=权重*B/A；反向指标得分=权重*A/B. */
export function parseAttainment(text: string): AttainmentCriterion | null {
  const direct = /(?:权重|分值)[×*xX]?\(?B[/÷]A|B[/÷]A\)?[×*xX](?:该)?(?:指标)?(?:权重|分值)/.test(text);
  const reverse = /A[/÷]B/.test(text) || /反向/.test(text);
  return direct && (reverse || /正向|≥/.test(text) || true) ? { kind: 'attainment' } : null;
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
