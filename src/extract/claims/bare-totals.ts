import { type Stage, wholeDepartment } from '../../model/figure.ts';
import type { Phrase } from './phrase.ts';
import { isBudget, labelOf, type State, type Topic } from './state.ts';
import { isTransparent } from './tokens.ts';

/** Headings under which 年初预算… and 支出… are the whole department's. */
export const wholeBudget =
  /预算执行|预算安排|^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?预算资金|整体支出|预算收支|预决算|部门预算|概况|基本情况|(?<!专项|项目)(?:资金(?:投入|收支|安排|使用)|经费收支|财务收支)/;

/** What belongs to the whole department's money without dividing it. */
const whole = /^(?:income\.|funds\.total|adjustment|balance\.|expenditure\.total)/;
const marks = /^(?:comma|pause|semicolon|stop|colon)$/;

type Total = Topic & { readonly stage: Stage | null; readonly confidence: number };

/** 2020年支出1368.25万元, 部门决算数1362.5万元: the whole department's, where nothing narrower was told before. */
export function bareTotal(state: State, phrase: Phrase): Total | null {
  const concept = sideOf(state, phrase);
  if (!concept || state.narrowHeading || state.outside || state.scope !== wholeDepartment) return null;
  const { heading } = state.context;
  if (heading !== null && !wholeBudget.test(heading.split(' / ').at(-1) ?? '')) return null;
  if (state.topic && !whole.test(state.topic.concept)) return null;
  const told = state.sentenceStart === 0 ? state.figures : state.reading.figures;
  if (!told.every((figure) => whole.test(figure.concept)) || !onlyWholesBefore(state, phrase)) return null;
  // A sentence that opens with it says at least the year, the budget or whose it is.
  const isSaid =
    told.length > 0 ||
    (phrase.stage !== null && phrase.stage !== 'actual') ||
    phrase.year !== null ||
    phrase.has.has('department') ||
    dividesByNature(state);
  if (!isSaid || (state.sentenceStart > 0 && told.length === 0)) return null;
  const sibling =
    state.last && isBudget(state.last.stage) && phrase.tokens.length === 1 ? state.last.stage : null;
  return {
    concept,
    label: labelOf(state, concept),
    scope: wholeDepartment,
    stage:
      phrase.stage ??
      (/实际/.test(state.squeezed.text.slice(phrase.tokens[0]?.start, phrase.tokens.at(-1)?.end))
        ? 'actual'
        : sibling),
    confidence: 0.6,
  };
}

function sideOf(state: State, phrase: Phrase): string | null {
  const [spends, receives] = [phrase.has.has('spend'), phrase.has.has('receive')];
  const words = phrase.tokens.map(({ text }) => text).join('');
  if (receives) return !spends && state.tokens.some(({ kind }) => kind === 'spend') ? 'income.total' : null;
  const isAccounts = /部门(?:整体)?决算/.test(words);
  return spends || /支/.test(words) || isAccounts ? 'expenditure.total' : null;
}

/** 经费支出共计…：基本支出…；项目支出…: only the whole is divided so. */
const dividesByNature = ({ tokens }: State): boolean =>
  ['expenditure.basic', 'expenditure.project'].every((part) =>
    tokens.some((token) => token.kind === 'name' && token.named.concept === part),
  );

function onlyWholesBefore({ tokens, prints }: State, phrase: Phrase): boolean {
  const first = phrase.tokens[0];
  return tokens
    .slice(0, first ? tokens.indexOf(first) : 0)
    .every(
      (token) =>
        isTransparent(token) ||
        (token.kind === 'number' && prints.has(token.start)) ||
        marks.test(token.kind) ||
        (token.kind === 'name' && whole.test(token.named.concept)),
    );
}

/** 部门预算收入, 支出预算总额: one side of what 预算 alone leaves open. */
export function sideOfBudget(phrase: Phrase): string | null {
  const { name, tokens } = phrase;
  if (name?.named.concept !== 'funds.total' || !name.named.name.includes('预算')) return null;
  const at = tokens.indexOf(name);
  const near = [tokens[at - 1]?.kind, tokens[at + 1]?.kind];
  if (near.includes('receive')) return 'income.total';
  return near.includes('spend') ? 'expenditure.total' : null;
}

/** 三公经费减少1.2万元，全年支出7万元: what changed may be told after its change. */
export const awaitedTopic = ({ change, topic, outside }: State): Topic | null =>
  change && !change.current && !outside && topic?.concept === change.topic.concept ? topic : null;
