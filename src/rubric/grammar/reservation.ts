import type { HumanCriterion } from '../criterion.ts';
import { say } from '../wording.ts';

/** Words that make a rule more than a rate and its scale: exceptions, discretion, other years, vetoes. */
const reservation =
  /[^,;]*(?:除外|除[^,;]{1,24}外|不计入|不计算在内|剔除|扣除因|酌情|视情|视具体|连续|另行|倒扣|否决|从其规定|特殊(?:情况|原因)|政策性(?:因素|原因)|不可抗力|合理(?:理由|原因))[^,;]*/;

/** The words of a text that only a person can apply; null where it has none. */
export function reservationIn(text: string): string | null {
  return reservation.exec(text)?.[0] ?? null;
}

/** A scale with a reservation is left to a person: whether the exception holds stands nowhere in the report. */
export function parseReserved(text: string): HumanCriterion | null {
  const words = reservationIn(text);
  if (words === null || !/分/.test(text)) return null;
  return {
    kind: 'human',
    pattern: 'conditional',
    marks: null,
    why: say(
      `标准里的“${words}”须人工判断，不能只按比率重算`,
      `"${words}" in the criterion takes a person: the rate alone does not decide`,
    ),
  };
}
