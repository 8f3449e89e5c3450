import type { RubricRow } from '../forms/rubric.ts';
import { satisfactionRow, yueyangRows } from '../forms/yueyang-rubric.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { factsOf } from './layout.ts';

/** A whole rubric of 100 points, its computable rows scored as the numbers deserve, the others as someone judged. */
export function rubricRows(world: World, random: Random): RubricRow[] {
  const facts = factsOf(world);
  const judged = (
    level1: string,
    level2: string,
    indicator: string,
    weight: number,
    criterion: string,
  ): RubricRow => {
    const lost = random.chance(0.3) ? random.integer(1, 2) : 0;
    return {
      level1,
      level2,
      indicator,
      weight,
      criterion,
      score: weight - lost,
      reason: lost > 0 ? random.pick(['个别任务进度滞后', '资料归档不够完整', '宣传力度有待加强']) : '',
    };
  };
  const output = (indicator: string, weight: number, criterion: string) =>
    judged('产出', '职责履行', indicator, weight, criterion);
  const effect = (indicator: string, criterion: string) =>
    judged('效果', '履职效益', indicator, 5, criterion);
  return [
    ...yueyangRows(facts, {}, false),
    output('重点工作完成情况', 10, '①制定工作计划，3分；\n②按计划组织实施，4分；\n③通过考核验收，3分。'),
    output('工作完成质量', 10, '①质量标准明确，4分；\n②成果符合标准，6分。'),
    output('工作完成时效', 8, '①进度安排合理，3分；\n②在规定时间内完成，5分。'),
    effect('经济效益', '①促进相关产业发展，3分；\n②节约行政成本，2分。'),
    effect('社会效益', '①公共服务水平提升，3分；\n②社会反响良好，2分。'),
    effect('生态效益', '①落实绿色办公，3分；\n②减少资源消耗，2分。'),
    satisfactionRow(facts.satisfaction),
  ];
}
