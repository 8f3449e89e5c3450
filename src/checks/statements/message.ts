import type { Localized } from '../../model/message.ts';
import { operandsOf } from '../../model/relation.ts';
import {
  brokenCalculation,
  calculationOf,
  computedAsPrinted,
  roundedCalculation,
} from '../arithmetic/calculation.ts';
import { isUnitSlip } from '../arithmetic/hold.ts';
import { withUnit, written } from '../words/number.ts';
import { distinctPlaces, placeWords } from '../words/place.ts';
import { quoted } from '../words/quoted.ts';
import type { Tried } from './breach.ts';
import type { Cause } from './gather.ts';

/** More relations than this are counted, not told: the row lists all their places. */
const mostNamed = 4;

/** What does not hold, by how much, where, which figure would reconcile it, and what to do. */
export function causeMessage({ main, others, suspect }: Cause): Localized {
  const opening = statementOf(main);
  const also = others.slice(0, mostNamed).map(alsoBroken);
  const rest = others.length - also.length;
  const isDoubtful = [main, ...others].every(({ relation }) => relation.severity === 'warning');
  const repair = repairOf(main, others, suspect);
  const blanks = [main, ...others].some((tried) => tried.blanks.length > 0);
  const places = namedPlaces(main);
  return {
    zh: [
      opening.zh,
      ...also.map(({ zh }) => zh),
      rest > 0 ? `另有 ${rest} 处关系同样不成立，见对照位置。` : '',
      repair.zh,
      blanks ? '空白单元格按 0 计。' : '',
      isDoubtful ? '两处口径可能不同，' : '',
      `请核对${places.zh}${isDoubtful ? '，口径不同的请注明，有误的请更正。' : '，更正有误的一处。'}`,
    ].join(''),
    en:
      opening.en +
      also.map(({ en }) => en).join('') +
      (rest > 0 ? ` So are ${rest} more, see the places compared with.` : '') +
      repair.en +
      (blanks ? ' Blank cells count as 0.' : '') +
      (isDoubtful
        ? ` The two may differ in scope: check ${places.en}, and explain or correct.`
        : ` Check ${places.en} and correct the one that is wrong.`),
  };
}

/** A suggestion, never a ruling; a lone ratio has said its value already. */
function repairOf(main: Tried, others: readonly Tried[], suspect: Cause['suspect']): Localized {
  if (!suspect?.reconcilesAlone || others.length === 0) return { zh: '', en: '' };
  const { fact, expected } = suspect;
  const spokesman = fact.figures[0];
  const printed =
    [main, ...others]
      .flatMap(({ relation }) => [relation.result, ...operandsOf(relation.expression)])
      .find(({ id, unit }) => unit === spokesman.unit && fact.figures.some((own) => own.id === id)) ??
    spokesman;
  const value = withUnit(written(expected, spokesman.decimals), spokesman.unit);
  const at = placeWords(printed.at);
  return {
    zh: `若${quoted(printed.label)}（${at.zh}）为 ${value}，上述关系即可同时成立。`,
    en: ` With ${value} for ${quoted(printed.label)} (${at.en}) all of this would hold.`,
  };
}

/** Off by no more than rounding: said, so that nobody looks for it again. */
export function roundingMessage([main, ...others]: readonly [Tried, ...Tried[]]): Localized {
  const { relation, computed, truncated } = main;
  const calculation = computed ? roundedCalculation(relation, computed) : '';
  const gap = gapOf(main);
  const also = others.flatMap((tried) =>
    tried.computed
      ? [`${tried.relation.basis.zh}（${roundedCalculation(tried.relation, tried.computed)}）`]
      : [],
  );
  const alsoEn = others.flatMap((tried) =>
    tried.computed
      ? [`${tried.relation.basis.en} (${roundedCalculation(tried.relation, tried.computed)})`]
      : [],
  );
  return {
    zh:
      `${relation.basis.zh}：${calculation}，相差 ${gap.zh}，` +
      (truncated ? '填报数是截去尾数、未四舍五入所致，' : '在四舍五入的误差范围内，') +
      `不作错误处理。${also.length > 0 ? `同一尾差另见：${also.join('；')}。` : ''}`,
    en:
      `${relation.basis.en}: ${calculation}, off by ${gap.en}, ` +
      (truncated ? 'because the printed figure was cut off, not rounded' : 'within what rounding explains') +
      `; not an error.${alsoEn.length > 0 ? ` The same shows in: ${alsoEn.join('; ')}.` : ''}`,
  };
}

