import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Localized } from '../model/message.ts';
import type { Score } from '../model/score.ts';
import type { Subject } from '../model/subject.ts';
import { nameOf } from './scoring/sums.ts';
import { examine } from './statements/examine.ts';
import { finding } from './words/finding.ts';
import { figureOf } from './words/leaf.ts';
import { distinctPlaces, placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** Self scores against the scores recomputed from the criteria and the report's own data (I-40). */
export const rescored: Check = {
  id: 'rescored',
  title: {
    zh: '自评得分应与按标准重算的得分一致',
    en: 'Self scores equal the scores recomputed from the criteria',
  },
  basis: '勾稽关系 I-40（domain.md 第7节）；报告自带的评分标准',
  needs: {
    zh: '能够解析的评分标准，以及标准所需的数据',
    en: 'criteria that can be compiled, and the data that they ask for',
  },
  kinds: ['score-mismatch'],
  run(subject) {
    const judged = subject.scores.filter(({ recomputed }) => recomputed !== null);
    const discrepancies = judged.flatMap((score) => rowOf(score, subject) ?? []);
    return {
      discrepancies,
      passed: judged.filter(({ status }) => status === 'agrees').length,
      ...(judged.length === 0 && {
        notRun: { zh: '没有可以重算的指标', en: 'no indicator could be recomputed' },
      }),
    };
  },
};

function rowOf(score: Score, subject: Subject): Discrepancy | null {
  const { record, document } = subject;
  const { status, recomputed } = score;
  const row = record.rubric[score.row];
  const self = row && figureOf(row.selfScore);
  if (!row || !self || recomputed === null) return null;
  if (status !== 'overstated' && status !== 'understated' && status !== 'ambiguous') return null;
  const name = nameOf(row.indicator.text);
  const gap = self.value.minus(recomputed).abs().toFixed();
  const others = alternativesOf(score);
  const place = placeWords(self.at);
  const inputs = score.inputs.map(({ at }) => at);
  const direction: Localized =
    status === 'overstated'
      ? { zh: `高估 ${gap} 分`, en: `overstated by ${gap}` }
      : { zh: `低估 ${gap} 分`, en: `understated by ${gap}` };
  // More points than the indicator is worth are told by score-out-of-range already.
  const weight = figureOf(row.weight);
  if (weight && row.weightShared === 1 && self.value.gt(weight.value) && recomputed.eq(weight.value))
    return null;
  const isAmbiguous = status === 'ambiguous';
  const doubtful = score.inputs
    .filter(({ id }) => examine(subject).doubtful.has(id))
    .map(({ label }) => label);
  const caveat: Localized =
    doubtful.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `所依据的${doubtful.map(quoted).join('、')}本身前后不符，更正后应再核。`,
          en: ` ${doubtful.map(quoted).join(', ')}, on which it rests, does not hold itself: score again once it is corrected.`,
        };
  return finding(document, {
    severity: isAmbiguous || doubtful.length > 0 ? 'warning' : 'error',
    kind: 'score-mismatch',
    rule: 'rescored',
    item: name,
    reported: self.value,
    expected: recomputed,
    unit: '分',
    calculation: score.calculation.zh,
    where: [self.at],
    comparedWith: distinctPlaces(
      [...inputs, ...(row.criterion.state === 'stated' ? [row.criterion.value.at] : [])],
      [self.at],
    ),
    confidence: Math.min(self.confidence, ...score.inputs.map(({ confidence }) => confidence)),
    message: isAmbiguous
      ? {
          zh: `${quoted(name)}自评 ${self.value.toFixed()} 分，按通常口径重算为 ${recomputed.toFixed()} 分（${score.calculation.zh}）。评分标准的口径不明确${others.zh}，请先确定口径，再核对${place.zh}。`,
          en: `${quoted(name)} takes ${self.value.toFixed()} points; the customary reading gives ${recomputed.toFixed()} (${score.calculation.en}). The criterion can be read in several ways${others.en}: settle the reading, then check ${place.en}.`,
        }
      : {
          zh: `${quoted(name)}自评 ${self.value.toFixed()} 分，按评分标准重算为 ${recomputed.toFixed()} 分，${direction.zh}：${score.calculation.zh}${others.zh}。${caveat.zh}请核对${place.zh}的得分及所依据的数据。`,
          en: `${quoted(name)} takes ${self.value.toFixed()} points; its criterion gives ${recomputed.toFixed()}, so it is ${direction.en}: ${score.calculation.en}${others.en}.${caveat.en} Check the score in ${place.en} and the data behind it.`,
        },
  });
}

function alternativesOf({ alternatives }: Score): Localized {
  if (alternatives.length === 0) return { zh: '', en: '' };
  const zh = alternatives.map(({ reading, score }) => `${reading.zh}得 ${score.toFixed()} 分`).join('，');
  const en = alternatives.map(({ reading, score }) => `${score.toFixed()} if ${reading.en}`).join(', ');
  return { zh: `（其他口径：${zh}）`, en: ` (other readings: ${en})` };
}
