import type { Decimal } from '../../model/decimal.ts';
import type { MeasuredCriterion } from '../criterion.ts';
import type { Evaluation } from '../result.ts';
import { plain, say } from '../wording.ts';
import type { Setting } from './setting.ts';

/** The row itself says that there is nothing to measure (本单位无楼堂馆所项目), and the criterion then gives full marks. */
export function exempted(criterion: MeasuredCriterion, setting: Setting, full: Decimal): Evaluation | null {
  if (!criterion.fullWithout) return null;
  const subject = criterion.fullWithout.replace(/(?:建设)?项目$/, '');
  const { explanation, evidence, reason } = setting.row;
  const said = [explanation, evidence, reason].flatMap((leaf) =>
    leaf.state === 'stated' ? [leaf.value.text] : [],
  );
  const words = said
    .map(
      (text) =>
        new RegExp(`(?:无|没有|未建设?|不涉及)[^，。；,;]{0,8}${subject}[^，。；,;]{0,6}`).exec(text)?.[0],
    )
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
