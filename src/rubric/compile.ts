import type { Vocabulary } from '../concepts/index.ts';
import type { Compiled, Criterion, MeasuredCriterion, NamedMeasure, Scale } from './criterion.ts';
import { parseAttainedShare, parseAttainment, parseGoal } from './grammar/attainment.ts';
import { parseBands } from './grammar/bands.ts';
import { fullAtNothing, isOwnNothing, takeExemption } from './grammar/exemption.ts';
import { parseScoreFormula, takeDefinition } from './grammar/formulas.ts';
import { takeLimit } from './grammar/limits.ts';
import {
  parseAllOrStep,
  parseChecklist,
  parseConditional,
  parseCount,
  parseDiscretionary,
  parseSchedule,
  parseTiers,
  parseWholeTable,
} from './grammar/people.ts';
import { parseProportional } from './grammar/proportional.ts';
import { parseRelational } from './grammar/relational.ts';
import { parseReserved, reservationIn } from './grammar/reservation.ts';
import { residueOf } from './grammar/residue.ts';
import { parseSteps } from './grammar/steps.ts';
import { hasDamagedSign, normalise, restoreLostSign } from './grammar/text.ts';
import { parseThreshold } from './grammar/threshold.ts';
import { parseTrend } from './grammar/trend.ts';
import { budgetRateOf, measureIn, namesSeveral } from './named-measure.ts';
import { say } from './wording.ts';

const compiled = new WeakMap<Vocabulary, Map<string, Compiled>>();

/** A bureau's rubrics hold some hundred criteria; more than this come only of files that are not of one bureau. */
const mostKept = 5000;

/**
 * The text of a criterion as a scoring function, or why it is none. Only the text decides, never the indicator: what
 * one department's form says is compiled once for all whose form says the same.
 */
export function compile(original: string, vocabulary: Vocabulary): Compiled {
  let known = compiled.get(vocabulary);
  if (!known || known.size >= mostKept) {
    known = new Map();
    compiled.set(vocabulary, known);
  }
  const earlier = known.get(original);
  if (earlier) return earlier;
  const result = compileAnew(original, vocabulary);
  known.set(original, result);
  return result;
}

function compileAnew(original: string, vocabulary: Vocabulary): Compiled {
  const text = restoreLostSign(normalise(original));
  if (text === '') return { ok: false, reason: say('没有评分标准', 'there is no criterion') };
  if (hasDamagedSign(text))
    return {
      ok: false,
      reason: say('比较符号无法辨认，标准不能确定', 'a comparison sign is damaged, so the rule is uncertain'),
    };
  const residue = residueOf(text);
  if (residue) return { ok: false, reason: residue };
  const criterion = parseCriterion(text, vocabulary);
  if (criterion) return { ok: true, criterion, notes: [] };
  return { ok: false, reason: whyNot(text) };
}

function parseCriterion(text: string, vocabulary: Vocabulary): Criterion | null {
  return (
    parseWholeTable(text) ??
    parseSchedule(text) ??
    parseTiers(text) ??
    parseAttainedShare(text) ??
    parseAttainment(text) ??
    parseGoal(withoutLabels(text)) ??
    parseScoreFormula(text) ??
    parseRelational(withoutLabels(text)) ??
    parseParts(text, vocabulary) ??
    parseChoice(text, vocabulary) ??
    parseMeasured(text, vocabulary) ??
    parseDiscretionary(text) ??
    parseReserved(text) ??
    parseAllOrStep(text) ??
    parseCount(text) ??
    parseChecklist(text) ??
    parseConditional(text)
  );
}

const staffControl: NamedMeasure = { rate: 'rate.staff-control', name: '在职人员控制率' };

/** 实有/编制≤100%: the criterion divides, whatever the indicator is called. */
const staffOverPosts =
  /(?:在职|实有|在编|在岗)(?:人员)?(?:人?数)?[/÷](?:核定|批复)?编制(?:人?数)?[)]?(?=[≤⩽])/;

