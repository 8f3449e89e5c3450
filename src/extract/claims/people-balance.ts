import type { Figure } from '../../model/figure.ts';
import { type Claim, emitClaim, emitFigure, emitLocal, figureOf, mentionOf, sumOf } from './emit.ts';
import { countsPeople } from './headcount.ts';
import { labelOf, type State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

const came = /(?:招录|招聘|招考|录用|引进|新增|新进|调入|转入|增加|净增|新招|购置|新购|购入)[^\d，、；。]*$/;
const went = /(?:退休|调出|调离|转出|辞职|辞退|减少|净减|去世|处置|报废|核销)[^\d，、；。]*$/;

/** People come and go, and are more or fewer than their posts; a person must look where that does not add up. */
export function readPeopleBalance(state: State): void {
  readFlow(state);
  readGap(state);
  readAgainstPosts(state);
}

/** 在岗67人，较编制数少5人: by how much people differ from their posts, wherever those are told. */
function readAgainstPosts(state: State): void {
  const [staff, ...others] = wholeOf(state, 'staff');
  if (!staff || others.length > 0) return;
  for (const token of state.tokens) {
    if (token.kind !== 'number' || state.prints.has(token.start) || !countsPeople(token.number.unit))
      continue;
    const match = /(?:较|比)(?:核定)?编制(?:数|人数)?(多|少)(?:了|出)?$/.exec(wordsBefore(state, token));
    if (!match) continue;
    const kind = staff.concept.replace(/^staff/, 'posts');
    const label = `${staff.label}比编制${match[1]}`;
    const result = emitLocal(state, token, {
      label,
      scope: staff.scope,
      year: staff.year,
      stage: 'change',
      confidence: 0.6,
    });
    const told = state.figures.filter(({ concept }) => concept.startsWith('posts'));
    // 事业编制180名，在编177人: a unit that has one kind of posts tells of no others.
    const posts = told.find(({ concept }) => concept === kind) ?? (told.length === 1 ? told[0] : undefined);
    const base = posts ? figureOf(posts) : mentionOf(kind, staff.scope, staff.year, null);
    const [more, less] = match[1] === '多' ? [figureOf(staff), base] : [base, figureOf(staff)];
    claim(state, result, sumOf([1, more], [-1, less]), `${labelOf(state, kind)}与${staff.label}之差`);
  }
}

/** 年初45人，减少2人，年末43人: every number between the two must be of people who came or went. */
function readFlow(state: State): void {
  const staff = state.figures.filter(({ concept }) => concept === 'staff');
  const [opening, closing] = staff;
  if (staff.length !== 2 || !opening || !closing) return;
  if (opening.year === null || closing.year !== opening.year + 1 || closing.scope !== opening.scope) return;
  const numbers = state.tokens.filter((token): token is NumberToken => token.kind === 'number');
  const at = (figure: Figure) => numbers.findIndex(({ start }) => state.prints.get(start) === figure);
  const flows = numbers
    .slice(at(opening) + 1, at(closing))
    .map((token) => ({ token, sign: signOf(wordsBefore(state, token)) }));
  if (flows.length === 0 || !flows.every(({ token, sign }) => sign && countsPeople(token.number.unit)))
    return;
  const terms = flows.map(
    ({ token, sign }) =>
      [sign as 1 | -1, figureOf(flowFigure(state, token, sign as 1 | -1, closing))] as const,
  );
  claim(state, closing, sumOf([1, figureOf(opening)], ...terms), '年末人数 = 年初人数 + 增加 − 减少');
}

const wordsBefore = (state: State, token: Token): string =>
  state.squeezed.text.slice(Math.max(0, token.start - 12), token.start);

/** Whether people, or assets, came or went, by the words before their number. */
export function signOf(words: string): 1 | -1 | null {
  return came.test(words) ? 1 : went.test(words) ? -1 : null;
}

function flowFigure(state: State, token: NumberToken, sign: 1 | -1, of: Figure): Figure {
  const printed = state.prints.get(token.start);
  if (printed) return printed;
  const label = `${of.label}${sign > 0 ? '年内增加' : '年内减少'}`;
  return emitLocal(state, token, {
    label,
    scope: of.scope,
    year: of.year,
    stage: 'change',
    confidence: 0.6,
  });
}

/** The figures of all posts or people, else of the one kind that is told. */
function wholeOf(state: State, family: 'posts' | 'staff'): Figure[] {
  const all = state.figures.filter(({ concept }) => concept === family);
  const kinds = new RegExp(`^${family}\\.(?:administrative|institution|workers)$`);
  return all.length > 0 ? all : state.figures.filter(({ concept }) => kinds.test(concept));
}

/** 编制18人，实有19人，超编1人; 空编1名. */
function readGap(state: State): void {
  const [posts, ...otherPosts] = wholeOf(state, 'posts');
  const [staff, ...otherStaff] = wholeOf(state, 'staff');
  if (!posts || !staff || otherPosts.length > 0 || otherStaff.length > 0 || posts.scope !== staff.scope)
    return;
  for (const token of state.tokens) {
    if (token.kind !== 'number' || state.prints.has(token.start) || !countsPeople(token.number.unit))
      continue;
    const word = /(超编|空编|缺编)(?:人员|人数)?(?:为|共)?$/.exec(wordsBefore(state, token))?.[1];
    if (!word) continue;
    const result = emitFigure(state, token, {
      concept: `~${word}人数`,
      label: `${word}人数`,
      scope: staff.scope,
      year: staff.year,
      stage: null,
      confidence: 0.6,
    });
    const [more, less] = word === '超编' ? [staff, posts] : [posts, staff];
    const [a, b] = [more, less].map(({ concept }) => labelOf(state, concept));
    claim(state, result, sumOf([1, figureOf(more)], [-1, figureOf(less)]), `${word} = ${a} − ${b}`);
  }
}

function claim(state: State, result: Figure, expression: Claim['expression'], zh: string): void {
  emitClaim(state, {
    rule: 'sentence-change',
    kind: 'sum-mismatch',
    result,
    expression,
    severity: 'warning',
    basis: { zh, en: 'the people told make up the number told' },
  });
}
