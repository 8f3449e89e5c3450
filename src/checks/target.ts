import type { Check } from '../model/check.ts';
import { Decimal } from '../model/decimal.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Figure } from '../model/figure.ts';
import { samePlace } from '../model/locator.ts';
import type { Localized } from '../model/message.ts';
import type { Subject } from '../model/subject.ts';
import {
  type NumericTarget,
  numericTarget,
  type Outcome,
  outcomeOf,
  pointsTaken,
} from './targets/numeric.ts';
import { finding } from './words/finding.ts';
import { withUnit } from './words/number.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

interface Judged {
  readonly numeric: NumericTarget;
  readonly outcome: Outcome;
}

/** From here on a target was set too low (domain.md I-41: actual ≥ 130% of target). */
const tooLow = new Decimal('1.3');

/** Numeric targets against the results that the report states of them (I-41, I-42; traps 12 and 13). */
export const target: Check = {
  id: 'target',
  title: { zh: '完成值应达到目标值', en: 'Results meet their numeric targets and state their own value' },
  basis: '勾稽关系 I-41、I-42；domain.md 第8节 12、13，第9节 F10、F11',
  needs: { zh: '有数值的绩效目标', en: 'targets that are numbers' },
  kinds: ['target-unmet', 'rubric-defect'],
  run(subject) {
    const judged = subject.record.targets.flatMap((one) => {
      const numeric = numericTarget(one);
      return numeric ? [{ numeric, outcome: outcomeOf(numeric) }] : [];
    });
    const rows = [
      ...judged.flatMap((one) => unmet(one, subject) ?? []),
      ...judged.flatMap((one) => anothers(one, subject) ?? []),
      ...[unstated(judged, subject), overfulfilled(judged, subject)].flatMap((found) => found ?? []),
    ];
    return {
      discrepancies: rows,
      passed: judged.filter(({ outcome }) => outcome.state === 'met').length,
      ...(judged.length === 0 && {
        notRun: { zh: '没有读到有数值的绩效目标', en: 'no target is a number' },
      }),
    };
  },
};

const signs = { 'at-least': '<', 'at-most': '>' } as const;
const shown = ({ value, unit }: { value: Decimal; unit: string | null }) => withUnit(value.toFixed(), unit);

/** A result that misses its target although no points were deducted for it. */
function unmet({ numeric, outcome }: Judged, { document }: Subject): Discrepancy | null {
  if (outcome.state !== 'unmet' || !numeric.result) return null;
  const { taken, figure } = pointsTaken(numeric.target);
  if (taken === 'less') return null;
  const { own } = outcome;
  const { number, direction, name, printed, result } = numeric;
  const place = placeWords(result.at);
  return finding(document, {
    severity: taken === 'full' ? 'error' : 'warning',
    kind: 'target-unmet',
    rule: 'target',
    item: name,
    reported: own.value,
    expected: own.unit === number.unit ? number.value : null,
    unit: own.unit ?? number.unit,
    calculation: `${shown(own)} ${signs[direction]} ${shown(number)}`,
    where: [result.at],
    comparedWith: [printed.at, ...(figure ? [figure.at] : [])],
    message: {
      zh: `${quoted(name)}未达目标：目标为“${oneLine(printed.text)}”，完成情况为“${oneLine(result.text)}”${taken === 'full' ? '，仍得满分' : ''}。请核对${place.zh}，未完成的应说明原因并相应扣分。`,
      en: `${quoted(name)} misses its target: the target is “${oneLine(printed.text)}”, the result “${oneLine(result.text)}”${taken === 'full' ? ', and full marks were taken' : ''}. Check ${place.en}; give the reason and deduct points where it was not met.`,
    },
  });
}

/** A result that gives somebody else's value (超于全市平均增速11.8%): its own is missing. */
function anothers({ numeric, outcome }: Judged, { record, document }: Subject): Discrepancy | null {
  if (outcome.state !== 'unstated' || outcome.why !== 'another' || !numeric.result) return null;
  const { name, printed, result } = numeric;
  const elsewhere = record.figures.filter((figure) => isOwnElsewhere(figure, numeric));
  const place = placeWords(result.at);
  const hint = hintOf(elsewhere);
  return finding(document, {
    severity: 'warning',
    kind: 'target-unmet',
    rule: 'target',
    item: name,
    reported: oneLine(result.text),
    expected: oneLine(printed.text),
    where: [result.at],
    comparedWith: distinctPlaces([printed.at, ...elsewhere.map(({ at }) => at)]),
    message: {
      zh: `${quoted(name)}未填写自身数值：目标为“${oneLine(printed.text)}”，完成情况“${oneLine(result.text)}”中的数不是本单位的完成值，无法判断是否达标。${hint.zh}请在${place.zh}补填实际完成值。`,
      en: `${quoted(name)} does not state its own value: the target is “${oneLine(printed.text)}”, and the number in “${oneLine(result.text)}” is somebody else's, so it cannot be told whether it was met.${hint.en} Fill in the actual value in ${place.en}.`,
    },
  });
}

