import { wordsOf } from './grid.ts';

/**
 * Words that forms print before a blank to fill in, besides the vocabulary of figures. They tell rows of label and
 * value from rows under column headings.
 */
const labels: readonly RegExp[] = [
  /^(?:单位|项目|填报|部门)?(?:联系人|联络人|负责人|填报人|经办人|填表人)(?:及电话|姓名)?$/,
  /^(?:联系|联络|办公)?电话(?:号码)?$/,
  /^(?:省级|市级|区级|县级|主管)?(?:预算)?(?:部门|单位|主管部门|预算部门|实施单位|填报单位)(?:（单位）|\(单位\))?(?:名称|全称)$/,
  /^(?:部门名称|单位名称|主管部门|实施单位|填报单位|预算单位|填报部门|评价单位|项目名称|预算编码|单位编码|部门编码|评价年度|预算年度|填报日期|填报时间|评价方式|评价机构|报告日期)$/,
  /^(?:职能职责概述|主要职责|部门职能|年度主要工作内容|部门职责|职能职责|主要职能|单位职能)/,
  /(?:总体运行情况及取得的成绩|年度总体目标|总体运行情况)$/,
  /^(?:绩效)?(?:自评|评价|评定)?(?:等次|等级|级别)$/,
  /^(?:自评结论|自评结果|评价结论|评价结果|自评等级|自评等次|绩效等级|绩效等次|评价等次|评价等级)$/,
  /^(?:绩效)?自评(?:综合)?(?:总)?得分(?:（分）)?$/,
  /^(?:总分|合计|自评总分|综合得分)$/,
];

/** Whether a cell is such a label. */
export const isFormLabel = (text: string): boolean => {
  const words = wordsOf(text).replace(/[:：*]+$/, '');
  return words.length <= 30 && labels.some((pattern) => pattern.test(words));
};
