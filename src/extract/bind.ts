import { type Heading, readHeading, type Vocabulary } from '../concepts/index.ts';
import type { Stage } from '../model/figure.ts';
import type { MoneyUnit } from '../model/unit.ts';

/** What a path of headings, outermost first, says about the figures under or beside it. */
export interface Binding {
  readonly concept: string | null;
  /** What the headings around an unknown innermost one name: 实有人数 over 行政. */
  readonly around: string | null;
  readonly stage: Stage | null;
  readonly year: number | null;
  readonly yearOffset: number | null;
  readonly unit: MoneyUnit | '%' | null;
  /** Says nothing but that everything is added up, or that these are the amounts (金额). */
  readonly whole: boolean;
  readonly total: 'grand' | 'sub' | null;
  /** A source of money that narrows the figures: 一般公共预算 over 基本支出. */
  readonly source: string | null;
  /** Stands under 收入 or 支出 of a table that sets the two side by side. */
  readonly side: 'income' | 'expenditure' | null;
  /** A column that is computed from its neighbours: a share, a change, a rate. */
  readonly derived: Derived | null;
  /** The words of the innermost heading that the vocabulary does not know; null when all is known. */
  readonly unknown: string | null;
  readonly label: string;
}

export type Derived =
  | 'share'
  | 'change-rate'
  | 'change-amount'
  | 'saved-amount'
  | 'saved-rate'
  | 'execution-rate'
  | 'rate';

const derivedHeadings: readonly (readonly [RegExp, Derived])[] = [
  [/占比|比重|所占比例|占.*%|构成比/, 'share'],
  [
    /增减率|增长率|增减比|变动率|增减（%）|增长（%）|增幅|增减幅度|增减%|增长比例|变动幅度|增减比例|增减变动率|差异率|偏差率|偏离率/,
    'change-rate',
  ],
  [
    /^(?:比上年)?(?:增减额|增减|增减数|增减变动|差额|变动额|增减金额|增加额|增减变化|差异额?|差异数|偏差额)$/,
    'change-amount',
  ],
  [/^(?:节约|节支|节省)(?:资金|金额|额|数)?(?:（[^（）]*元）)?$/, 'saved-amount'],
  [/^(?:资金)?(?:节约|节支|节省)率/, 'saved-rate'],
  [/执行率|完成率|(?:支出|执行|支付|完成)进度|^(?:预算)?支出率/, 'execution-rate'],
  [/率(?:（%）)?$/, 'rate'],
];

/** A column of percentages: all that is computed from neighbours but differences. */
export const isRate = ({ derived }: Binding): boolean =>
  derived !== null && derived !== 'change-amount' && derived !== 'saved-amount';

const amountOnly =
  /^(?:金额|数额|合计金额|金额合计|数|资金|数值|数量|支出金额|收入金额|人数|(?:期末|年末)(?:数|余额|金额|原值)?(?:（[^（）]*）)?|(?:全年|全年度|1[-—~至]12月)(?:累计|合计|总计|小计)?(?:数|额|金额)?)?$/;
const nameOnly =
  /^(?:机构名称|单位名称|部门名称|项目|科目|科目名称|项目名称|名称|内容|单位|指标|功能分类科目|经济分类科目)$/;

/** Reads a path of headings. An unknown outer heading only groups; an unknown innermost one makes the figure its own. */
export function bind(path: readonly string[], vocabulary: Vocabulary): Binding {
  const headings = path.map((text) => readHeading(text, vocabulary)).filter((heading) => !isFiller(heading));
  let concept: string | null = null;
  let source: string | null = null;
  let side: Binding['side'] = null;
  for (const heading of headings) {
    if (heading !== headings.at(-1) && /^(?:收入|支出)$/.test(heading.rest)) {
      side = heading.rest === '收入' ? 'income' : 'expenditure';
      continue;
    }
    if (heading.concept === null) continue;
    if (concept !== null && isSource(concept) && !isSource(heading.concept)) source = concept;
    concept = heading.concept;
  }
  const last = headings.at(-1);
  const derived = last ? derivedOf(last) : null;
  const unknown =
    last && last.concept === null && last.total === null && !derived && !amountOnly.test(last.rest)
      ? last.rest
      : null;
  const stage = lastOf(headings, (heading) => heading.stage);
  return {
    concept: unknown === null ? concept : null,
    around: unknown === null ? null : concept,
    stage,
    year: lastOf(headings, (heading) => heading.year),
    yearOffset: lastOf(headings, (heading) => heading.yearOffset),
    unit: lastOf(headings, (heading) => heading.unit),
    whole: concept === null && unknown === null && !derived,
    total: last?.total ?? null,
    side,
    source: unknown === null ? source : concept && isSource(concept) ? concept : source,
    derived,
    unknown,
    label: path.filter((text) => !/^其中[:：]?$/.test(text)).join(' / '),
  };
}

const isFiller = (heading: Heading): boolean =>
  (heading.among && heading.rest === '') ||
  nameOnly.test(heading.rest) ||
  (heading.rest === '结余' && heading.concept === null);

const isSource = (concept: string): boolean => concept.startsWith('income.') || concept === 'funds.total';

function lastOf<T>(headings: readonly Heading[], pick: (heading: Heading) => T | null): T | null {
  for (let index = headings.length - 1; index >= 0; index--) {
    const value = pick(headings[index] as Heading);
    if (value !== null) return value;
  }
  return null;
}

function derivedOf(heading: Heading): Derived | null {
  if (heading.concept?.startsWith('rate.execution') || heading.concept?.startsWith('rate.completion'))
    return 'execution-rate';
  if (heading.concept !== null) return null;
  for (const [pattern, derived] of derivedHeadings) if (pattern.test(heading.text)) return derived;
  return null;
}