/** A figure elsewhere in the report that may be the missing value: same unit, and named in the target's words. */
function isOwnElsewhere(figure: Figure, { name, number, printed, result }: NumericTarget): boolean {
  const label = figure.label.replace(/(?:同比)?(?:增长|增速|增幅)(?:率)?$/, '');
  return (
    [...label].length >= 3 &&
    name.includes(label) &&
    figure.unit === number.unit &&
    figure.precision === 'exact' &&
    !samePlace(figure.at, printed.at) &&
    !isWithin(figure, printed) &&
    (result === null || !isWithin(figure, result))
  );
}

const isWithin = ({ at }: Figure, { at: outer }: NumericTarget['printed']): boolean =>
  at.kind === 'cell' && outer.kind === 'cell'
    ? at.tableId === outer.tableId && at.row === outer.row && at.column === outer.column
    : at.kind === 'text' && outer.kind === 'text' && at.paragraphId === outer.paragraphId;

function hintOf(elsewhere: readonly Figure[]): Localized {
  const [first] = elsewhere;
  if (!first) return { zh: '', en: '' };
  const value = shown(first);
  const place = placeWords(first.at);
  return {
    zh: `报告${place.zh}另有 ${value}，是否为完成值请核实。`,
    en: ` ${value} in ${place.en} may be it.`,
  };
}

/** Numeric targets answered by words (完成), by the target itself, or not at all: one row. */
function unstated(judged: readonly Judged[], { document }: Subject): Discrepancy | null {
  const found = judged.flatMap(({ numeric, outcome }) =>
    outcome.state === 'unstated' && outcome.why !== 'another' ? [{ numeric, why: outcome.why }] : [],
  );
  const [first, ...more] = found;
  if (!first) return null;
  const placeOf = ({ target: { result }, printed }: NumericTarget) =>
    result.state === 'absent' ? printed.at : result.state === 'stated' ? result.value.at : result.at;
  const reasons: Readonly<Record<(typeof first)['why'], Localized>> = {
    words: { zh: '只写文字', en: 'words only' },
    copied: { zh: '照抄目标', en: 'the target copied' },
    blank: { zh: '未填', en: 'blank' },
  };
  const list = (language: 'zh' | 'en') =>
    found
      .map(({ numeric, why }) => {
        const result = numeric.result ? `“${oneLine(numeric.result.text)}”` : '';
        return language === 'zh'
          ? `“${oneLine(numeric.printed.text)}”→${result}（${reasons[why].zh}）`
          : `“${oneLine(numeric.printed.text)}” → ${result} (${reasons[why].en})`;
      })
      .join(language === 'zh' ? '；' : '; ');
  return finding(document, {
    severity: 'warning',
    kind: 'target-unmet',
    rule: 'target',
    item: found.map(({ numeric }) => numeric.name).join('、'),
    reported: more.length === 0 && first.numeric.result ? oneLine(first.numeric.result.text) : null,
    expected: more.length === 0 ? oneLine(first.numeric.printed.text) : null,
    where: [placeOf(first.numeric), ...more.map(({ numeric }) => placeOf(numeric))],
    comparedWith: distinctPlaces(found.map(({ numeric }) => numeric.printed.at)),
    message: {
      zh: `${found.length} 项定量目标未填写自身数值，无法判断是否达标：${list('zh')}。请补填实际完成值。`,
      en: `${found.length} numeric targets have no value of their own as a result, so it cannot be told whether they were met: ${list('en')}. Fill in the actual values.`,
    },
  });
}

/** Targets exceeded by so much that they were set too low: one row. */
function overfulfilled(judged: readonly Judged[], { document }: Subject): Discrepancy | null {
  const found = judged.flatMap(({ numeric, outcome }) =>
    outcome.state === 'met' &&
    numeric.direction === 'at-least' &&
    outcome.ratio?.gte(tooLow) &&
    numeric.result
      ? [{ numeric, own: outcome.own, ratio: outcome.ratio, result: numeric.result }]
      : [],
  );
  const [first, ...more] = found;
  if (!first) return null;
  const percent = (ratio: Decimal) => `${ratio.times(100).toFixed(0)}%`;
  const list = found.map(
    ({ numeric, own, ratio }) =>
      `${numeric.name} ${shown(own)}（${shown(numeric.number)}，${percent(ratio)}）`,
  );
  return finding(document, {
    severity: 'warning',
    kind: 'rubric-defect',
    rule: 'target',
    item: found.map(({ numeric }) => numeric.name).join('、'),
    reported: more.length === 0 ? first.own.value : null,
    expected: more.length === 0 ? first.numeric.number.value : null,
    unit: more.length === 0 ? first.own.unit : null,
    where: [first.numeric.printed.at, ...more.map(({ numeric }) => numeric.printed.at)],
    comparedWith: found.map(({ result }) => result.at),
    message: {
      zh: `${found.length} 项目标偏低，完成值达到目标的 130% 以上（括号内为目标和完成比例）：${list.join('；')}。请核对目标是否合理。`,
      en: `${found.length} targets look too low, with results of 130% and more (target and ratio in brackets): ${list.join('; ')}. Check whether the targets were reasonable.`,
    },
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
