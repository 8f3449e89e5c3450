import type { Localized } from '../../model/message.ts';
import { say } from '../wording.ts';

/** Sentences of the official templates that tell the department to write a criterion. */
const instructions: readonly RegExp[] = [
  /此[^;,]{0,3}项指标根据/,
  /[^;,]{0,30}必须考虑的共性要素/,
  /(?:部门|单位)+应根据(?:部门|单位)?实际(?:情况)?(?:进行)?(?:调整|设置|并结合)?/,
  /细化(?:成|为)(?:相应的)?个性化指标/,
  /自行(?:设定|设置|确定|填写)(?:评分)?(?:标准|指标)/,
];

/**
 * P19: instructions of the template that were left standing where a criterion should be, and rules that give no marks.
 * A text that carries marks besides is left to the other grammars.
 */
export function residueOf(text: string): Localized | null {
  const scored = /(?:计|得|扣)\d+(?:\.\d+)?分|\d+(?:\.\d+)?分[;,]|[计得记给]满分/.test(text);
  if (scored) return null;
  for (const instruction of instructions) {
    const words = instruction.exec(text)?.[0];
    if (words)
      return say(
        `仍是模板说明（“${words}……”），没有评分标准`,
        `template text left unreplaced ("${words}…"): there is no criterion`,
      );
  }
  if (/酌情(?:扣|给|计|得|评|打)分?/.test(text))
    return say('只写“酌情扣分”，没有给分规则', 'marks at discretion only: there is no rule');
  return null;
}
