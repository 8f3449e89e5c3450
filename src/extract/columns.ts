import { foldName } from '../concepts/index.ts';

/**
 * What a column of a form's table holds, told from its printed heading. These are the forms' own words for the parts
 * of rubric and target tables; columns of amounts are bound to concepts instead.
 */
export type ColumnRole =
  | 'sequence'
  | 'level1'
  | 'level2'
  | 'indicator'
  | 'weight'
  | 'criterion'
  | 'explanation'
  | 'selfScore'
  | 'deduction'
  | 'reason'
  | 'target'
  | 'operator'
  | 'targetUnit'
  | 'result'
  | 'name'
  | 'signature';

/** Whose points or results they are, as headings put it before the word that tells the role. */
const whose = '(?:本|我|该)?(?:单位|部门|机构|局)?';
const judging = '(?:评价|考核|评分|打分|绩效|具体|主要|指标)';
/** 指标名称及分值: the points stand in the names. */
const withPoints = '(?:及其?(?:分值|权重|标准分|满分)|（(?:分值|权重)）)?';
const matching = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** In order: the first pattern that matches decides. */
const patterns: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号|编号|行次)$/, 'sequence'],
  [matching(`一级(?:指标)?(?:名称)?${withPoints}|(?:评价|考核|指标)(?:维度|类别|类型)|维度|大项`), 'level1'],
  [matching(`二级(?:指标)?(?:名称)?${withPoints}|评价内容|中项`), 'level2'],
  [
    matching(
      `(?:[三四]级(?:指标)?|${judging}*指标)(?:名称|内容|项目|要素|项)?${withPoints}|${judging}(?:项目|要素|事项|项)${withPoints}|考核内容|目标(?:内容|名称)`,
    ),
    'indicator',
  ],
  [
    /^(?!评价要点$)(?:指标说明及|评价要点及|指标解释及)?(?:评分|计分|评价|考核|扣分|打分|赋分|给分|评扣分|评（扣）分)(?:标准|细则|办法|方法|规则|依据|要点|准则)(?:及(?:说明|评分规则|评分办法|计分办法))?$|^标准$/,
    'criterion',
  ],
  [
    /^(?:指标)?(?:说明|解释|内涵|含义|定义|释义)$|^评分说明$|^(?:指标)?计算(?:公式|方法)$|^(?:评价要点|指标解释及计算公式)$/,
    'explanation',
  ],
  [
    matching(
      `${whose}(?:自评|自查|自我|实际|实|最终|评价|考核|指标|评定|绩效|情况)*(?:得分|评分|打分)(?:值|数|情况)?|${whose}自评(?:分|分值|分数|结果)?`,
    ),
    'selfScore',
  ],
  [
    matching(
      '(?:[一二三]级)?(?:指标|标准|基准|设定|权重|分值|评价|考核|应)*(?:分值|权重|满分|标准分|基准分|应得分|分数|权重分|标准得分|满分值|配分|赋分)(?:（%）|（分）)?',
    ),
    'weight',
  ],
  [
    /扣分原因|扣分说明|偏差原因|未完成原因|原因分析|^(?:备注|原因|扣分理由|得分说明|自评说明|其他说明|评分理由|扣分依据|得分依据|改进措施|扣分原因和其他说明|自评得分说明|失分原因)$/,
    'reason',
  ],
  [/^(?:自评|单位自评|部门自评)?(?:扣分|扣减分|减分|失分)(?:值|数|分值|情况)?$/, 'deduction'],
  [/^(?:指标性质|性质|目标性质|运算符号|符号|计算符号|比较符)$/, 'operator'],
  [/^(?:度量单位|计量单位|指标单位|指标值单位)$/, 'targetUnit'],
  [
    matching(
      '(?:年度|全年|年初|当年|预期|计划|设定|绩效|指标)*(?:目标|指标)值?|(?:年度|全年|预期|计划)*(?:计划|预期|目标|指标)(?:完成)?值|计划完成(?:情况|值)|(?:年度|全年)?计划',
    ),
    'target',
  ],
  [
    // 指标说明及执行情况, 自评依据: what the department did, whatever stands beside it.
    /^(?:指标)?(?:说明|解释)(?:及|和|与)(?:执行|完成|实际|自评)情况$|^(?:执行|完成|实际)情况(?:及|和|与)?(?:说明|依据|数据)$|^(?:自评|数据|计算|测算)?依据$|^(?:自评|实际|支撑|本单位)数据$|^(?:计算|测算|得分计算)过程$/,
    'result',
  ],
  [
    matching(
      `${whose}(?:年度|全年|当年|实际|目标|指标|自评|绩效)*(?:完成|执行|实现)(?:(?:指标|数)?(?:情况|值|结果|实绩)|数值)|${whose}(?:年度|全年|实际|目标|指标)*实?完成|${whose}(?:全年|年度)?(?:实际|自评)(?:情况|值|指标值|完成)|实绩`,
    ),
    'result',
  ],
  [/^(?:签字|签名|签章)$/, 'signature'],
  [
    /^(?:机构名称|单位名称|部门名称|预算单位|单位|项目|科目|科目名称|项目名称|名称|内容|功能分类科目|经济分类科目|支出项目|收入项目|预算科目|姓名|职务|职称|职务职称|职务\/职称|支出功能分类|支出经济分类|部门|明细|类别|支出性质|支出类别|资金来源|资金性质|费用名称|费用项目|经济科目|功能科目)$/,
    'name',
  ],
];

/** How forms refer from one column to another: 实际完成值（B）, 得分（20分×执行率）. */
const formula = /（[A-Z](?:[/÷×*][A-Z])*）|（[\d.]+分?[*×][^（）]*率?）/g;

/** The role that a printed heading gives its column, or null. */
export function roleOf(heading: string): ColumnRole | null {
  const name = foldName(heading)
    .replace(/[:：*]+$/g, '')
    .replace(/（[\d.]+分）|（分）|（100分）/g, '')
    .replace(formula, '');
  for (const [pattern, role] of patterns) if (pattern.test(name)) return role;
  return null;
}
