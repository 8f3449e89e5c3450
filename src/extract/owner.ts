import { isOwnName } from './claims/subject.ts';
import { wordsOf } from './grid.ts';

const leading = /^(?:附?表\d+(?:[-－]\d+)?[:：、.．]?|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]+)/;
const subject =
  /[（(]?(?:20\d\d|年度|本年|部门|收支|收入|支出|预算|决算|[“"]?三公|资金|基本情况|情况|概况|简介|整体|绩效|人员|资产|单位[:：])/;
const unitWord =
  /(?:机关|本级|本部|中心|大队|支队|站|所|院|馆|学校|校|园|二级机构|下属单位|所属单位)(?:[（(][^（）()]{2,8}[)）])?$/;

/**
 * The unit of the department that a title or a section's heading is about: 信息中心 in `（二）信息中心2023年收支情况表`.
 * Null where it names none, or the department itself.
 */
export function unitNamed(title: string, department: string | null): string | null {
  const text = wordsOf(title).replace(leading, '');
  const end = text.search(subject);
  const name = end < 0 ? text : text.slice(0, end);
  if (name.length < 2 || name.length > 30 || !unitWord.test(name) || /[，。；：、各]/.test(name)) return null;
  if (department === null) return name;
  if (name === department || department.endsWith(name) || isOwnName(name, department)) return null;
  return name.startsWith(department) ? name.slice(department.length) : name;
}
