import { identities } from '../../concepts/index.ts';
import type { Figure } from '../../model/figure.ts';
import { unitClass } from '../../model/unit.ts';
import { divisionOf, isToldWhole } from './division.ts';
import { emitClaim, figureOf, sumOf } from './emit.ts';
import { addingUp } from './overlap.ts';
import type { Group, Intro, State } from './state.ts';
import type { Token } from './tokens.ts';

const nature = /^expenditure\.(?:basic|project|business|remitted|subsidy)$/;

/** The parts of one list divide the whole by one principle; unknown names go with any. */
function principleOf(concept: string, whole: string): string {
  if (concept.startsWith('~')) return 'any';
  if (nature.test(concept)) return 'nature';
  if (/^expenditure\.basic\./.test(concept)) return 'basic';
  if (concept.startsWith('three.') && !whole.startsWith('three.')) return 'use';
  if (/^(?:economic|three|income|posts|staff|assets|special)\./.test(concept))
    return concept.split('.')[0] as string;
  return 'use';
}

const holds: readonly (readonly [RegExp, RegExp])[] = [
  [/^expenditure\.total$/, /^(?:expenditure\.(?!total)|economic\.|three\.|office\.|project\.|procurement$)/],
  [/^expenditure\.basic$/, /^(?:expenditure\.basic\.|economic\.|three\.|office\.)/],
  [/^expenditure\.basic\.public$/, /^(?:economic\.(?:goods|capital)$|three\.|office\.)/],
  [/^expenditure\.basic\.personnel$/, /^economic\.(?:wages|household)$/],
  [/^expenditure\.project$/, /^(?:project\.|economic\.|three\.|office\.)/],
  [/^economic\.goods$/, /^(?:three\.|office\.)/],
  [/^three\.total$/, /^three\.(?!total)/],
  [/^three\.vehicle$/, /^three\.vehicle\./],
  [/^income\.total$/, /^income\.(?!total)/],
  [/^income\.current$/, /^income\.(?!total|current)/],
  [/^income\.fiscal$/, /^income\.(?:public|fund|capital)$/],
  [/^funds\.total$/, /^(?:expenditure\.(?:basic|project)$|income\.(?!total|current)|three\.total$)/],
  [/^special\.available$/, /^special\.(?:opening|income)$/],
  [/^posts$/, /^posts\./],
  [/^staff$/, /^staff\.(?:administrative|institution|workers)$/],
  [/^assets\.total$/, /^assets\.fixed/],
  [/^assets\.fixed$/, /^assets\.fixed\./],
  [/^procurement$/, /^procurement\./],
];

function holdsConcept(whole: string, part: string): boolean {
  if (part.startsWith('~')) return true;
  return holds.some(([outer, inner]) => outer.test(whole) && inner.test(part));
}

/** Whether two concepts divide a whole by one principle, so that what is a share of it for one is so for the other. */
export const areSiblings = (whole: string, one: string, other: string): boolean =>
  one !== other &&
  holdsConcept(whole, one) &&
  holdsConcept(whole, other) &&
  principleOf(one, whole) === principleOf(other, whole) &&
  !holdsConcept(one, other) &&
  !holdsConcept(other, one) &&
  !one.startsWith(`${other}.`) &&
  !other.startsWith(`${one}.`);

const sameState = (whole: Figure, part: Figure) =>
  whole.stage === part.stage ||
  (['actual', null].includes(whole.stage) && ['actual', null].includes(part.stage));

/** Whether a figure can be a part of the group's whole. */
export function fits(group: Pick<Group, 'whole' | 'parts'>, part: Figure): boolean {
  const { whole } = group;
  if (whole.year !== part.year || !sameState(whole, part)) return false;
  const kind = unitClass(whole.unit);
  if (kind === null || kind !== unitClass(part.unit)) return false;
  const narrower = part.concept === whole.concept && part.scope !== whole.scope;
  if (narrower) return group.parts.every((other) => other.concept === part.concept);
  if (part.scope !== whole.scope || part.concept === whole.concept) return false;
  if (!holdsConcept(whole.concept, part.concept)) return false;
  return true;
}