function statementOf(tried: Tried): Localized {
  const { relation, computed } = tried;
  const { result, basis } = relation;
  const printed = withUnit(written(result.value, result.decimals), result.unit);
  if (computed === null)
    return {
      zh: `${basis.zh}：基数为 0，得不出填报的 ${printed}，两处不能同时成立。`,
      en: `${basis.en}: its base is 0, from which the printed ${printed} cannot follow.`,
    };
  const gap = gapOf(tried);
  const [operand] = operandsOf(relation.expression);
  if (relation.kind === 'conflicting-values' && operand) {
    const [here, there] = [placeWords(result.at), placeWords(operand.at)];
    const other = withUnit(written(operand.value, operand.decimals), operand.unit);
    const slip = isUnitSlip(result.value, computed.value);
    return {
      zh:
        `${quoted(operand.label)}两处填报不一致：${there.zh}为 ${other}，${here.zh}为 ${printed}，相差 ${gap.zh}，两处不能同时成立。` +
        (slip ? slipWords.zh : ''),
      en:
        `${quoted(operand.label)} is stated twice, differently: ${other} in ${there.en}, ${printed} in ${here.en}, ${gap.en} apart; both cannot be true.` +
        (slip ? slipWords.en : ''),
    };
  }
  if (relation.expression.op === 'share')
    return {
      zh: `按 ${basis.zh} 计算：${calculationOf(relation, computed)}，填报为 ${printed}，相差 ${gap.zh}，不能同时成立。`,
      en: `${basis.en} does not hold: ${calculationOf(relation, computed)}, but ${printed} is printed, ${gap.en} apart; both cannot be true.`,
    };
  const slip = isUnitSlip(result.value, computed.value);
  const calculation = brokenCalculation(relation, computed);
  return {
    zh: `${basis.zh} 不成立：${calculation}，相差 ${gap.zh}，不能同时成立。${slip ? slipWords.zh : ''}`,
    en: `${basis.en} does not hold: ${calculation}, ${gap.en} apart; both cannot be true.${slip ? slipWords.en : ''}`,
  };
}

const slipWords: Localized = {
  zh: '两数数字相同，只差小数点位置，可能是单位（元、万元、亿元）有误。',
  en: ' The digits agree and only the point differs: a unit (元, 万元, 亿元) may be wrong.',
};

function alsoBroken({ relation, computed }: Tried): Localized {
  const [operand] = operandsOf(relation.expression);
  if (relation.kind === 'conflicting-values' && operand) {
    const [here, there] = [placeWords(relation.result.at), placeWords(operand.at)];
    const [one, other] = [operand, relation.result].map((figure) =>
      withUnit(written(figure.value, figure.decimals), figure.unit),
    );
    return {
      zh: `${quoted(operand.label)}在${there.zh}为 ${one}，在${here.zh}为 ${other}。`,
      en: ` ${quoted(operand.label)} is ${one} in ${there.en} and ${other} in ${here.en}.`,
    };
  }
  const calculation = computed === null ? '' : brokenCalculation(relation, computed);
  const doubt = relation.severity === 'warning';
  return {
    zh: `同时，${relation.basis.zh} 也不成立（${calculation}${doubt ? '，口径可能不同' : ''}）。`,
    en: ` Also broken: ${relation.basis.en} (${calculation}${doubt ? '; its scope may differ' : ''}).`,
  };
}

/** How far the printed result lies from the computed one, in words. */
function gapOf({ relation, computed }: Tried): Localized {
  if (computed === null) return { zh: '', en: '' };
  const { result } = relation;
  const decimals = Math.max(result.decimals, computed.decimals ?? 0);
  const number = written(computedAsPrinted(relation, computed).minus(result.value).abs(), decimals);
  if (result.unit === '%') return { zh: `${number} 个百分点`, en: `${number} percentage points` };
  const text = withUnit(number, result.unit);
  return { zh: text, en: text };
}

/** At most three places by name; the row lists them all. */
function namedPlaces({ relation }: Tried): Localized {
  const all = distinctPlaces([relation.result, ...operandsOf(relation.expression)].map(({ at }) => at));
  const words = all.map(placeWords);
  const zh = [...new Set(words.map((word) => word.zh))];
  const en = [...new Set(words.map((word) => word.en))];
  return {
    zh: zh.slice(0, 3).join('、') + (zh.length > 3 ? '等处' : ''),
    en: en.slice(0, 3).join('; ') + (en.length > 3 ? ' and the other places' : ''),
  };
}
