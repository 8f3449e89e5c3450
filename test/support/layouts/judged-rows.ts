import type { Random } from '../random.ts';

/** A row of a rubric that asks for judgement only. */
export interface Judged {
  readonly level1: string;
  readonly level2: string;
  readonly indicator: string;
  readonly weight: number;
  readonly criterion: string;
  readonly score: number;
  readonly reason: string;
}

/** 100 points over four first levels, none of which needs a figure; what is lost is lost by halves and quarters. */
export function judgedRows(random: Random): Judged[] {
  const rows: Judged[] = [];
  const add = (level1: string, level2: string, indicator: string, weight: number, criterion: string) => {
    const lost = random.chance(0.35) ? random.integer(1, 6) / 4 : 0;
    rows.push({
      level1,
      level2,
      indicator,
      weight,
      criterion,
      score: weight - lost,
      reason: lost > 0 ? random.pick(['指标细化程度不足', '个别资料归档不及时', '制度更新滞后']) : '',
    });
  };
  add('部门决策', '目标管理', '绩效目标合理性', 6, '符合部门职责得3分，符合中长期规划得3分。');
  add('部门决策', '目标管理', '绩效指标明确性', 6, '指标清晰、细化、可衡量得6分，否则酌情扣分。');
  add('部门决策', '预算编制', '预算编制规范性', 8, '编制程序规范得4分，编制依据充分得4分。');
  add('部门管理', '制度建设', '管理制度健全性', 8, '制度健全得5分，执行有效得3分。');
  add('部门管理', '资金管理', '资金使用合规性', 12, '资金使用符合规定得12分，发现一处违规扣3分。');
  add('部门管理', '信息公开', '预决算公开情况', 5, '按时公开得3分，内容完整得2分。');
  add('部门管理', '资产管理', '资产管理规范性', 5, '账实相符得3分，处置规范得2分。');
  add('履职产出', '重点任务', '重点任务完成情况', 15, '全部完成得15分，未完成的酌情扣分。');
  add('履职产出', '重点任务', '任务完成质量', 10, '达到质量要求得10分，否则酌情扣分。');
  add('履职效果', '社会效益', '服务能力提升', 10, '效果明显得10分，一般得6分。');
  add('履职效果', '社会效益', '行业管理水平', 10, '效果明显得10分，一般得6分。');
  add('履职效果', '可持续影响', '长效机制建设', 5, '机制健全得5分，否则酌情扣分。');
  return rows;
}
