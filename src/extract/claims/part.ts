import { isMoney, unitClass } from '../../model/unit.ts';
import { settle } from './amounts.ts';
import { closeGroups } from './breakdown.ts';
import { emitFigure } from './emit.ts';
import type { Phrase } from './phrase.ts';
import { isBudget, labelOf, type State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

const foreignWords =
  /投资|贷款|社会资本|产值|销售|税|GDP|带动|撬动|引进|招商|争取|增收|募集|捐赠|融资|签约|营业|利润|人均|每|标准|限额|单价|不足|自筹|相当于|节约|企业获|减免|补缴|欠|罚|结余|剩余|节余|尚余|结转/;
const partNouns =
  /(?:货物|项目|经费|费|费用|支出|资金|补助|专项|工程|建设|购置|维护|补贴|款|工资|奖金|津贴|保险|公积金|维修|改造|设备|采购|服务|补偿|奖励|工作|运转|活动|房屋|车辆|家具|土地|其他|绩效|帮扶)$/;

const plainPart = /^[\u4e00-\u9fff]{2,12}$/;
const numberedBare = /^(?:支出|安排|投入|资金|投入资金|安排资金|使用资金|支出资金)?$/;

/** An amount under a name that the vocabulary does not know, in a list of parts. */
export function readPart(state: State, token: NumberToken, phrase: Phrase): void {
  const announces =
    phrase.has.has('among') ||
    phrase.has.has('includes') ||
    phrase.has.has('mainly') ||
    phrase.has.has('respectively') ||
    phrase.within !== null;
  const group = state.groups.length > state.floor ? state.groups.at(-1) : undefined;
  const bracketed = state.anchor !== null && state.groups.length === state.floor;
  if (!group && !announces && !state.announced && !bracketed) return;
  const printed = partLabel(state, phrase.tokens, token);
  // 一是开展渠道清淤，支出300万元: the item's own words name the part.
  const label = numberedBare.test(printed) && group?.style != null ? state.item : printed;
  const numbered = group?.style != null;
  // A list announced with a colon names its parts as it likes: 其中：渠道清淤200万元，闸门维修100万元。
  const listed = group ? group.colon : phrase.tokens.some(({ kind }) => kind === 'colon');
  const whole = bracketed
    ? state.anchor
    : announces || !group
      ? (state.announced?.whole ?? state.last)
      : group.whole;
  // 固定资产…，其中在用…: what the list makes clear.
  const kind = whole ? state.context.vocabulary.ofHeading(label) : null;
  const known = whole && kind?.startsWith(`${whole.concept}.`) ? kind : null;
  const valid =
    isMoney(token.number.unit) &&
    label !== '' &&
    // 实际支出 alone names no part.
    (numbered || phrase.rest !== '') &&
    label.length <= 40 &&
    !foreignWords.test(label) &&
    !phrase.undecided &&
    (numbered || known !== null || partNouns.test(label) || (listed && plainPart.test(label)));
  if (!valid) {
    if (group?.style != null && group.filled) return;
    // What is no part ends the list; those before it still lie within the whole.
    if (group && numbered) group.sound = false;
    else if (group) {
      group.claims = null;
      closeGroups(state, state.groups.length - 1);
    }
    return;
  }
  if (group && !numbered && !group.colon && state.afterSemicolon) return;
  if (!whole || unitClass(whole.unit) !== 'money') return;
  const figure = emitFigure(state, token, {
    concept: known ?? `~${label}`,
    label: known ? labelOf(state, known) : label,
    scope: whole.scope,
    year: phrase.year ?? state.year,
    stage: phrase.stage ?? (isBudget(whole.stage) ? whole.stage : null),
    confidence: 0.8,
  });
  const topic = state.topic;
  settle(state, phrase, figure);
  if (state.groups.length === 0) state.topic = topic;
}

/** The part's name as printed, without the words that only lead to it or to its number. */
function partLabel(state: State, tokens: readonly Token[], token: NumberToken): string {
  const leads = new Set([
    'marker',
    'among',
    'includes',
    'mainly',
    'respectively',
    'colon',
    'also',
    'year',
    'thisYear',
    'department',
  ]);
  let from = 0;
  while (
    from < tokens.length &&
    (leads.has((tokens[from] as Token).kind) ||
      /^(?:的|用于|是|为|安排|支付|列支|完成)$/.test((tokens[from] as Token).text))
  )
    from += 1;
  const start = tokens[from]?.start ?? token.start;
  return state.squeezed.text
    .slice(start, token.start)
    .replace(/^(?:主要)?(?:用于|是|为)/, '')
    .replace(/(?:[:：为是共计]|支出为|共计|合计|总计|支付|约)+$/, '');
}
