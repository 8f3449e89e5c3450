/** A document or a year's work that a text cites. */
export interface Citation {
  /** `岳发〔2015〕11号`, `2015年度综合绩效考评`. */
  readonly words: string;
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const number = /([一-龥]{1,12})?\s*[〔[［(（【]((?:19|20)\d\d)[〕\]］)）】]\s*第?\d+\s*号/g;
const titled = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/g;
const yearlyWork =
  /((?:19|20)\d\d)\s*(?:年度[^《》。；]{0,20}|年[^《》。；]{0,12}(?:考核|考评|自评|绩效|工作要点|工作计划|民生实事))/;
/** Documents that stay in force until they are replaced. */
const standing = /[法例]》|办法|规定|条例|准则|制度|规范|细则|指引|框架|指导意见|实施意见|标准/;
/** Ministries, the State Council and the Party's centre: what they number this way is mostly standing regulation. */
const central = /^(?:财|国|中|预)/;

/**
 * What an old document number or year in a rubric's criterion betrays: the form was filled in for another year.
 * Standing regulations are not accused, however old.
 */
export function oldInCriterion(text: string, before: number): Citation[] {
  const titles = titlesOf(text);
  const numbers = [...text.matchAll(number)].flatMap((match): Citation[] => {
    const year = Number(match[2]);
    const title = titles.filter(({ end }) => end <= match.index).at(-1);
    const governing = title && match.index - title.end <= 2 ? title : null;
    const isStanding = governing
      ? standing.test(governing.words) && !yearlyWork.test(governing.words)
      : false;
    const issuer = match[1] ?? '';
    if (year > before || isStanding || central.test(issuer)) return [];
    return [{ words: match[0], year, start: match.index, end: match.index + match[0].length }];
  });
  return [...numbers, ...yearlyIn(text, before, false)].toSorted((a, b) => a.start - b.start);
}

/** In the narrative only documents about one year's own work are stale; anything else may be cited for ever. */
export const oldInNarrative = (text: string, before: number): Citation[] => yearlyIn(text, before, true);

function yearlyIn(text: string, before: number, onlyTitles: boolean): Citation[] {
  const within = onlyTitles ? titlesOf(text) : [{ words: text, start: 0, end: text.length }];
  return within.flatMap(({ words, start }) =>
    [...words.matchAll(new RegExp(yearlyWork, 'g'))].flatMap((match): Citation[] => {
      const year = Number(match[1]);
      const isSpan = /[-—~至]\s*$/.test(words.slice(0, match.index));
      if (year > before || isSpan || !/考核|考评|自评|绩效|工作|通知|方案|实事/.test(match[0])) return [];
      return [
        { words: match[0], year, start: start + match.index, end: start + match.index + match[0].length },
      ];
    }),
  );
}

const titlesOf = (text: string) =>
  [...text.matchAll(titled)].map((match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
