import { emitFigure } from './emit.ts';
import type { Phrase } from './phrase.ts';
import type { GradeStatement } from './reading.ts';
import { originalRange, type Squeezed } from './squeeze.ts';
import { labelOf, type State } from './state.ts';
import type { NumberToken } from './tokens.ts';

const selfScore =
  /^(?:本次|我局|综合)?(?:自评|评分|打分|得分|综合评价|综合评定|自评打分|自我评分|评价得分|自评评分|综合评价得分|绩效评分|考评得分|评定得分|评价打分|综合自评)(?:结果)?(?:分数|得分|分|得)?(?:为|是)?$/;

/** 该项分值10分。自评得分: the number before is what a part can earn at most. */
const besideFullMark = /(?:满分|分值|权重|应得分?)(?:为|是|:)?(?!100(?!\d))\d+(?:\.\d+)?分?[^\d]*$/;

/** 自评得分98分: the total of points that the department gives itself. */
export function readScore(state: State, token: NumberToken, phrase: Phrase): boolean {
  const { unit } = token.number;
  if (unit !== null && unit !== '分') return false;
  const whole = phrase.name?.named.concept === 'score.total';
  const start = phrase.tokens[0]?.start ?? token.start;
  const words = state.squeezed.text
    .slice(start, token.start)
    .replace(/^(?:经|我局|我单位|本单位|本次|综合|19\d\d年度?|20\d\d年度?)+/, '')
    .replace(/^(?:部门|单位)?整体(?:支出)?绩效(?=得分|自评|评价)/, '');
  // 指标…自评得分9分, 满分15分，自评得分15分: the points of one indicator.
  const ofIndicator =
    /指标(?!体系)|满分(?!为?100)|方面|部分|[该本此]项/.test(
      state.sentenceText.slice(0, token.start - state.sentenceStart),
    ) || besideFullMark.test(state.squeezed.text.slice(0, token.start));
  const named = whole && (!ofIndicator || /总|综合/.test(phrase.name?.named.name ?? ''));
  const spoken = !phrase.name && unit === '分' && !ofIndicator && selfScore.test(words);
  if (!named && !spoken) return false;
  const scope = phrase.scope ?? state.scope;
  emitFigure(state, token, {
    concept: 'score.total',
    label: labelOf(state, 'score.total'),
    scope: ownScore.test(scope) ? state.scope : scope,
    year: phrase.year ?? state.year,
    stage: null,
    unit: unit ?? '分',
    confidence: named ? 1 : 0.9,
  });
  return true;
}

/** Words before 得分 that name the whole report, not an indicator. */
const ownScore =
  /^(?:部门|单位|整体支出|部门整体支出|绩效|年度|评价|结果|预算|综合|管理|我局|本次|自评|对|经|根据|按照|小组|评价小组|组|工作)*$/;

const grade =
  /(?:(?:评价|评定|绩效|自评|考核|综合)?(?:等次|等级|级别|档次)|(?:评价|评定|自评|绩效评价|绩效自评|考核)(?:结果|结论|总体结论)|(?:评|定|评定|评价|认定|确定|自评|综合评定|综合评价)(?=为))(?:等次|等级)?(?:均|评定|评|确定|认定|自评)?(?:为|是|:|，为)?[<《]?(优秀|优|良好|良|中等|中|合格|一般|及格|不合格|较差|差|[A-D])[>》]?(?=$|[，。;；、()（\n等级]|档|(?:和|或)?$)/g;

/** The grades that a text states of the whole; a scale (优、良、中、差) states none, nor does a scoring rule. */
export function readGrades(
  squeezed: Squeezed,
  reportYear: number | null,
  isRule: (at: number) => boolean,
): GradeStatement[] {
  const found: GradeStatement[] = [];
  for (const match of squeezed.text.matchAll(grade)) {
    if (isRule(match.index)) continue;
    const text = match[1] as string;
    const end = match.index + match[0].replace(/[>》]$/, '').length;
    const tail = squeezed.text.slice(end, end + 4);
    // 连续3年被评为优秀: other years' too, and not by this report.
    if (/连续.{1,3}年[^。；]{0,8}$/.test(squeezed.text.slice(0, match.index))) continue;
    if (tellsEarlierYear(squeezed.text.slice(0, match.index), reportYear)) continue;
    if (/^[、,，]?(?:优|良|中|差|合格|一般|不合格)/.test(tail)) continue;
    if (
      /分(?:以上|以下)?[^。;；]{0,6}$/.test(squeezed.text.slice(Math.max(0, match.index - 8), match.index)) &&
      /(?:以上|以下|-|≥)[^）)”》优良差格]*$/.test(
        squeezed.text.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      continue;
    const [start, stop] = originalRange(squeezed, end - text.length, end);
    found.push({ text, start, end: stop });
  }
  return found;
}

const timeWords =
  /(?<![比较与同])(?:上一?年度?|去年|前一年度?|往年|(?:19|20)\d\d年|本年度?|今年|当年|本次|此次)/g;

/** 上年度绩效自评得分91分，评价等级为优: the latest time that the sentence names before the grade is an earlier year. */
function tellsEarlierYear(before: string, reportYear: number | null): boolean {
  const sentence = before.split(/[。；;\n]/).at(-1) ?? '';
  const last = [...sentence.matchAll(timeWords)].at(-1)?.[0] ?? '';
  if (/^(?:上|去|前|往)/.test(last)) return true;
  return reportYear !== null && /^\d/.test(last) && Number(last.slice(0, 4)) < reportYear;
}