/** Whether a figure divides the whole by the same principle as the parts before it. */
export function alongside(group: Pick<Group, 'whole' | 'parts'>, part: Figure): boolean {
  const principle = principleOf(part.concept, group.whole.concept);
  return group.parts.every((other) => {
    if (other.concept !== '~' && part.concept.startsWith(`${other.concept}.`)) return false;
    const theirs = principleOf(other.concept, group.whole.concept);
    return theirs === principle || theirs === 'any' || principle === 'any';
  });
}

/** Starts the list of a whole's parts. */
export function openGroup(state: State, whole: Figure, intro: Intro, colon: boolean): void {
  // A second list of the same whole takes the place of the first (其中…；其中…).
  state.groups.push({
    whole,
    intro,
    colon,
    claims: intro === 'respectively' ? 'error' : intro === 'includes' ? 'warning' : null,
    style: null,
    ordinal: 0,
    filled: false,
    parts: [],
    sound: true,
  });
}

/** A list's number: starts the numbered list of the announced whole, or the next item of the one that is open. */
export function readMarker(state: State, marker: Extract<Token, { kind: 'marker' }>): void {
  const at = state.groups.findLastIndex((group) => group.style === marker.style);
  if (at >= 0 && marker.ordinal > 1) {
    closeGroups(state, at + 1);
    const group = state.groups[at] as Group;
    if (!group.filled || marker.ordinal !== group.ordinal + 1) group.sound = false;
    group.ordinal = marker.ordinal;
    group.filled = false;
    return;
  }
  if (marker.ordinal !== 1) return;
  const announced =
    state.announced ??
    (state.adjacent && state.last ? { whole: state.last, intro: 'enumerated' as const, colon: false } : null);
  state.announced = null;
  if (!announced) return;
  openGroup(state, announced.whole, announced.intro, announced.colon);
  const group = state.groups.at(-1) as Group;
  group.style = marker.style;
  group.ordinal = 1;
  const spoken = marker.style === '是' || marker.style === '第';
  group.claims =
    announced.intro === 'mainly' || announced.intro === 'among'
      ? 'warning'
      : spoken || announced.intro !== 'includes'
        ? 'error'
        : 'warning';
}

/** Puts a figure where it belongs among the open lists; lists that it ends are closed. */
export function addPart(state: State, part: Figure): boolean {
  openBracket(state, part);
  while (state.groups.length > state.floor) {
    const group = state.groups.at(-1) as Group;
    if (fits(group, part)) {
      if (!alongside(group, part)) return false;
      if (group.style !== null) {
        // A second amount in one numbered item: which of them counts is not certain.
        if (group.filled) group.sound = false;
        group.filled = true;
      }
      const outer = state.groups.length >= state.floor + 2 ? state.groups.at(-2) : undefined;
      if (
        outer &&
        outer.style === null &&
        part.concept.startsWith('~') &&
        group.style === null &&
        group.intro !== 'bracket'
      ) {
        // 其中…其中…: an unknown part may belong to either list.
        group.sound = false;
        outer.sound = false;
      }
      group.parts.push(part);
      return true;
    }
    if (group.style !== null) {
      group.sound = false;
      return false;
    }
    closeGroups(state, state.groups.length - 1);
  }
  return false;
}

/** 编制10名（行政5名、事业5名）: what a bracket names after an amount are its parts, where they can be. */
function openBracket(state: State, part: Figure): void {
  if (!state.anchor || state.groups.length > state.floor) return;
  openGroup(state, state.anchor, 'bracket', false);
  if (!fits(state.groups.at(-1) as Group, part)) state.groups.pop();
}

/** Ends the lists from the given depth on and states what they claim. */
export function closeGroups(state: State, from: number): void {
  for (const group of state.groups.splice(from).reverse()) stateGroup(state, group);
}

