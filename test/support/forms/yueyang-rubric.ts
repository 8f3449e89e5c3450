import { Decimal } from 'decimal.js';
import type { Amount } from '../amounts.ts';
import type { RubricRow } from './rubric.ts';
import { adjustmentPoints, banded, ratio, stepped } from './scoring.ts';

/** What the form's criteria ask for in numbers. */
export interface RubricFacts {
  readonly posts: number;
  readonly staff: number;
  readonly threeBudget: Amount;
  readonly threeBudgetBefore: Amount;
  readonly threeActual: Amount;
  readonly keyProjects: Amount;
  readonly projects: Amount;
  readonly initialBudget: Amount;
  readonly adjustment: Amount;
  readonly opening: Amount;
  readonly closing: Amount;
  readonly procurementBudget: Amount;
  readonly procurementActual: Amount;
  readonly cardPaid: Amount;
  readonly cardDue: Amount;
  readonly assets: Amount;
  readonly assetsInUse: Amount;
  /** 满意度 in percent, as surveyed. */
  readonly satisfaction: number;
}

/** What cannot be computed: points lost, and why, by indicator. */
export type Losses = Readonly<Record<string, readonly [lost: number, reason: string]>>;

/**
 * Yueyang's rubric without its results, 投入 to 资产管理, scored as the facts deserve. 支付进度 is left out where nothing
 * can be said about it.
 */
export function yueyangRows(facts: RubricFacts, losses: Losses, withProgress: boolean): RubricRow[] {
  const rows: RubricRow[] = [];
  const add = (
    level1: string,
    level2: string,
    indicator: string,
    weight: number,
    criterion: string,
    score: number,
    reason = '',
  ) => {
    const [lost, why] = losses[indicator] ?? [0, reason];
    rows.push({ level1, level2, indicator, criterion, weight, score: score - lost, reason: why });
  };
  const adjusted = ratio(facts.adjustment, facts.initialBudget);
  const change = ratio(facts.threeBudget - facts.threeBudgetBefore, facts.threeBudgetBefore);

  const input = ['投入', '预算配置'] as const;
  const staffScore = stepped(5, ratio(facts.staff, facts.posts).minus(100), 1, 0.5);
  add(
    ...input,
    '财政供养人员控制率',
    5,
    '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    staffScore,
    staffScore < 5 ? '在职人数超过编制数' : '',
  );
  add(
    ...input,
    '“三公经费”变动率',
    5,
    '“三公经费”变动率≦0,计5分；\n“三公经费”＞0，每超过一个百分点扣0.5分，扣完为止。',
    stepped(5, change, 1, 0.5),
    change.gte(1) ? '“三公经费”预算比上年增加' : '',
  );
  const key = ratio(facts.keyProjects, facts.projects);
  add(
    ...input,
    '重点支出安排率',
    5,
    '重点支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。',
    banded(key, [
      [90, 5],
      [80, 4],
      [70, 3],
      [60, 2],
    ]),
    key.lt(90) ? '一般性项目支出占比偏高' : '',
  );

  const execution = ['过程', '预算执行'] as const;
  add(
    ...execution,
    '预算调整率',
    3,
    '预算调整率=0，计3分；0-10%（含），计2分；10-20%（含），计1分；20-30%（含），计0.5分；大于30%不得分。',
    adjustmentPoints(adjusted, [3, 2, 1, 0.5]),
    adjusted.isZero() ? '' : '年中存在预算调整',
  );
  if (withProgress) {
    add(
      ...execution,
      '支付进度',
      3,
      '春节前下达全部专项资金的50%；6月底前所有专项资金指标全部下达完。\n每出现一个专项未按进度完成资金下达扣0.5分，扣完为止。',
      3,
    );
  }
  add(
    ...execution,
    '资金结余',
    3,
    '无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。',
    facts.closing === 0 ? 3 : facts.closing <= facts.opening ? 2 : 0,
    facts.closing === 0 ? '' : '年末有结余',
  );
  add(
    ...execution,
    '“三公经费”控制率',
    6,
    '以100%为标准。三公经费控制率≦100%，计6分；\n每超过一个百分点扣1分，扣完为止。',
    stepped(6, ratio(facts.threeActual, facts.threeBudget).minus(100), 1, 1),
  );

  const management = ['过程', '预算管理'] as const;
  add(
    ...management,
    '管理制度健全性',
    3,
    '①已制定或具有预算资金管理办法，内部财务管理制度、会计核算制度等管理制度，1分；\n②相关管理制度合法、合规、完整，1分；\n③相关管理制度得到有效执行，1分。',
    3,
  );
  add(
    ...management,
    '资金使用合规性',
    3,
    '①支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定；\n②资金拨付有完整的审批程序和手续；\n③项目支出按规定经过评估论证；\n④支出符合部门预算批复的用途；\n⑤资金使用无截留、挤占、挪用、虚列支出等情况。\n以上情况每出现一例不符合要求的扣1分，扣完为止。',
    3,
  );
  add(
    ...management,
    '预决算信息公开性和完善性',
    3,
    '①按规定内容公开预决算信息，1分；\n②按规定时限公开预决算信息，0.5分；\n③基础数据信息和会计信息资料真实，0.5分；\n④基础数据信息和会计信息资料完整，0.5分；\n⑤基础数据信息和会计信息资料准确，0.5分。',
    3,
  );
  const bought = ratio(facts.procurementActual, facts.procurementBudget);
  add(
    ...management,
    '政府采购执行率',
    3,
    '政府采购执行率等于100%的，得3分；\n每减少一个百分点，扣0.2分，扣完为止。',
    stepped(3, new Decimal(100).minus(bought), 1, 0.2),
    bought.lt(100) ? '部分采购项目有结余，未全部执行' : '',
  );
  add(
    ...management,
    '公务卡刷卡率',
    3,
    '公务卡刷卡率达50％以上的，得3分。\n每减少一个百分点，扣0.2分，扣完为止。',
    stepped(3, new Decimal(50).minus(ratio(facts.cardPaid, facts.cardDue)), 1, 0.2),
  );

  const assets = ['过程', '资产管理'] as const;
  add(
    ...assets,
    '资产管理制度健全性',
    3,
    '①已制定或具有资产管理制度，且相关资产管理制度合法、合规、完整，2分；\n②相关资产管理制度得到有效执行，1分。',
    3,
  );
  add(
    ...assets,
    '资产管理安全性',
    4,
    '①资产保存完整；\n②资产配置合理；\n③资产处置规范；\n④资产账务管理合规，帐实相符；\n⑤资产有偿使用及处置收入及时足额上缴；\n以上情况每出现一例不符合有关要求的扣1分，扣完为止。',
    4,
  );
  const used = ratio(facts.assetsInUse, facts.assets);
  add(
    ...assets,
    '固定资产利用率',
    3,
    '每低于100%一个百分点扣0.1分，扣完为止。',
    stepped(3, new Decimal(100).minus(used), 1, 0.1),
    used.lt(100) ? '部分固定资产未在用' : '',
  );
  return rows;
}

/** The form's last row. */
export const satisfactionRow = (satisfaction: number): RubricRow => ({
  level1: '效果',
  level2: '履职效益',
  indicator: '社会公众或服务对象满意度',
  criterion: '95%（含）以上计5分；\n85%（含）-95%，计3分；\n75%（含）-85%，计1分；\n低于75%计0分。',
  weight: 5,
  score: banded(new Decimal(satisfaction), [
    [95, 5],
    [85, 3],
    [75, 1],
  ]),
  reason: satisfaction < 95 ? '部分服务对象认为办事效率有待提高' : '',
});
