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

/** In order: the first pattern that matches decides. */
const patterns: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号|编号|行次)$/, 'sequence'],
  [/^(?:一级指标|一级|一级指标名称|一级指标及分值|指标类别|指标类型|评价维度)$/, 'level1'],
  [/^(?:二级指标|二级|二级指标名称|评价内容)$/, 'level2'],
  [
    /^(?:三级指标|三级|四级指标|三级指标名称|指标|指标名称|指标内容|评价指标|具体指标|绩效指标|考核指标|考核内容|评价项目|评分项目|考核项目|评价要素|指标项)$/,
    'indicator',
  ],
  [
    /^(?:评分标准|评价标准|评分细则|计分标准|扣分标准|评（扣）分标准|评分办法|评分方法|评分依据|考核标准|计分办法|计分方法|指标说明及评分标准|评分标准及说明|评分规则|打分标准|评价标准及评分规则|评价要点及评分标准|赋分标准|评分要点)$/,
    'criterion',
  ],
  [
    /^(?:指标说明|指标解释|评价要点|指标内涵|计算公式|指标计算公式|说明|指标含义|计算方法|指标解释及计算公式|指标定义)$/,
    'explanation',
  ],
  [
    /^(?:[一二三]级(?:指标)?(?:分值|权重)|分值|权重|满分|标准分|标准分值|指标分值|权重分|满分值|分数|权重（分）|标准得分|基准分|权重分值|分值权重|指标权重|权重（%）|应得分)$/,
    'weight',
  ],
  [
    /^(?:自评得分|得分|自评分|自评分值|自评分数|自评|实际得分|单位自评得分|部门自评得分|评价得分|评分|实得分|自评情况得分|单位自评分|部门自评分|自我评分|本单位得分)$/,
    'selfScore',
  ],
  [
    /扣分原因|扣分说明|偏差原因|未完成原因|原因分析|^(?:备注|原因|扣分理由|得分说明|自评说明|其他说明|评分理由|扣分依据|得分依据|改进措施|扣分原因和其他说明|自评得分说明|失分原因)$/,
    'reason',
  ],
  [/^(?:自评|单位自评|部门自评)?(?:扣分|扣减分|减分|失分)(?:值|数|分值|情况)?$/, 'deduction'],
  [/^(?:指标性质|性质|目标性质|运算符号|符号|计算符号|比较符)$/, 'operator'],
  [/^(?:度量单位|计量单位|指标单位|指标值单位)$/, 'targetUnit'],
  [
    /^(?:绩效目标|预期目标|年度指标值|指标值|目标值|年度目标值|预期指标值|计划指标值|年初目标值|年初指标值|年度绩效目标|预期目标值|计划完成值|目标|年度目标|计划值|全年目标值|预期值|绩效指标值|年初绩效目标|年初设定目标|年度预期目标|计划完成情况|年初设定指标值)$/,
    'target',
  ],
  [
    /^(?:完成情况|实际完成|实际完成值|实际完成情况|完成值|全年完成值|实际完成指标值|目标完成情况|年度完成情况|本单位执行情况|执行情况|实际值|全年实际完成值|完成结果|实际完成结果|实绩|完成实绩|年度实际完成情况|指标完成情况|实际完成数值|实际情况|全年实际值|本单位完成情况|自评情况|完成指标值|实际指标值)$/,
    'result',
  ],
  [/^(?:签字|签名|签章)$/, 'signature'],
  [
    /^(?:机构名称|单位名称|部门名称|预算单位|单位|项目|科目|科目名称|项目名称|名称|内容|功能分类科目|经济分类科目|支出项目|收入项目|预算科目|姓名|职务|职称|职务职称|职务\/职称|支出功能分类|支出经济分类|部门|明细|类别|支出性质|支出类别|资金来源|资金性质|费用名称|费用项目|经济科目|功能科目)$/,
    'name',
  ],
];

/** How forms refer from one column to another: 实际完成值（B）, 得分（20分×执行率）. */
const formula = /（[A-Z](?:[/÷×*][A-Z])*）|（[\d.]+分?[*×][^（）]*率）/g;

/** The role that a printed heading gives its column, or null. */
export function roleOf(heading: string): ColumnRole | null {
  const name = foldName(heading)
    .replace(/[:：*]+$/g, '')
    .replace(/（[\d.]+分）|（分）|（100分）/g, '')
    .replace(formula, '');
  for (const [pattern, role] of patterns) if (pattern.test(name)) return role;
  return null;
}
