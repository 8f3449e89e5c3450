import type { Stage } from '../model/figure.ts';

/** An operand of a rate: which concept, in which state of the budget, of this year or the year before. */
export interface RateOperand {
  readonly concept: string;
  /** Tried in this order; the first that the report states is taken. Null is a figure that names no stage. */
  readonly stages: readonly (Stage | null)[];
  readonly year: 'current' | 'previous';
  /** What it is called where the vocabulary has no such concept: reports hardly ever print it. */
  readonly name?: { readonly zh: string; readonly en: string };
  /** Subtracted from it: an adjustment is the adjusted budget less the initial one. */
  readonly minus?: RateOperand;
  /** Tried in this order where the report does not state it. */
  readonly instead?: readonly RateOperand[];
}

/** A rate by its definition: numerator ÷ denominator × 100, or change ÷ base × 100. */
export interface Rate {
  readonly id: string;
  readonly label: string;
  readonly english: string;
  readonly names: readonly string[];
  readonly form: 'ratio' | 'change';
  readonly numerator: RateOperand;
  readonly denominator: RateOperand;
  /** Where the definition is printed. */
  readonly basis: string;
  /** Set where a smaller rate is the better one. */
  readonly better?: 'lower';
  /** Set where nothing over nothing means, by custom, that there was nothing to control. */
  readonly zeroByZero?: 'not-applicable';
}

const accounts: readonly (Stage | null)[] = ['actual', null];
const budget: readonly (Stage | null)[] = ['adjusted-budget', 'budget', 'initial-budget'];
const of = (
  concept: string,
  stages: readonly (Stage | null)[],
  year: RateOperand['year'] = 'current',
): RateOperand => ({ concept, stages, year });

/** An operand that only surveys, ledgers or work plans hold; named in full, because it is what a report lacks. */
const outside = (concept: string, zh: string, en: string): RateOperand => ({
  concept,
  stages: accounts,
  year: 'current',
  name: { zh, en },
});

/** The whole department's money: the expenditure table, else the national form's funds of the year. */
const whole = (stages: readonly (Stage | null)[]): RateOperand => ({
  ...of('expenditure.total', stages),
  instead: [of('funds.total', stages)],
});

const adjustedLessInitial = (concept: string): RateOperand => ({
  ...of(concept, ['adjusted-budget']),
  minus: of(concept, ['initial-budget']),
});

const framework = '财预〔2013〕53号 附件2';

/**
 * Rates that criteria and narratives name. Which of several definitions a bureau means is the policy's business: the
 * rescoring replaces the operands where the policy or the report's own 指标说明 says so.
 */
