import type { Localized } from '../../model/message.ts';
import { say } from '../wording.ts';

const kinds: readonly (readonly [RegExp, string, string])[] = [
  [/此.{0,3}项指标根据.*设置/, '此项指标根据……设置', 'this indicator is set according to …'],
  [
    /(?:部门|单位)+应根据(?:部门|单位)?实际(?:情况)?(?:进行)?(?:调整|设置|结合)?/,
    '部门单位应根据部门实际进行调整',
    'departments adjust this to their case',
  ],
  [
    /细化(?:成|为)(?:相应的)?个性化指标/,
    '细化成相应的个性化指标',
    'to be refined into indicators of their own',
  ],
  [/必须考虑的共性要素/, '设置指标时必须考虑的共性要素', 'common elements to be considered'],
  [
    /自行(?:设定|设置|确定|填写)(?:评分)?(?:标准|指标)/,
    '自行设定标准',
    'standard to be set by the department',
  ],
];

/**
 * P19: instructions of the template that were left standing where a criterion should be, and rules that give no marks.
 * A text that carries marks besides is left to the other grammars.
 */
export function residueOf(text: string): Localized | null {
  const scored = /(?:计|得|扣)\d+(?:\.\d+)?分|\d+(?:\.\d+)?分[;,]/.test(text);
  if (scored) return null;
  for (const [pattern, zh, en] of kinds)
    if (pattern.test(text))
      return say(
        `仍是模板说明（“${zh}”），没有评分标准`,
        `template text left unreplaced ("${en}"): there is no criterion`,
      );
  if (/酌情(?:扣|给|计|得|评|打)分?/.test(text))
    return say('只写“酌情扣分”，没有给分规则', 'marks at discretion only: there is no rule');
  return null;
}
