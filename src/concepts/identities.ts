import type { RelationKind } from '../model/relation.ts';

/**
 * What the vocabulary knows about how concepts add up. An identity is tried wherever one scope, year and stage states
 * the result and enough of the parts.
 */
export interface Identity {
  readonly id: string;
  readonly kind: RelationKind;
  readonly result: string;
  readonly compare: '=' | '<=';
  /** Must be stated, all of them, for the identity to be tried. */
  readonly required: readonly Part[];
  /** Taken in where stated; a blank place counts as nothing. */
  readonly optional: readonly Part[];
  /** `warning` where scopes customarily differ, so that a person must look. */
  readonly severity: 'error' | 'warning';
  /**
   * Where the figures must stand for the identity to be meant: `table` for one table's columns or rows, `report` for
   * anywhere in the report.
   */
  readonly within: 'table' | 'report';
  /** The identity's number in the handbook of the domain, section 7. */
  readonly basis: string;
  readonly zh: string;
  readonly en: string;
}

export interface Part {
  readonly concept: string;
  readonly sign: 1 | -1;
}

const plus = (...concepts: string[]): Part[] => concepts.map((concept) => ({ concept, sign: 1 }));
const minus = (...concepts: string[]): Part[] => concepts.map((concept) => ({ concept, sign: -1 }));

const sources = [
  'income.fund',
  'income.capital',
  'income.special-account',
  'income.undertaking',
  'income.business',
  'income.superior',
  'income.subordinate',
  'income.other',
];

