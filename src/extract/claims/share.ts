import type { Figure } from '../../model/figure.ts';
import { emitClaim, emitFigure, figureOf, mentionOf } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { accounts, findFigure, labelOf, type State } from './state.ts';
import type { NumberToken } from './tokens.ts';

/** 占…的x%: the part is the name before 占, else the amount just stated; the whole is named or is what 其中 divides. */
export function readShare(state: State, token: NumberToken, phrase: Phrase): void {
  const part = partOf(state, phrase);
  if (part) stateShare(state, token, phrase, part);
}

function stateShare(state: State, token: NumberToken, phrase: Phrase, part: Operand): void {
  const whole = wholeOf(state, phrase, part);
  const confidence = token.number.unit === null ? 0.7 : 1;
  const figure = emitFigure(state, token, {
    concept: `~${part.label}占${whole ? whole.label : '比'}`,
    label: `${part.label}占${whole ? whole.label : '比'}`,
    scope: part.scope,
    year: part.year,
    stage: part.stage,
    unit: token.number.unit ?? '%',
    confidence,
  });
  state.shares.push({
    figure,
    part: part.figure,
    whole: whole?.figure ?? null,
    partConcept: part.concept,
    wholeConcept: whole?.concept ?? null,
  });
  if (!whole || part.concept === whole.concept) return;
  const partLeaf = part.figure
    ? figureOf(part.figure)
    : mentionOf(part.concept, part.scope, part.year, part.stage);
  const wholeLeaf = whole.figure
    ? figureOf(whole.figure)
    : mentionOf(whole.concept, whole.scope, part.year, part.stage);
  if (!part.figure && part.concept.startsWith('~')) return;
  emitClaim(state, {
    rule: 'sentence-share',
    kind: 'ratio-mismatch',
    result: figure,
    expression: { op: 'share', part: partLeaf, whole: wholeLeaf },
    severity: part.figure && whole.figure ? 'error' : 'warning',
    basis: { zh: `${part.label} ÷ ${whole.label}`, en: 'the stated share follows from the stated amounts' },
  });
}

interface Operand {
  readonly concept: string;
  readonly label: string;
  readonly scope: string;
  readonly year: number | null;
  readonly stage: Figure['stage'];
  readonly figure: Figure | null;
}

const operandOf = (figure: Figure): Operand => ({ ...figure, figure });

function namedPart(state: State, phrase: Phrase, concept: string): Operand | null {
  if (/^(?:rate|score)\./.test(concept)) return null;
  const scope = phrase.scope ?? state.scope;
  const year = phrase.year ?? state.year;
  const stage = phrase.stage ?? state.stage;
  const stages = stage === null || stage === 'actual' ? accounts : [stage];
  const figure = findFigure(state, concept, scope, year, stages);
  return { concept, label: labelOf(state, concept), scope, year, stage, figure };
}

function partOf(state: State, phrase: Phrase): Operand | null {
  if (phrase.name) return namedPart(state, phrase, phrase.name.named.concept);
  // Only the year may be said again; any other word would be another part.
  if (phrase.foreign || phrase.rest !== '') return null;
  return state.last ? operandOf(state.last) : null;
}

function wholeOf(state: State, phrase: Phrase, part: Operand): Operand | null {
  if (phrase.wholeForeign) return null;
  if (phrase.whole) {
    const { concept } = phrase.whole.named;
    if (
      !/^(?:expenditure|income|funds|three|economic|special|assets|posts|staff|procurement|total)/.test(
        concept,
      )
    )
      return null;
    const stages = part.stage === null || part.stage === 'actual' ? accounts : [part.stage];
    const figure = findFigure(state, concept, part.scope, part.year, stages);
    return {
      concept,
      label: labelOf(state, concept),
      scope: part.scope,
      year: part.year,
      stage: part.stage,
      figure,
    };
  }
  // 占年初预算的x% is a rate and is read as one; what is left names no whole: 占比x%.
  const group = state.groups.findLast(
    (candidate) => part.figure !== null && candidate.parts.includes(part.figure),
  );
  if (group) return operandOf(group.whole);
  const generic = phrase.tokens.slice(phrase.tokens.findLastIndex(({ kind }) => kind === 'share') + 1);
  const spends = generic.some(({ kind }) => kind === 'spend');
  const concept =
    spends && /^(?:expenditure|economic|three)\./.test(part.concept) ? 'expenditure.total' : null;
  if (!concept) return null;
  const figure = findFigure(state, concept, part.scope, part.year, accounts);
  return {
    concept,
    label: labelOf(state, concept),
    scope: part.scope,
    year: part.year,
    stage: part.stage,
    figure,
  };
}

const complete: readonly (readonly [string, readonly string[]])[] = [
  ['expenditure.total', ['expenditure.basic', 'expenditure.project']],
  ['expenditure.basic', ['expenditure.basic.personnel', 'expenditure.basic.public']],
];

/** Shares of everything that a whole consists of make 100, even where no amount is stated. */
export function readShareTotal(state: State): void {
  for (const [wholeConcept, parts] of complete) {
    const shares = state.shares.filter(
      (share) =>
        share.wholeConcept === wholeConcept ||
        (share.wholeConcept === null && parts.includes(share.partConcept)),
    );
    if (
      shares.length !== parts.length ||
      !parts.every((part) => shares.some((share) => share.partConcept === part))
    )
      continue;
    if (shares.every((share) => share.part && share.whole)) continue;
    const last = (shares.at(-1) as State['shares'][number]).figure;
    const others = shares.slice(0, -1).map(({ figure }) => figure);
    if (
      [last, ...others].some(
        (figure) => figure.scope !== last.scope || figure.year !== last.year || figure.stage !== last.stage,
      )
    )
      continue;
    emitClaim(state, {
      rule: 'sentence-shares-total',
      kind: 'ratio-mismatch',
      result: last,
      expression: {
        op: 'sum',
        terms: [
          { sign: 1, of: { op: 'constant', value: '100' } },
          ...others.map((figure) => ({ sign: -1 as const, of: figureOf(figure) })),
        ],
      },
      severity: 'error',
      basis: { zh: '各部分占比之和 = 100%', en: 'shares of all parts of a whole make 100%' },
    });
  }
}

/** 分别占总支出的29.01%和71.99%: as many shares as amounts were just stated in a row. */
export function readShareRow(state: State, tokens: readonly NumberToken[], phrase: Phrase): void {
  if (tokens.length < 2 || phrase.foreign) return;
  const end = phrase.tokens.findIndex(({ kind }) => kind === 'share');
  const names = phrase.tokens
    .slice(0, end)
    .flatMap((token) => (token.kind === 'name' ? [token.named.concept] : []));
  const parts =
    names.length > 0
      ? names.map((concept) => namedPart(state, phrase, concept))
      : state.row.slice(-tokens.length).map(operandOf);
  if (parts.length !== tokens.length) return;
  parts.forEach((part, at) => {
    if (part) stateShare(state, tokens[at] as NumberToken, phrase, part);
  });
}