export const rates: readonly Rate[] = [
  {
    id: 'rate.staff-control',
    label: '财政供养人员控制率',
    english: 'staff control rate',
    names: [
      '在职人员控制率',
      '财政供养人员控制率',
      '人员控制率',
      '编制控制率',
      '在编人员控制率',
      '人员编制控制率',
      '在职在编人员控制率',
    ],
    form: 'ratio',
    numerator: of('staff', accounts),
    denominator: of('posts', accounts),
    basis: framework,
    better: 'lower',
  },
  {
    id: 'rate.three-change',
    label: '三公经费变动率',
    english: 'change of three public expenses',
    names: ['“三公经费”变动率', '三公经费变动率', '“三公”经费变动率', '在公经费变动率', '三公经费增长率'],
    form: 'change',
    numerator: of('three.total', ['budget', 'initial-budget', 'adjusted-budget']),
    denominator: of('three.total', ['budget', 'initial-budget', 'adjusted-budget'], 'previous'),
    basis: framework,
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.reception-change',
    label: '公务接待费变动率',
    english: 'change of reception',
    names: ['公务招待费变动率', '“公务招待费”变动率', '公务接待费变动率', '“公务接待费”变动率'],
    form: 'change',
    numerator: of('three.reception', accounts),
    denominator: of('three.reception', accounts, 'previous'),
    basis: '地方评分表',
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.vehicle-change',
    label: '公务用车购置运行费变动率',
    english: 'change of vehicle cost',
    names: [
      '公务用车购置运行费变动率',
      '“公务用车购置运行费”变动率',
      '公务用车购置及运行费变动率',
      '公务用车购置及运行维护费变动率',
    ],
    form: 'change',
    numerator: of('three.vehicle', accounts),
    denominator: of('three.vehicle', accounts, 'previous'),
    basis: '地方评分表',
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.key-expenditure',
    label: '重点支出安排率',
    english: 'key expenditure rate',
    names: ['重点支出安排率', '重点支出率', '重点项目支出安排率'],
    form: 'ratio',
    numerator: outside('expenditure.project.key', '重点项目支出', 'key project expenditure'),
    denominator: of('expenditure.project', accounts),
    basis: framework,
  },
  {
    id: 'rate.completion',
    label: '预算完成率',
    english: 'budget completion',
    names: ['预算完成率', '支出预算完成率', '部门预算完成率'],
    form: 'ratio',
    numerator: whole(accounts),
    denominator: whole(budget),
    basis: framework,
  },
  {
    id: 'rate.execution',
    label: '预算执行率',
    english: 'budget execution',
    names: [
      '预算执行率',
      '执行率',
      '支出执行率',
      '资金执行率',
      '部门预算执行率',
      '预算资金执行率',
      '整体支出执行率',
      '年度预算执行率',
      '全年预算执行率',
      '预算执行进度',
      '执行进度',
    ],
    form: 'ratio',
    numerator: whole(accounts),
    denominator: whole(budget),
    basis: framework,
  },
  {
    id: 'rate.adjustment',
    label: '预算调整率',
    english: 'budget adjustment rate',
    names: ['预算调整率', '预算控制率', '预算调剂率', '调整率'],
    form: 'ratio',
    numerator: {
      ...of('adjustment', [null, 'change', 'actual', 'budget']),
      instead: [adjustedLessInitial('expenditure.total'), adjustedLessInitial('funds.total')],
    },
    denominator: whole(['initial-budget', 'budget']),
    basis: framework,
    better: 'lower',
  },
  {
    id: 'rate.payment-progress',
    label: '支付进度率',
    english: 'payment progress',
    names: ['支付进度率', '支付进度', '支出进度率', '资金支付进度'],
    form: 'ratio',
    numerator: outside('payment.actual', '实际支付进度', 'actual payment progress'),
    denominator: outside('payment.planned', '既定支付进度', 'planned payment progress'),
    basis: framework,
  },
  {
    id: 'rate.carry-over',
    label: '结转结余率',
    english: 'carry-over rate',
    names: ['结转结余率', '结余率', '资金结余率', '结转率', '结余结转率', '结转和结余率'],
    form: 'ratio',
    numerator: of('balance.closing', accounts),
    denominator: whole(budget),
    basis: framework,
    better: 'lower',
  },
  {
    id: 'rate.carry-over-change',
    label: '结转结余变动率',
    english: 'change of carry-over',
    names: ['结转结余变动率', '结余变动率'],
    form: 'change',
    numerator: of('balance.closing', accounts),
    denominator: of('income.opening', accounts),
    basis: framework,
    better: 'lower',
  },
  {
    id: 'rate.public-control',
    label: '公用经费控制率',
    english: 'operating cost control',
    names: ['公用经费控制率', '日常公用经费控制率'],
    form: 'ratio',
    numerator: of('expenditure.basic.public', accounts),
    denominator: of('expenditure.basic.public', budget),
    basis: framework,
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.three-control',
    label: '三公经费控制率',
    english: 'control of three public expenses',
    names: [
      '“三公经费”控制率',
      '三公经费控制率',
      '“三公”经费控制率',
      '三公经费预算控制率',
      '三公经费预算执行率',
      '三公经费执行率',
    ],
    form: 'ratio',
    numerator: of('three.total', accounts),
    denominator: of('three.total', budget),
    basis: framework,
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.procurement',
    label: '政府采购执行率',
    english: 'procurement execution',
    names: ['政府采购执行率', '采购执行率', '政府采购预算执行率', '政府采购完成率', '政府采购预算完成率'],
    form: 'ratio',
    numerator: of('procurement', accounts),
    denominator: of('procurement', budget),
    basis: framework,
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.card',
    label: '公务卡刷卡率',
    english: 'official card use',
    names: ['公务卡刷卡率', '公务卡使用率', '公务卡结算率'],
    form: 'ratio',
    numerator: of('card.payment', accounts),
    denominator: outside('card.due', '应使用公务卡结算金额', 'payments due by official card'),
    basis: '地方评分表（湖南岳阳）',
  },
  {
    id: 'rate.fixed-assets',
    label: '固定资产利用率',
    english: 'use of fixed assets',
    names: ['固定资产利用率', '资产利用率', '固定资产使用率'],
    form: 'ratio',
    numerator: of('assets.fixed.in-use', accounts),
    denominator: of('assets.fixed', accounts),
    basis: framework,
  },
  {
    id: 'rate.satisfaction',
    label: '满意度',
    english: 'satisfaction',
    names: [
      '社会公众或服务对象满意度',
      '服务对象满意度',
      '社会公众满意度',
      '群众满意度',
      '满意度',
      '公众满意度',
      '企业满意度',
      '企业满度',
      '服务对象满意率',
      '满意率',
      '群众满意率',
    ],
    form: 'ratio',
    numerator: outside('survey.satisfied', '回答满意的人数', 'respondents who are satisfied'),
    denominator: outside('survey.valid', '有效调查人数', 'valid respondents'),
    basis: framework,
  },
  {
    id: 'rate.reception-control',
    label: '公务接待费控制率',
    english: 'control of reception',
    names: ['公务招待费控制率', '接待费控制率'],
    form: 'ratio',
    numerator: of('three.reception', accounts),
    denominator: of('three.reception', budget),
    basis: '地方评分表',
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.vehicle-control',
    label: '公务用车购置及运行维护费控制率',
    english: 'control of vehicle cost',
    names: ['公务用车购置运行费控制率', '公务用车购置及运行费控制率', '公务用车费控制率'],
    form: 'ratio',
    numerator: of('three.vehicle', accounts),
    denominator: of('three.vehicle', budget),
    basis: '地方评分表',
    better: 'lower',
    zeroByZero: 'not-applicable',
  },
  {
    id: 'rate.building-size',
    label: '楼堂馆所规模控制率',
    english: 'control of building size',
    names: ['楼堂馆所控制率', '新建楼堂馆所面积控制率', '规模控制率', '面积控制率'],
    form: 'ratio',
    numerator: outside('building.size', '楼堂馆所实际规模', 'size built'),
    denominator: outside('building.size-approved', '楼堂馆所批复规模', 'size approved'),
    basis: '地方评分表（湖南）',
    better: 'lower',
  },
  {
    id: 'rate.building-investment',
    label: '楼堂馆所投资概算控制率',
    english: 'control of building investment',
    names: ['投资概算控制率', '新建楼堂馆所投资概算控制率'],
    form: 'ratio',
    numerator: outside('building.investment', '楼堂馆所实际投资', 'amount invested'),
    denominator: outside('building.investment-approved', '楼堂馆所预算投资', 'investment approved'),
    basis: '地方评分表（湖南）',
    better: 'lower',
  },
  {
    id: 'rate.work-completion',
    label: '实际完成率',
    english: 'work completed',
    names: ['工作任务完成率', '工作完成率'],
    form: 'ratio',
    numerator: outside('work.done', '实际完成工作数', 'tasks completed'),
    denominator: outside('work.planned', '计划工作数', 'tasks planned'),
    basis: framework,
  },
  {
    id: 'rate.work-in-time',
    label: '完成及时率',
    english: 'work completed in time',
    names: ['工作及时完成率', '工作完成及时率'],
    form: 'ratio',
    numerator: outside('work.in-time', '及时完成实际工作数', 'tasks completed in time'),
    denominator: outside('work.planned', '计划工作数', 'tasks planned'),
    basis: framework,
  },
  {
    id: 'rate.work-quality',
    label: '质量达标率',
    english: 'work up to standard',
    names: ['工作质量达标率', '质量达标完成率'],
    form: 'ratio',
    numerator: outside('work.up-to-standard', '质量达标实际工作数', 'tasks up to standard'),
    denominator: outside('work.planned', '计划工作数', 'tasks planned'),
    basis: framework,
  },
  {
    id: 'rate.key-work',
    label: '重点工作办结率',
    english: 'key work completed',
    names: ['重点工作完成率', '重点工作实际完成率'],
    form: 'ratio',
    numerator: outside('work.key-done', '重点工作实际完成数', 'key tasks completed'),
    denominator: outside('work.key-assigned', '交办或下达的重点工作数', 'key tasks assigned'),
    basis: framework,
  },
];
