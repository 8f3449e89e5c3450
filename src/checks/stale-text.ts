import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import { type Locator, placeKey } from '../model/locator.ts';
import type { Subject } from '../model/subject.ts';
import { type Citation, oldInCriterion, oldInNarrative } from './passages/old-documents.ts';
import { passagesOf } from './passages/passage.ts';
import { nameOf } from './scoring/sums.ts';
import { finding } from './words/finding.ts';
import { wordsOf } from './words/leaf.ts';
import { placeWords, shortened } from './words/place.ts';

/** Text taken over from another year's report or form (I-48, trap 9). */
export const staleText: Check = {
  id: 'stale-text',
  title: { zh: '报告内容应是本年度的', en: 'The text is of the report’s own year' },
  basis: '勾稽关系 I-48；domain.md 第8节 9，第9节 F13',
  needs: { zh: '报告年度', en: 'the fiscal year of the report' },
  kinds: ['stale-text'],
  run(subject) {
    const year = subject.record.profile.year?.value;
    if (year === undefined)
      return {
        discrepancies: [],
        passed: 0,
        notRun: { zh: '没有读到报告年度', en: 'no fiscal year was read' },
      };
    const before = year - 2;
    const passages = passagesOf(subject.document);
    const discrepancies = [
      ...inCriteria(subject, year, before),
      ...passages.flatMap(({ text, at }) => {
        const [first, ...more] = oldInNarrative(text, before).map((citation) => ({
          ...citation,
          at: at(citation.start, citation.end),
        }));
        return first ? [staleRow(subject, year, placeWords(first.at).zh, [first, ...more])] : [];
      }),
      ...[otherYear(subject, year), earlyDate(subject, year)].flatMap((found) => found ?? []),
    ];
    const places = subject.record.rubric.length + passages.length;
    return { discrepancies, passed: Math.max(0, places - discrepancies.length) };
  },
};

type Placed = Citation & { readonly at: Locator };

/** One row for each criterion that cites old documents, a merged cell once. */
function inCriteria(subject: Subject, year: number, before: number): Discrepancy[] {
  const seen = new Set<string>();
  return subject.record.rubric.flatMap((row) => {
    const words = wordsOf(row.criterion);
    if (!words || seen.has(placeKey(words.at))) return [];
    seen.add(placeKey(words.at));
    const found = oldInCriterion(words.text, before).map((citation) => ({ ...citation, at: words.at }));
    const [first, ...more] = found;
    return first ? [staleRow(subject, year, nameOf(row.indicator.text), [first, ...more])] : [];
  });
}

function staleRow(
  { document }: Subject,
  year: number,
  item: string,
  found: readonly [Placed, ...Placed[]],
): Discrepancy {
  const words = [...new Set(found.map((citation) => shortened(citation.words, 40)))];
  const place = placeWords(found[0].at);
  const distinct = new Map(found.map(({ at }) => [placeKey(at), at]));
  const [first, ...more] = [...distinct.values()] as [Locator, ...Locator[]];
  return finding(document, {
    severity: 'warning',
    kind: 'stale-text',
    rule: 'stale-text',
    item,
    reported: words.join('；'),
    expected: null,
    where: [first, ...more],
    message: {
      zh: `${year} 年度的报告在${place.zh}引用了早年的文件：${words.map((one) => `“${one}”`).join('、')}，疑似套用旧模板。请改为本年度的依据，或说明仍然适用。`,
      en: `The report of ${year} cites documents of earlier years in ${place.en}: ${words.map((one) => `“${one}”`).join(', ')}. An old form may have been reused: cite this year's, or say why these still apply.`,
    },
  });
}

const selfNamed =
  /((?:19|20)\d\d)\s*年度?[^。，；\d]{0,16}(?:整体支出|部门预算|财政支出)[^。，；\d]{0,12}(?:自评|评价|报告)/g;

/** The report names itself by another year than its own: a title, or “对2019年部门整体支出开展了绩效自评”. */
function otherYear({ document, record }: Subject, year: number): Discrepancy | null {
  const named = passagesOf(document).flatMap(({ text, at }) =>
    [...text.matchAll(selfNamed)].flatMap((match) => {
      // A notice of another year orders the self-evaluation: 《关于开展2021年度财政支出绩效自评工作的通知》.
      const isInTitle = /《[^》]*$/.test(text.slice(0, match.index));
      if (isInTitle || Number(match[1]) === year) return [];
      return [
        { words: match[0], at: at(match.index, match.index + match[0].length), year: Number(match[1]) },
      ];
    }),
  );
  const [first, ...more] = named;
  if (!first) return null;
  return finding(document, {
    severity: 'warning',
    kind: 'stale-text',
    rule: 'stale-text',
    item: '报告年度',
    reported: [...new Set(named.map((one) => `${one.year}年`))].join('、'),
    expected: `${year}年`,
    where: [first.at, ...more.map(({ at }) => at)],
    comparedWith: record.profile.year?.at ?? [],
    message: {
      zh: `年度前后不一致：报告为 ${year} 年度，${placeWords(first.at).zh}写作“${first.words}”。请核对年度，避免套用其他年度的报告。`,
      en: `The report is of ${year}, but ${placeWords(first.at).en} says “${first.words}”. Check the year.`,
    },
  });
}

/** A date of the report before the fiscal year is over: then the year's results cannot have been known. */
function earlyDate({ document }: Subject, year: number): Discrepancy | null {
  const dated = passagesOf(document).flatMap(({ text, at }) => {
    const match =
      /^\s*(?:报告日期|填报日期|日期)?\s*[:：]?\s*((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?\s*$/.exec(
        text,
      );
    if (!match) return [];
    const [reportYear, month] = [Number(match[1]), Number(match[2])];
    return reportYear < year || (reportYear === year && month < 12)
      ? [{ words: match[0].trim(), at: at(0, text.length) }]
      : [];
  });
  const [first, ...more] = dated;
  if (!first) return null;
  return finding(document, {
    severity: 'warning',
    kind: 'stale-text',
    rule: 'stale-text',
    item: '报告日期',
    reported: first.words,
    expected: `${year}年12月以后`,
    where: [first.at, ...more.map(({ at }) => at)],
    message: {
      zh: `报告日期“${first.words}”早于 ${year} 年度终了，此时全年数据尚未形成。请核对日期或年度。`,
      en: `The report is dated “${first.words}”, before the end of ${year}, when the year's figures were not known. Check the date or the year.`,
    },
  });
}
