import type { Random } from '../random.ts';

/** An indicator with a target and what came of it. */
export interface Target {
  readonly level1: string;
  readonly level2: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

/** 产出 50, 效益 30, 满意度 10; now and then one falls short a little, says why and loses a part of its points. */
export function judgedTargets(random: Random): Target[] {
  const meetings = random.integer(12, 30);
  const trained = random.integer(60, 400);
  const rows: Target[] = [];
  const add = (
    level1: string,
    level2: string,
    indicator: string,
    target: string,
    actual: string,
    weight: number,
    lost = 0,
  ) => {
    rows.push({
      level1,
      level2,
      indicator,
      target,
      actual,
      weight,
      score: weight - lost,
      reason: lost > 0 ? '部分任务受天气影响推迟' : '',
    });
  };
  const [output, effect] = ['产出指标\n（50分）', '效益指标\n（30分）'];
  add(output, '数量指标', '开展监督检查次数', `≥${meetings}次`, `${meetings + random.integer(0, 3)}次`, 10);
  add(output, '数量指标', '培训人数', `${trained}人`, `${trained}人`, 10);
  const late = random.chance(0.5);
  add(output, '质量指标', '任务验收合格率', '100%', '100%', 10);
  add(output, '时效指标', '任务按期完成率', '≥95%', late ? '92.5%' : '97%', 10, late ? 0.5 : 0);
  add(output, '成本指标', '培训成本', '≤0.05万元/人', '0.04万元/人', 10);
  add(effect, '社会效益\n指标', '公共服务水平', '明显提升', '明显提升', 15);
  const some = random.chance(0.4);
  add(effect, '可持续影响\n指标', '长效机制健全性', '健全', some ? '基本健全' : '健全', 15, some ? 1.5 : 0);
  add('满意度指标\n（10分）', '服务对象\n满意度', '群众满意度', '≥90%', `${random.integer(91, 99)}%`, 10);
  return rows;
}
