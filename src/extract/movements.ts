import { verbatim } from '../model/message.ts';
import { type Expression, figureTerm, type Relation, type Term } from '../model/relation.ts';
import type { Line } from './about-place.ts';
import type { Entry } from './amounts.ts';
import { wordsOf } from './grid.ts';
import { isNear } from './near.ts';

/** What a column is in a movement from the start of a period to its end, told from its innermost heading. */
const roles = {
  start: /^(?:期初|年初|上年末|上年年末)(?:数|余额|金额|原值|账面原值|账面余额|存量)?(?:（.*）)?$/,
  more: /^(?:本期|本年|当年|本年度)?(?:增加|新增)(?:数|额|金额)?$/,
  less: /^(?:本期|本年|当年|本年度)?(?:减少|处置)(?:数|额|金额)?$/,
  end: /^(?:期末|年末|本年末)(?:数|余额|金额|原值|账面原值|账面余额|存量)?(?:（.*）)?$/,
  gross: /^(?:账面)?(?:原值|原价)$/,
  worn: /^(?:累计)?折旧(?:（?摊销）?)?$|^累计折旧/,
  net: /^(?:账面)?净(?:值|额)$/,
} as const;
type Role = keyof typeof roles;

/**
 * 期初数 + 增加 − 减少 = 期末数 and 原值 − 折旧 = 净值 along each row. A table says so only by its headings, so most of its
 * rows must bear it out.
 */
export function movementRelations(byLine: ReadonlyMap<Line, readonly Entry[]>): Relation[] {
  const lines = [...byLine.values()];
  return [
    ...claims(
      lines,
      'end',
      [
        ['start', 1],
        ['more', 1],
        ['less', -1],
      ],
      'carry-forward-mismatch',
    ),
    ...claims(
      lines,
      'net',
      [
        [has(lines, 'gross') ? 'gross' : 'end', 1],
        ['worn', -1],
      ],
      'sum-mismatch',
    ),
  ];
}

const has = (lines: readonly (readonly Entry[])[], role: Role): boolean =>
  lines.some((entries) => entryOf(entries, role) !== null);

function claims(
  lines: readonly (readonly Entry[])[],
  result: Role,
  parts: readonly (readonly [Role, 1 | -1])[],
  kind: Relation['kind'],
): Relation[] {
  const [first] = parts as readonly [readonly [Role, 1 | -1]];
  const made = lines.flatMap((entries) => {
    const stated = entryOf(entries, result)?.figure;
    const opening = entryOf(entries, first[0])?.figure;
    // A row without what it starts from may have left it out; a movement left blank is none.
    if (!stated || !opening || !parts.every(([role]) => entryOf(entries, role) !== null)) return [];
    const terms = parts.flatMap(([role, sign]): Term[] => {
      const figure = entryOf(entries, role)?.figure;
      return figure ? [figureTerm(figure, sign)] : [];
    });
    const expression: Expression = { op: 'sum', terms };
    return [{ stated, expression }];
  });
  const holding = made.filter(({ stated, expression }) => isNear(stated, expression)).length;
  if (holding * 2 <= made.length) return [];
  return made.map(({ stated, expression }) => ({
    rule: result === 'end' ? 'heading-movement' : 'heading-net-value',
    kind,
    origin: 'headings',
    result: stated,
    compare: '=',
    expression,
    severity: 'error',
    basis: verbatim(stated.label),
  }));
}

/** The one entry of a row whose heading has the role; null where none or several have. */
function entryOf(entries: readonly Entry[], role: Role): Entry | null {
  const found = entries.filter(({ columnPath }) => roles[role].test(wordsOf(columnPath.at(-1) ?? '')));
  return found.length === 1 ? (found[0] as Entry) : null;
}
