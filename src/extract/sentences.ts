import { type Figure, wholeDepartment } from '../model/figure.ts';
import { wholeBudget } from './claims/bare-totals.ts';
import { readAdjustedBudget } from './claims/budget.ts';
import { rulesIn, sentencesOf } from './claims/clauses.ts';
import { readDividedTwice } from './claims/divided-twice.ts';
import { readWholeAfterParts } from './claims/division.ts';
import { readFormulas } from './claims/formula.ts';
import { readPartLists } from './claims/list-claims.ts';
import { readLocalChanges } from './claims/local-change.ts';
import { readPeopleBalance } from './claims/people-balance.ts';
import type { ParagraphContext, Reading } from './claims/reading.ts';
import { readRemainders } from './claims/remainders.ts';
import { readGrades } from './claims/score-statement.ts';
import { readShareTotal } from './claims/share-total.ts';
import { readSharesInBrackets } from './claims/shares-in-brackets.ts';
import { type Squeezed, squeeze } from './claims/squeeze.ts';
import { isBudget, type State, type Topic } from './claims/state.ts';
import { readThisYearsPart } from './claims/this-years-part.ts';
import { type Token, tokenize } from './claims/tokens.ts';
import { walk } from './claims/walk.ts';
import { unitNamed } from './owner.ts';

export type {
  GradeStatement,
  Mention,
  OpenExpression,
  OpenRelation,
  OpenTerm,
  ParagraphContext,
  Reading,
} from './claims/reading.ts';

const ahead = /下一步|下年|明年|来年|今后|打算|努力方向/;

/** What one paragraph states. Relations refer to figures of the same reading; other operands are mentions. */
export function readSentences(paragraph: ParagraphContext): Reading {
  const reading: Reading = { figures: [], relations: [], open: [], used: [], grades: [] };
  if (!/[\d０-９无未没零优良中差合格]/.test(paragraph.text)) return reading;
  const squeezed = squeeze(paragraph.text);
  const rules = rulesIn(squeezed.text);
  if (rules === 'all') return reading;
  const isRule = (at: number) => rules.some(([from, to]) => at >= from && at < to);
  reading.grades.push(...readGrades(squeezed, paragraph.reportYear, isRule));
  const heading = paragraph.heading?.split(' / ').at(-1) ?? '';
  const frame = {
    year:
      paragraph.reportYear === null || !ahead.test(heading) ? paragraph.reportYear : paragraph.reportYear + 1,
    scope: unitNamed(heading, paragraph.department) ?? wholeDepartment,
    prints: new Map<number, Figure>(),
    sentenceBefore: [] as readonly Token[],
    budgetBefore: null as Topic | null,
    titled: titleTopic(squeezed.text, heading, paragraph),
  };
  for (const tokens of sentencesOf(tokenize(squeezed, paragraph.vocabulary))) {
    if (tokens[0] && isRule(tokens[0].start)) continue;
    if (
      !tokens.some(
        (token) =>
          token.kind === 'number' ||
          token.kind === 'zero' ||
          token.kind === 'flat' ||
          /[:：]$/.test(token.text),
      )
    )
      continue;
    const state = stateOf(paragraph, squeezed, tokens, reading, frame, heading);
    readFormulas(state);
    walk(state);
    readLocalChanges(state);
    readPeopleBalance(state);
    for (const claim of state.later) claim();
    readShareTotal(state);
    readRemainders(state);
    readAdjustedBudget(state);
    readWholeAfterParts(state);
    readThisYearsPart(state);
    readPartLists(state);
    readDividedTwice(state);
    readSharesInBrackets(state);
    // 2019年…。基本支出…: a year that a sentence starts with goes on until another is said.
    frame.year = state.firstYear;
    frame.scope = state.firstScope;
    frame.sentenceBefore = tokens;
    frame.budgetBefore = onlyBudget(state);
  }
  return reading;
}

/** What a sentence tells the budget of, where it states nothing else but what came to that budget. */
function onlyBudget({ figures: [figure, ...others], scope }: State): Topic | null {
  if (!figure || !isBudget(figure.stage) || figure.scope !== scope) return null;
  const comesToIt = (other: Figure) =>
    other.scope === scope &&
    other.year === figure.year &&
    (/^(?:income\.opening|adjustment|~追[加减]预算)$/.test(other.concept) ||
      (other.concept === figure.concept && isBudget(other.stage)));
  if (!others.every(comesToIt)) return null;
  return { concept: figure.concept, label: figure.label, scope: figure.scope };
}

const official =
  /^(?:[（(]?[\d一二三四五六七八九十]+[)）.．、]*)*三公经费(?:支出|使用|执行|预算|决算|管理|控制)*(?:情况)?$/;

/** （三）“三公”经费。全年支出30.89万元: what the heading, or the sentence that is one, says that the amounts are of. */
function titleTopic(text: string, heading: string, { vocabulary }: ParagraphContext): Topic | null {
  const title = text.slice(0, Math.max(0, text.search(/[。:：]/)));
  if (![title, heading].some((words) => official.test(words.replace(/[\s"”“]/g, '')))) return null;
  const label = vocabulary.get('three.total')?.label ?? '';
  return { concept: 'three.total', label, scope: wholeDepartment };
}

function stateOf(
  context: ParagraphContext,
  squeezed: Squeezed,
  tokens: readonly Token[],
  reading: Reading,
  frame: Pick<State, 'year' | 'scope' | 'prints' | 'sentenceBefore' | 'budgetBefore' | 'titled'>,
  heading: string,
): State {
  const first = tokens[0] as Token;
  const titled = reading.figures.length === 0 ? frame.titled : null;
  return {
    context,
    squeezed,
    tokens,
    reading,
    firstYear: frame.year,
    firstScope: frame.scope,
    firstThan: null,
    narrowHeading:
      /支出|经费|项目|专项|采购|资产|三公|收入/.test(heading) &&
      !/整体支出|部门支出|收支|收入支出/.test(heading),
    sentenceText: squeezed.text.slice(first.start, tokens.at(-1)?.end),
    sentenceStart: first.start,
    opensWhole: first.start === 0 && reading.figures.length === 0 && wholeBudget.test(heading),
    shareAhead: null,
    special: /专项|项目资金|项目支出/.test(heading),
    item: '',
    period: null,
    sentenceBefore: frame.sentenceBefore,
    budgetBefore: frame.budgetBefore,
    taken: new Set(),
    figures: [],
    shares: [],
    named: [],
    prints: frame.prints,
    later: [],
    beforePerHead: null,
    measured: new Set(),
    year: frame.year,
    stage: null,
    scope: frame.scope,
    titled,
    topic: titled,
    last: null,
    than: null,
    change: null,
    side: null,
    waiting: [],
    row: [],
    groups: [],
    announced: null,
    adjacent: false,
    stageTrails: false,
    topicAlone: titled !== null,
    floor: 0,
    anchor: null,
    outside: false,
    outsideList: false,
    afterColon: false,
    afterSemicolon: false,
    plan: false,
  };
}