export const covered = (whole: string, parts: readonly string[]): boolean =>
  identities.some(
    (identity) =>
      identity.result === whole &&
      identity.compare === '=' &&
      identity.within === 'report' &&
      identity.required.every((part) => parts.includes(part.concept)) &&
      parts.every((part) =>
        [...identity.required, ...identity.optional].some((known) => known.concept === part),
      ),
  );

function stateGroup(state: State, group: Group): void {
  const { whole, parts } = group;
  if (!group.sound || parts.length === 0 || (group.style !== null && !group.filled)) return;
  if (
    covered(
      whole.concept,
      parts.map((part) => part.concept),
    ) &&
    parts.every((part) => part.scope === whole.scope)
  )
    return;
  const division = group.claims === null ? divisionOf(whole, parts) : undefined;
  const claims = group.claims ?? division?.claims ?? (isToldWhole(state, parts) ? 'warning' : null);
  if (claims !== null && parts.length >= 2) {
    stateSum(state, group, parts, '=', claims);
    // That all parts are told may be doubted; that they are parts may not.
    if (group.claims === null && claims === 'warning') stateSum(state, group, parts, '>=', boundOf(group));
    return;
  }
  const counted = unitClass(whole.unit) === 'count';
  if (counted && parts.some((part) => part.concept.startsWith('~'))) {
    // 离休1人、退休30人 are all that there can be.
    const labels = parts.map(({ label }) => label);
    if (addingUp(labels, whole.unit) === 'all') {
      stateSum(state, group, parts, '=', 'error');
      return;
    }
    // 局机关20人、林场35人、种苗站5人: nobody is in two units, and with the bureau itself they are all that it has.
    if (parts.length >= 2 && areUnits(labels)) {
      if (labels.some((label) => bureauItself.test(label))) stateSum(state, group, parts, '=', 'warning');
      stateSum(state, group, parts, '>=', 'error');
      return;
    }
    // People can be counted twice (党员, 本科以上): only each of them is bounded by the whole.
    for (const part of parts) stateSum(state, group, [part], '>=', 'error');
    return;
  }
  stateSum(state, group, parts, '>=', boundOf(group));
}

const bureauItself = /^(?:[局委办厅院部区县市]*机关|[局委办厅院部]?本级)$/;
const subordinate =
  /(?:中心|站|所|(?<!工作|志愿|突击|先锋|代表)队|馆|园|校|院|场|圃|局|管理处|管理站|支队|大队|幼儿园|水库)$/;
const areUnits = (names: readonly string[]): boolean =>
  new Set(names).size === names.length &&
  names.some((name) => subordinate.test(name)) &&
  names.every((name) => bureauItself.test(name) || subordinate.test(name));

/** How surely the parts of a list lie within its whole: unknown names of several kinds may belong to something else. */
function boundOf({ parts, colon }: Group): 'error' | 'warning' {
  const unsure =
    parts.length > 1 && !colon && parts.some((part) => part.concept.startsWith('~')) && !alike(parts);
  return unsure ? 'warning' : 'error';
}

/** States that a whole is its parts, or holds them. */
export function stateSum(
  state: State,
  { whole }: Pick<Group, 'whole'>,
  parts: readonly Figure[],
  compare: '=' | '>=',
  severity: 'error' | 'warning',
): void {
  emitClaim(state, {
    rule: 'sentence-breakdown',
    kind: 'sum-mismatch',
    result: whole,
    compare,
    expression: sumOf(...parts.map((part) => [1, figureOf(part)] as const)),
    severity,
    basis: {
      zh: `${whole.label} ${compare === '=' ? '=' : '≥'} ${parts.map((part) => part.label).join(' + ')}`,
      en:
        compare === '='
          ? 'the stated whole is the sum of the parts it is said to consist of'
          : 'the parts named among a whole do not exceed it',
    },
  });
}

/** Names that end alike (经费、经费) name parts of one kind. */
export const alike = (parts: readonly Pick<Figure, 'concept' | 'label'>[]): boolean =>
  parts.every((part) => !part.concept.startsWith('~') || part.label.at(-1) === parts[0]?.label.at(-1));