/** The text without what only orders or names: ①, （1）, 1、, 2020年, 〔2015〕11号. */
const withoutLabels = (text: string): string =>
  text
    .replace(/[①-⑳]/g, '')
    .replace(/(^|[;:])(?:\(\d{1,2}\)|\d{1,2}(?:、|[.．](?!\d)))/g, '$1')
    .replace(/(?:19|20)\d\d年度?|〔\d{4}〕\d+号/g, '');

/** P1–P6, P8: a rate and a scale. */
function parseMeasured(
  given: string,
  vocabulary: Vocabulary,
  oneOfSeveral = false,
): MeasuredCriterion | null {
  const exemption = takeExemption(given);
  const withoutExemption = withoutLabels(exemption.rest);
  const limited = takeLimit(withoutExemption);
  const withNumbers = limited?.rest ?? withoutExemption;
  const definition = takeDefinition(withNumbers);
  const text = definition?.rest ?? withNumbers;
  // A scale with an exception that nobody can look up is not the whole rule.
  if (reservationIn(text)) return null;
  if (!oneOfSeveral && namesSeveral(text, vocabulary)) return null;
  const trend = parseTrend(text);
  const scale: Scale | null =
    trend?.scale ?? parseSteps(text) ?? parseBands(text) ?? parseProportional(text) ?? parseThreshold(text);
  if (!scale) return null;
  const measure =
    limited?.limit === 'posts'
      ? staffControl
      : limited && limited.subject !== ''
        ? budgetRateOf(limited.subject, vocabulary)
        : (measureIn(text, definition?.name || trend?.name || null, vocabulary) ??
          (staffOverPosts.test(text) ? staffControl : null));
  const isNone = isOwnNothing(exemption.without, measure);
  return {
    kind: 'measured',
    measure,
    definition: definition?.formula ?? null,
    absolute: /绝对值/.test(text),
    limit: limited?.subject === '' ? limited.limit : null,
    trend: trend !== null,
    scale: isNone ? fullAtNothing(scale) : scale,
    fullWithout: isNone ? null : exemption.without,
  };
}

/** Marks for several periods add up: 半年进度：…得2分；…。前三季度进度：…得3分；…. */
function parseParts(text: string, vocabulary: Vocabulary): Criterion | null {
  const heads = [
    ...text.matchAll(
      /(?:^|;)((?:(?:上?半年|前?[一二三四]季度|第[一二三四]季度|全年)(?:支出|预算)?(?:执行)?进度?率?|(?:[369]|1[012])月(?:末|底|份)?(?:支出|预算)?(?:执行)?(?:进度)?)):/g,
    ),
  ];
  if (heads.length < 2) return null;
  const parts: { name: string; criterion: MeasuredCriterion }[] = [];
  for (const [index, head] of heads.entries()) {
    const body = text.slice(head.index + head[0].length, heads[index + 1]?.index);
    const criterion = parseMeasured(body, vocabulary);
    if (!criterion) return null;
    parts.push({ name: head[1] as string, criterion });
  }
  return { kind: 'parts', parts };
}

/** P18: 结转结余率或结转结余变动率，二者择其一进行考核，…. */
function parseChoice(text: string, vocabulary: Vocabulary): Criterion | null {
  const match = /(?:二者|两者|2者|三者|任选)[^,;]*?(?:择其?[一1]|选[一1]|其[一1]|取其[一1])[^,;]*[,;]?/.exec(
    text,
  );
  if (!match) return null;
  const rest = text.replace(match[0], '');
  const rates = vocabulary.inSentence(rest).filter((found) => found.concept.startsWith('rate.'));
  const one = parseMeasured(rest, vocabulary, true);
  if (!one) return null;
  return {
    kind: 'choice',
    options: rates.map((rate) => ({ ...one, measure: { rate: rate.concept, name: rate.name } })),
  };
}

function whyNot(text: string): ReturnType<typeof say> {
  if (!/分/.test(text))
    return say('没有给分规则，只有目标值或说明', 'it gives no marks, only a target or an explanation');
  return say('标准的文字不属于可解析的句式', 'its wording is none of the patterns that can be read');
}
