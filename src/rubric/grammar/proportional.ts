import { Decimal } from '../../model/decimal.ts';
import type { ProportionalScale } from '../criterion.ts';
import { fullShare } from './marks.ts';

const number = String.raw`\d+(?:\.\d+)?`;

/** P8: 按完成比例计算得分，满分为止; 得分(20分*执行率); 执行率×10; 得分=执行率×分值. */
export function parseProportional(text: string): ProportionalScale | null {
  if (/扣\d|每(?:超|低|减|增|降|少)|酌情/.test(text)) return null;
  const product =
    new RegExp(`(${number})分?[×*xX][^\\d;,()]*?(?:率|比例|度)`).exec(text) ??
    new RegExp(`(?:率|比例|度)\\)?[×*xX](${number})分?`).exec(text);
  const rest = text.replace(product?.[0] ?? '', '').replace(/满分(?:为)?\d+(?:\.\d+)?分/g, '');
  if (/\d/.test(rest.replace(/100%?/g, '').replace(/≤\d+分?/g, ''))) return null;
  if (product && product[1] !== '100')
    return { kind: 'proportional', full: { points: new Decimal(product[1] as string) } };
  if (
    /(?:率|比例|度)\)?[×*xX](?:指标|该项|此项|本项)*(?:分值|权重|满分|标准分)|(?:分值|权重|满分|标准分)[×*xX][^;,]*(?:率|比例|度)/.test(
      text,
    )
  )
    return { kind: 'proportional', full: fullShare };
  if (
    /按(?:照)?(?:实际)?(?:预算)?(?:完成|执行|达成|实际)?(?:率|比例|比率|程度)?(?:的)?比?例?(?:计算得分|计算|计分|得分|给分|折算)/.test(
      text,
    ) &&
    /比例|率/.test(text)
  )
    return { kind: 'proportional', full: fullShare };
  return null;
}
