import type { Mark, RelationalCriterion } from '../criterion.ts';
import { markSource, readMark } from './marks.ts';

/**
 * P7: 无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分. Two amounts are named; the clauses may stand in any
 * order.
 */
export function parseRelational(text: string): RelationalCriterion | null {
  let none: { subject: string; mark: Mark } | null = null;
  let within: { reference: string; mark: Mark } | null = null;
  let over: { subject: string; reference: string; mark: Mark } | null = null;
  const clauses = text.split(';').flatMap(splitAtMarks);
  for (const clause of clauses) {
    const match = new RegExp(`^(.+?),?(?:的|时)?,?(${markSource})[,]?$`).exec(clause);
    if (!match) {
      if (/分/.test(clause)) return null;
      continue;
    }
    const mark = readMark(match[2] as string)?.mark;
    const said = (match[1] as string).replace(/(?:,|的)+$/, '');
    if (!mark) return null;
    const without =
      /^((?:年末|年度|本年度?|当年|部门))?(?:无|没有)([^,\d]+)$/.exec(said) ??
      /^()([^,\d]+?)(?:=|为|≤)0$/.exec(said);
    const inside =
      /^有([^,\d]+?),?(?:但|且|并)?(?:是|其)?(?:不超过|不高于|不大于|未超过|低于|小于|小于等于|≤|少于)([^,\d]+)$/.exec(
        said,
      ) ?? /^([^,\d有][^,\d]*?)(?:不超过|不高于|不大于|未超过|≤)([^,\d]+)$/.exec(said);
    // 超过上年结转不得分: what is beyond it was named before.
    const beyond =
      /^()(?:超过|高于|大于|超出|>)([^,\d]+)$/.exec(said) ??
      /^(?:有)?([^,\d]+?),?(?:但|且)?(?<!不|未)(?:超过|高于|大于|超出|>)([^,\d]+)$/.exec(said);
    if (without && !none) none = { subject: subjectOf(without[1] ?? '', without[2] as string), mark };
    else if (inside && !within) within = { reference: inside[2] as string, mark };
    else if (beyond && !over) over = { subject: beyond[1] as string, reference: beyond[2] as string, mark };
    else return null;
  }
  if (!none || !within || !over || within.reference !== over.reference) return null;
  return {
    kind: 'relational',
    subject: none.subject.replace(/的$/, ''),
    reference: over.reference,
    whenNone: none.mark,
    whenWithin: within.mark,
    whenOver: over.mark,
  };
}

/** 当年无结余 is about 当年结余; 年度 and 部门 before it say nothing. */
const subjectOf = (lead: string, noun: string): string =>
  /^(?:当年|本年度?|年末)$/.test(lead) && !noun.startsWith(lead)
    ? `${lead.replace(/^本年度?$/, '当年')}${noun}`
    : noun;

/** 无结余，3分，有结余… : a comma after a mark ends the clause as well as a semicolon. */
const splitAtMarks = (text: string): string[] =>
  text
    .replace(/(分),(?=[^,]*(?:有|无|没有|超过))/g, '$1;')
    .split(';')
    .filter((clause) => clause !== '');
