import type { Figure } from '../model/figure.ts';
import { type PrintedNumber, scanNumbers } from '../model/printed-number.ts';
import type { Target } from '../model/record.ts';
import type { Relation } from '../model/relation.ts';
import { type Context, cellFigure, onlyNumber } from './figures.ts';
import { wordsOf } from './grid.ts';
import { type Numbering, placeInCell } from './place.ts';
import { headingPath, type Region } from './regions.ts';

const completion = /^(?:目标|指标|任务|计划)?(?:完成|达成|实现)(?:率|比例|程度|百分比)(?:（%）)?$/;

/**
 * What a column of 完成率 beside targets and results claims: each is the result over its target. Only where both are
 * one number of one unit, and more is better.
 */
export function completionRates(
  region: Region,
  targets: readonly Target[],
  context: Context,
  numbering: Numbering,
): { readonly figures: Figure[]; readonly relations: Relation[] } {
  const claims = targets.flatMap((target) => claimOf(target, region, context, numbering) ?? []);
  return {
    figures: claims.flatMap(({ result, part, whole }) => [whole, part, result]),
    relations: claims.map(
      ({ result, part, whole }): Relation => ({
        rule: 'target-completion-rate',
        kind: 'ratio-mismatch',
        origin: 'headings',
        result,
        compare: '=',
        expression: {
          op: 'share',
          part: { op: 'figure', figure: part },
          whole: { op: 'figure', figure: whole },
        },
        severity: 'error',
        basis: { zh: '完成率 = 完成值 ÷ 目标值', en: 'the completion rate is the result over its target' },
      }),
    ),
  };
}

interface Claim {
  readonly result: Figure;
  readonly part: Figure;
  readonly whole: Figure;
}

function claimOf(target: Target, region: Region, context: Context, numbering: Numbering): Claim | null {
  const [aim, result] = [onlyQuantity(target.target), onlyQuantity(target.result)];
  if (target.target.state !== 'stated' || target.result.state !== 'stated' || !aim || !result) return null;
  const { at } = target.target.value;
  if (at.kind !== 'cell' || result.precision !== 'exact' || aim.value.isZero()) return null;
  if (!['exact', 'at-least'].includes(aim.precision)) return null;
  if (aim.unit !== result.unit && aim.unit !== null && result.unit !== null) return null;
  const row = at.row - 1;
  const cell = region.grid
    .row(row)
    .find((one) => one.row === row && completion.test(wordsOf(headingPath(region, one).at(-1) ?? '')));
  const rate = cell && onlyNumber(cell);
  if (!cell || !rate || (rate.unit !== '%' && rate.unit !== null)) return null;
  // Who did more than was asked may print 100%.
  if (rate.value.eq(100) && result.value.gt(aim.value)) return null;
  const name = target.name.state === 'stated' ? wordsOf(target.name.value.text) : (at.rowHeading ?? '');
  const figure = (number: PrintedNumber, what: string, place: Figure['at'], unit: Figure['unit']) =>
    cellFigure(context, { ...number, precision: 'exact' }, place, {
      concept: `~${name}|${what}`,
      label: `${name} · ${what}`,
      scope: name,
      year: context.reportYear,
      stage: null,
      origin: 'form',
      unit,
      unitSource: 'printed',
      doubt: cell.doubt !== undefined,
    });
  const headings = { title: region.title, rowHeading: name, columnHeading: '完成率' };
  const place = placeInCell(numbering, region.grid.table, cell, headings, [rate.start, rate.end]);
  return {
    whole: figure(aim, '目标值', at, aim.unit ?? result.unit),
    part: figure(result, '完成值', target.result.value.at, result.unit ?? aim.unit),
    result: figure(rate, '完成率', place, '%'),
  };
}

/** The only number of a text. */
function onlyQuantity(leaf: Target['target']): PrintedNumber | null {
  if (leaf.state !== 'stated') return null;
  const [only, ...others] = scanNumbers(leaf.value.text).filter(({ role }) => role === 'quantity');
  return only && others.length === 0 ? only : null;
}