export const identities: readonly Identity[] = [
  {
    id: 'expenditure-total',
    kind: 'sum-mismatch',
    result: 'expenditure.total',
    compare: '=',
    required: plus('expenditure.basic', 'expenditure.project'),
    optional: plus('expenditure.business', 'expenditure.remitted', 'expenditure.subsidy'),
    severity: 'error',
    within: 'report',
    basis: 'I-02',
    zh: '支出合计 = 基本支出 + 项目支出（+ 经营支出 + 上缴上级支出 + 对附属单位补助支出）',
    en: 'total expenditure = basic + project (+ business + remitted + subsidies)',
  },
  {
    id: 'basic-expenditure',
    kind: 'sum-mismatch',
    result: 'expenditure.basic',
    compare: '=',
    required: plus('expenditure.basic.personnel', 'expenditure.basic.public'),
    optional: [],
    severity: 'error',
    within: 'report',
    basis: 'I-03',
    zh: '基本支出 = 人员支出 + 公用支出',
    en: 'basic = personnel + operating cost',
  },
  {
    id: 'basic-by-economic-class',
    kind: 'sum-mismatch',
    result: 'expenditure.basic',
    compare: '=',
    required: plus('economic.wages', 'economic.goods', 'economic.household'),
    optional: plus(
      'economic.capital',
      'economic.capital-construction',
      'economic.interest',
      'economic.enterprises',
    ),
    severity: 'error',
    within: 'report',
    basis: 'I-13',
    zh: '基本支出 = 工资福利支出 + 商品和服务支出 + 对个人和家庭的补助（+ 资本性支出）',
    en: 'basic = wages + goods and services + households (+ capital)',
  },
  {
    id: 'personnel-by-economic-class',
    kind: 'sum-mismatch',
    result: 'expenditure.basic.personnel',
    compare: '=',
    required: plus('economic.wages', 'economic.household'),
    optional: [],
    severity: 'warning',
    within: 'report',
    basis: 'I-14',
    zh: '人员支出 = 工资福利支出 + 对个人和家庭的补助',
    en: 'personnel = wages + households',
  },
  {
    id: 'public-by-economic-class',
    kind: 'sum-mismatch',
    result: 'expenditure.basic.public',
    compare: '=',
    required: plus('economic.goods'),
    optional: plus('economic.capital'),
    severity: 'warning',
    within: 'report',
    basis: 'I-15',
    zh: '公用支出 = 商品和服务支出（+ 资本性支出）',
    en: 'operating cost = goods and services (+ capital)',
  },
  {
    id: 'balance-of-year',
    kind: 'carry-forward-mismatch',
    result: 'balance.current',
    compare: '=',
    required: [...plus('income.total'), ...minus('income.opening', 'expenditure.total')],
    optional: [],
    severity: 'error',
    within: 'report',
    basis: 'I-04',
    zh: '当年结余 = 收入合计 − 上年结转 − 支出合计',
    en: 'balance of the year = income − carried forward − expenditure',
  },
  {
    id: 'accumulated-balance',
    kind: 'carry-forward-mismatch',
    result: 'balance.closing',
    compare: '=',
    required: [...plus('income.total'), ...minus('expenditure.total')],
    optional: minus('balance.distribution'),
    severity: 'error',
    within: 'report',
    basis: 'I-05',
    zh: '累计结余 = 收入合计 − 支出合计',
    en: 'accumulated balance = income − expenditure',
  },
  {
    id: 'balance-roll-forward',
    kind: 'carry-forward-mismatch',
    result: 'balance.closing',
    compare: '=',
    required: plus('income.opening', 'balance.current'),
    optional: minus('balance.distribution'),
    severity: 'error',
    within: 'report',
    basis: 'I-05',
    zh: '累计结余 = 上年结转 + 当年结余',
    en: 'accumulated balance = carried forward + balance of the year',
  },
  {
    id: 'income-total',
    kind: 'sum-mismatch',
    result: 'income.total',
    compare: '=',
    required: plus('income.opening', 'income.public'),
    optional: plus(...sources),
    severity: 'error',
    within: 'table',
    basis: 'I-01',
    zh: '收入合计 = 上年结转 + 公共财政拨款 + 政府性基金拨款 + 专户非税收入 + 其他收入',
    en: 'total income = carried forward + all sources',
  },
  {
    id: 'three-public-total',
    kind: 'sum-mismatch',
    result: 'three.total',
    compare: '=',
    required: plus('three.reception'),
    optional: plus('three.vehicle.operation', 'three.vehicle.purchase', 'three.vehicle', 'three.abroad'),
    severity: 'error',
    within: 'report',
    basis: 'I-07',
    zh: '三公经费合计 = 公务接待费 + 公务用车运行维护费 + 公务用车购置费 + 因公出国（境）费',
    en: 'three public expenses = reception + vehicles + travel abroad',
  },
  {
    id: 'vehicle-total',
    kind: 'sum-mismatch',
    result: 'three.vehicle',
    compare: '=',
    required: plus('three.vehicle.operation', 'three.vehicle.purchase'),
    optional: [],
    severity: 'error',
    within: 'report',
    basis: 'I-07',
    zh: '公务用车购置及运行维护费 = 购置费 + 运行维护费',
    en: 'vehicles = purchase + operation',
  },
  {
    id: 'fixed-assets-total',
    kind: 'sum-mismatch',
    result: 'assets.fixed',
    compare: '=',
    required: plus('assets.fixed.in-use'),
    optional: plus('assets.fixed.rented-out', 'assets.fixed.other'),
    severity: 'error',
    within: 'table',
    basis: 'I-08',
    zh: '固定资产合计 = 在用 + 出租 + 其他',
    en: 'fixed assets = in use + rented out + other',
  },
  {
    id: 'project-funds-available',
    kind: 'carry-forward-mismatch',
    result: 'special.available',
    compare: '=',
    required: plus('special.opening', 'special.income'),
    optional: [],
    severity: 'error',
    within: 'report',
    basis: 'I-24',
    zh: '专项资金可用数 = 年初结余 + 本年拨款',
    en: 'project funds available = opening + appropriation',
  },
  {
    id: 'project-funds-closing',
    kind: 'carry-forward-mismatch',
    result: 'special.closing',
    compare: '=',
    required: [...plus('special.opening', 'special.income'), ...minus('expenditure.project')],
    optional: [],
    severity: 'error',
    within: 'report',
    basis: 'I-24',
    zh: '专项资金结余 = 年初结余 + 本年拨款 − 项目支出',
    en: 'closing project funds = opening + appropriation − project expenditure',
  },
  {
    id: 'project-opening-within-opening',
    kind: 'carry-forward-mismatch',
    result: 'special.opening',
    compare: '<=',
    required: plus('income.opening'),
    optional: [],
    severity: 'warning',
    within: 'report',
    basis: 'I-27',
    zh: '专项资金年初结余 ≤ 上年结转',
    en: 'opening project funds ≤ carried forward',
  },
  {
    id: 'staff-total',
    kind: 'sum-mismatch',
    result: 'staff',
    compare: '=',
    required: plus('staff.administrative', 'staff.institution'),
    optional: plus('staff.workers'),
    severity: 'error',
    within: 'report',
    basis: 'I-11',
    zh: '实有人数 = 行政 + 事业（+ 工勤）',
    en: 'people in post = administrative + institution (+ workers)',
  },
  {
    id: 'posts-total',
    kind: 'sum-mismatch',
    result: 'posts',
    compare: '=',
    required: plus('posts.administrative', 'posts.institution'),
    optional: plus('posts.workers'),
    severity: 'error',
    within: 'report',
    basis: 'I-11',
    zh: '人员编制 = 行政编制 + 事业编制（+ 工勤编制）',
    en: 'posts = administrative + institution (+ workers)',
  },
  {
    id: 'procurement-within-expenditure',
    kind: 'sum-mismatch',
    result: 'procurement',
    compare: '<=',
    required: plus('expenditure.total'),
    optional: [],
    severity: 'warning',
    within: 'report',
    basis: 'I-22',
    zh: '政府采购金额 ≤ 支出合计',
    en: 'procurement ≤ total expenditure',
  },
  {
    id: 'small-firms-within-procurement',
    kind: 'sum-mismatch',
    result: 'procurement.small',
    compare: '<=',
    required: plus('procurement'),
    optional: [],
    severity: 'warning',
    within: 'report',
    basis: 'I-23',
    zh: '授予中小企业合同金额 ≤ 政府采购金额',
    en: 'awarded to small firms ≤ procurement',
  },
];
