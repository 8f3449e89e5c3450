import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { RubricRow } from '../model/record.ts';
import type { Subject } from '../model/subject.ts';
import { pointsLost, type ScoredRow, scoredRows } from './scoring/scored-rows.ts';
import { nameOf } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { wordsOf } from './words/leaf.ts';

/** Points are lost exactly where a reason for losing them is written down (I-38). */
export const deductionReason: Check = {
  id: 'deduction-reason',
  title: { zh: '扣分应说明原因', en: 'Every deduction has a reason, every reason a deduction' },
  basis: '勾稽关系 I-38（domain.md 第7节）',
  needs: { zh: '评分表有扣分原因一栏', en: 'a column of reasons in the rubric' },
  kinds: ['unsupported-score'],
  run(subject) {
    const { rubric } = subject.record;
    const rows = scoredRows(rubric).filter(({ row }) => row.reason.state !== 'absent');
    if (rows.length === 0)
      return {
        discrepancies: [],
        passed: 0,
        notRun: {
          zh: '评分表没有扣分原因一栏，或没有得分',
          en: 'the rubric has no column of reasons, or no scores',
        },
      };
    const silent = rows.filter(
      ({ row, self, weight }) => self.value.lt(weight.value) && reasonOf(row) === null,
    );
    const needless = rows.filter(
      ({ row, self, weight }) => self.value.eq(weight.value) && speaksOfDeduction(reasonOf(row) ?? ''),
    );
    return {
      discrepancies: [withoutReason(subject, silent), withoutDeduction(subject, needless)].flatMap(
        (found) => found ?? [],
      ),
      passed: rows.length - silent.length - needless.length,
    };
  },
};

/** 无 in the column of reasons is no reason for a deduction. */
function reasonOf({ reason }: RubricRow): string | null {
  const words = wordsOf(reason)?.text.trim() ?? '';
  return words === '' || words === '无' ? null : words;
}

const speaksOfDeduction = (words: string): boolean =>
  /扣\s*\d|扣除|扣分|未完成|未达|未全面|未按|未能|不到位|不达标|不足|不够|逾期|超支|存在预算调整/.test(
    words,
  ) && !/(?:不|未|没有|无)(?:予)?扣分|无扣|不扣/.test(words);

function withoutReason({ document }: Subject, rows: readonly ScoredRow[]): Discrepancy | null {
  const [first, ...more] = rows;
  if (!first) return null;
  const lost = pointsLost(rows);
  const list = rows.map(
    ({ row, self, weight }) =>
      `${nameOf(row.indicator.text)} ${self.value.toFixed()}/${weight.value.toFixed()}`,
  );
  return finding(document, {
    severity: 'warning',
    kind: 'unsupported-score',
    rule: 'deduction-reason',
    item: rows.map(({ row }) => nameOf(row.indicator.text)).join('、'),
    // Of one indicator the printed score, of several what they lost together.
    reported: more.length === 0 ? first.self.value : lost.value,
    unit: '分',
    where: [first.self.at, ...more.map(({ self }) => self.at)],
    comparedWith: rows.flatMap(({ row }) => (row.reason.state === 'blank' ? [row.reason.at] : [])),
    confidence: lost.confidence,
    message: {
      zh: `${rows.length} 项指标共扣 ${lost.value.toFixed()} 分，没有填写扣分原因（得分/分值）：${list.join('，')}。请补填扣分原因。`,
      en: `${lost.value.toFixed()} points were deducted from ${rows.length} indicators without a reason (score/weight): ${list.join(', ')}. Fill in the reasons.`,
    },
  });
}

function withoutDeduction({ document }: Subject, rows: readonly ScoredRow[]): Discrepancy | null {
  const [first, ...more] = rows;
  if (!first) return null;
  const list = rows.map(({ row }) => `${nameOf(row.indicator.text)}（${reasonOf(row)}）`);
  return finding(document, {
    severity: 'warning',
    kind: 'unsupported-score',
    rule: 'deduction-reason',
    item: rows.map(({ row }) => nameOf(row.indicator.text)).join('、'),
    where: [first.self.at, ...more.map(({ self }) => self.at)],
    comparedWith: rows.flatMap(({ row }) => wordsOf(row.reason)?.at ?? []),
    message: {
      zh: `${rows.length} 项指标写了扣分原因却得满分：${list.join('，')}。请核对是否应当扣分。`,
      en: `${rows.length} indicators give a reason for a deduction but take full marks: ${list.join(', ')}. Check whether points should be deducted.`,
    },
  });
}
