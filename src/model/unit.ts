import { Decimal } from './decimal.ts';

/**
 * Units as printed. Money units convert into each other; counts keep their measure word (`家`, `人`), because 10家 and
 * 10人 are never the same figure.
 */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

/** `%`, `‰`, `百分点`, `分` (points of a score), `倍`, a money unit, or a counter such as `人` or `家`. */
export type Unit = string;

const yuanIn: Readonly<Record<MoneyUnit, Decimal>> = {
  元: new Decimal(1),
  千元: new Decimal(1000),
  万元: new Decimal(10_000),
  百万元: new Decimal(1_000_000),
  亿元: new Decimal(100_000_000),
};

export const isMoney = (unit: Unit | null): unit is MoneyUnit => unit !== null && Object.hasOwn(yuanIn, unit);

/** How many of `to` one `from` is: 1 亿元 = 10 000 万元. */
export const moneyFactor = (from: MoneyUnit, to: MoneyUnit): Decimal => yuanIn[from].div(yuanIn[to]);

export type UnitClass = 'money' | 'percent' | 'points' | 'count';

/** The class of a unit; null for no unit. */
export function unitClass(unit: Unit | null): UnitClass | null {
  if (unit === null) return null;
  if (isMoney(unit)) return 'money';
  if (unit === '%' || unit === '‰' || unit === '百分点') return 'percent';
  return unit === '分' ? 'points' : 'count';
}
