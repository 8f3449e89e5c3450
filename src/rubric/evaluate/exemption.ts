import type { Decimal } from '../../model/decimal.ts';
import type { MeasuredCriterion } from '../criterion.ts';
import type { Evaluation } from '../result.ts';
import { plain, say } from '../wording.ts';
import type { Setting } from './setting.ts';

/** Words that only dress the thing that there is none of: 政府采购预算, 政府采购业务. */
const dress = '(?:建设|项目|预算|业务|任务|支出|资金|事项|计划|需求|活动|情况|的)';

/** The row itself says that there is nothing to measure (本单位无楼堂馆所项目), and the criterion then gives full marks. */
export function exempted(criterion: MeasuredCriterion, setting: Setting, full: Decimal): Evaluation | null {
  if (!criterion.fullWithout) return null;
  const subject = criterion.fullWithout.replace(new RegExp(`${dress}+$`), '');
  if (subject === '') return null;
  const none = new RegExp(
    // 无政府采购超预算情况 denies something else: the thing itself must end the clause.
    `(?:无|没有|未(?:安排|发生|产生|开展|编制|涉及|建设?)|不涉及)[^，。；,;]{0,8}${subject}${dress}*(?=[，。；,;、)）\\s]|$)`,
  );
  const { explanation, evidence, reason } = setting.row;
  const words = [explanation, evidence, reason]
    .flatMap((leaf) => (leaf.state === 'stated' ? [leaf.value.text.replace(/[“”"]/g, '')] : []))
    .map((text) => none.exec(text)?.[0])
    .find((found) => found !== undefined);
  if (words === undefined) return null;
  const points = setting.weight ?? full;
  return {
    kind: 'points',
    points,
    continuous: false,
    calculation: say(
      `本行写明“${words}”，按标准记满分 ${plain(points)} 分`,
      `the row states "${words}": by the criterion full marks, ${plain(points)}`,
    ),
    inputs: [],
    others: [],
  };
}
