import { type Audit, type DiscrepancyRow, wordsOf } from '../../model/audit.ts';
import { locatorText } from '../../outputs/locator-text.ts';
import { listed } from '../../outputs/records-index.ts';
import type { DecisionLog } from '../store/log.ts';
import { decisionOf, isOfNow } from '../views/state.ts';

/** One point of the letter: what it is about, and what is said of it, line by line. */
export interface Point {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A bureau's notice to one department. What nobody here knows (number, dates, who signs) is left blank. */
export interface Letter {
  readonly title: string;
  readonly to: string;
  /** What whoever sends it must look at first; empty where nothing is. */
  readonly reminder: string;
  readonly opening: string;
  readonly points: readonly Point[];
  /** What the department is asked to explain; empty where nothing is. */
  readonly questionsOpening: string;
  readonly questions: readonly Point[];
  readonly closing: string;
  readonly signature: readonly string[];
}

const blank = '________';

/** The accepted points and the questions of a report, in the order in which they stand in it. */
export function letterOf({ report, discrepancies }: Audit, log: DecisionLog): Letter {
  const decided = discrepancies.flatMap((found) => {
    const standing = log.standing(found.id);
    const decision = decisionOf(standing);
    return standing && decision ? [{ found, decision, isOfNow: isOfNow(standing, listed(found)) }] : [];
  });
  const pointsOf = (verdict: string) =>
    decided
      .filter((one) => one.isOfNow && one.decision.verdict === verdict)
      .map(({ found, decision }) => pointOf(found, decision.note));
  const [accepted, asked] = [pointsOf('accepted'), pointsOf('asked')];
  const changed = decided.filter((one) => !one.isOfNow && /^(?:accepted|asked)$/.test(one.decision.verdict));
  const year = report.year === null ? '____年度' : `${report.year}年度`;
  const name = `${year}部门整体支出绩效自评报告`;
  return {
    title: `关于${name}的审核意见`,
    reminder:
      changed.length > 0
        ? `【发送前请复核：${changed.map(({ found }) => `“${found.item}”`).join('、')}共 ${changed.length} 条意见作出后，报告的数据已变，未列入本意见；复核后重新作出的即予列入。】`
        : '',
    to: `${report.department ?? blank}：`,
    opening:
      accepted.length > 0
        ? `经审核，你单位报送的${name}存在下列问题，请于收到本意见之日起____个工作日内核实更正，并将更正后的报告重新报送：`
        : `经审核，现就你单位报送的${name}提出如下意见：`,
    points: accepted,
    questionsOpening: asked.length > 0 ? '下列事项请作出书面说明，并提供相关依据：' : '',
    questions: asked,
    closing: '如对以上意见有异议，请书面说明理由。',
    signature: [`${blank}（盖章）`, '____年__月__日'],
  };
}

function pointOf(found: DiscrepancyRow, note: string): Point {
  const unit = found.unit ?? '';
  const lines = [`位置：${found.where.map((at) => locatorText(at, 'zh')).join('；')}`];
  if (found.reported !== null) lines.push(`填报：${wordsOf(found.reported)}${unit}`);
  if (found.expected !== null) lines.push(`按报告所载数据应为：${wordsOf(found.expected)}${unit}`);
  if (found.calculation !== '') lines.push(`计算：${found.calculation}`);
  else lines.push(`说明：${found.message.zh}`);
  if (found.comparedWith.length > 0)
    lines.push(`对照：${found.comparedWith.map((at) => locatorText(at, 'zh')).join('；')}`);
  if (note !== '') lines.push(`审核说明：${note}`);
  return { head: found.item, lines };
}
