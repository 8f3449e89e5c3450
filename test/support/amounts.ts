import { Decimal } from 'decimal.js';

/** Money as whole steps of 0.01 万元 (100 元), so that sums are exact; what is printed is made from it at the very end. */
export type Amount = number;

/** `1069.02` → 106902. */
export function amount(wan: string | number): Amount {
  const steps = new Decimal(wan).times(100);
  if (!steps.isInteger()) throw new Error(`${wan}万元 is not a whole number of 0.01万元`);
  return steps.toNumber();
}

export const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((total, one) => total + one, 0);

/** In 万元, as forms print it: `1069.02`. */
export const inWan = (steps: Amount, decimals = 2): string => new Decimal(steps).div(100).toFixed(decimals);

/** In 元 with thousands separators: `10,690,200.00`. */
export function inYuan(steps: Amount): string {
  const [whole, part] = new Decimal(steps).times(100).toFixed(2).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}

/** `part` ÷ `whole` × 100, rounded half up. */
export const percent = (part: number, whole: number, decimals = 2): string =>
  new Decimal(part).div(whole).times(100).toFixed(decimals, Decimal.ROUND_HALF_UP);

/** (`now` − `before`) ÷ `before` × 100, with its sign. */
export const percentChange = (now: number, before: number, decimals = 2): string =>
  percent(now - before, before, decimals);

/** The money of one unit of a department in one year. The rest follows from it. */
export interface UnitAccounts {
  readonly name: string;
  readonly opening: Amount;
  readonly publicIncome: Amount;
  readonly fundIncome: Amount;
  readonly specialAccount: Amount;
  readonly otherIncome: Amount;
  /** By economic class, of basic expenditure only. */
  readonly wages: Amount;
  readonly household: Amount;
  readonly goods: Amount;
  readonly capital: Amount;
  readonly project: Amount;
  readonly reception: Amount;
  readonly vehicleOperation: Amount;
  readonly vehiclePurchase: Amount;
  readonly abroad: Amount;
  readonly assetsInUse: Amount;
  readonly assetsRented: Amount;
  readonly assetsOther: Amount;
}

const nothing: UnitAccounts = {
  name: '',
  opening: 0,
  publicIncome: 0,
  fundIncome: 0,
  specialAccount: 0,
  otherIncome: 0,
  wages: 0,
  household: 0,
  goods: 0,
  capital: 0,
  project: 0,
  reception: 0,
  vehicleOperation: 0,
  vehiclePurchase: 0,
  abroad: 0,
  assetsInUse: 0,
  assetsRented: 0,
  assetsOther: 0,
};

type Item = Exclude<keyof UnitAccounts, 'name'>;

/** Written in 万元, as one reads them; what is left out is nothing. */
export function unitAccounts(name: string, wan: Partial<Record<Item, number | string>>): UnitAccounts {
  const given = Object.entries(wan).map(([item, value]) => [item, amount(value)]);
  return { ...nothing, ...Object.fromEntries(given), name };
}

export interface Accounts extends UnitAccounts {
  readonly income: Amount;
  readonly personnel: Amount;
  readonly publicCost: Amount;
  readonly basic: Amount;
  readonly expenditure: Amount;
  readonly currentBalance: Amount;
  readonly closing: Amount;
  readonly three: Amount;
  readonly assets: Amount;
}

/** What follows from a unit's base numbers. */
export function complete(unit: UnitAccounts): Accounts {
  const current = unit.publicIncome + unit.fundIncome + unit.specialAccount + unit.otherIncome;
  const personnel = unit.wages + unit.household;
  const publicCost = unit.goods + unit.capital;
  const basic = personnel + publicCost;
  const expenditure = basic + unit.project;
  return {
    ...unit,
    income: unit.opening + current,
    personnel,
    publicCost,
    basic,
    expenditure,
    currentBalance: current - expenditure,
    closing: unit.opening + current - expenditure,
    three: unit.reception + unit.vehicleOperation + unit.vehiclePurchase + unit.abroad,
    assets: unit.assetsInUse + unit.assetsRented + unit.assetsOther,
  };
}

/** The department as the sum of its units. */
export function addUp(name: string, units: readonly UnitAccounts[]): Accounts {
  const items = Object.keys(nothing).filter((item): item is Item => item !== 'name');
  const totals = Object.fromEntries(items.map((item) => [item, sum(units.map((unit) => unit[item]))]));
  return complete({ ...nothing, ...totals, name });
}
