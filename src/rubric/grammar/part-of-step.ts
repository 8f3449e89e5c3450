import type { Policy } from '../../model/policy.ts';

const number = String.raw`\d+(?:\.\d+)?`;
const unit = '(?:%|个?百分点)';
/** 不足一个百分点的按一个百分点计算, 不足1%的部分不扣分: normalised, so that 不足 before a number stands as `<`. */
const partOfStep = new RegExp(
  `,?(?:<|不足|不满|不到)${number}${unit}(?:的|部分)*,?(?:也|均|则)?` +
    `(?<way>按${number}${unit}(?:计算?|扣分?|扣减)*|按比例(?:计算|扣分|扣减|折算)*|(?:不予?(?:扣分|计算|计|扣)|忽略不计))`,
);

/** What a criterion itself says of a part of a step; null where it leaves that to the policy. `rest` is the text without it. */
export function takePartOfStep(text: string): { partial: Policy['partialStep'] | null; rest: string } {
  const match = partOfStep.exec(text);
  const way = match?.groups?.way;
  if (match === null || way === undefined) return { partial: null, rest: text };
  const partial = way.startsWith('按比例') ? 'proportional' : way.startsWith('按') ? 'ceil' : 'floor';
  return { partial, rest: text.replace(match[0], '') };
}
