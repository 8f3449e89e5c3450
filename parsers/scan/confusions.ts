import type { UncertainReading } from '../../src/model/document.ts';

/** A point after a Chinese text, a percentage or a decimal that Chinese text follows, unless it numbers what follows. */
const FALSE_POINT =
  /(?<!^\s*[一二三四五六七八九十]+|^\s*[\d.]+)(?<=[\u4e00-\u9fff%％）)”]|\d\.\d+)[.．](?=$|\s*[\u4e00-\u9fff“（(])/g;

/**
 * A recognised text with what no Chinese text says put right: a stroke for a comma of enumeration, a point for a full stop,
 * 方元 and 干元 for 万元 and 千元 after a number or in a unit, 一 between digits or alone for a dash and a dash in a numeral
 * for 一, 兰 for the numeral 三, a letter for a times sign, 收人 and 投人 for 收入 and 投入, 关干 for 关于, 等干 before a number for 等于, 诀算 for
 * 决算, other brackets than those around a document's year (GB/T 9704), and closing quotation marks that open. Every
 * replacement keeps the length, so that places stay.
 */
export function putRight(text: string): string {
  const characters = text
    .replaceAll('丶', '、')
    .replace(FALSE_POINT, '。')
    .replace(/(?<=\d)一(?=\d)/g, '-')
    .replace(/^一$/, '—')
    .replace(/(?<=^|[（(第])[—–-](?=[级般是、）)]|季度)/g, '一')
    .replace(/(?<=^|[（(第])兰(?=[级是、）)]|季度)/g, '三')
    .replace(/(?<=[%％的每])[—–-](?=个百分点)/g, '一')
    .replace(/(?<![接验签])收人(?![员民])|(?<=[投转流])人(?![民员])|人(?=库)/g, (word) =>
      word.replace('人', '入'),
    )
    .replace(
      /(?<=[等低高大小少])[干千](?=\s?\d)|(?<=[关对基用属由])干(?=[\u4e00-\u9fff])(?![部警预扰旱系净])/g,
      '于',
    )
    .replace(/(?<=[：:（(\d]\s?)干元/g, '千元')
    .replaceAll('诀算', '决算')
    .replace(/(?<=[\u4e00-\u9fff\d）)%％]\s?)[xX](?=\s?[\u4e00-\u9fff\d（(])/g, '×')
    .replace(/[〔[【(（]((?:19|20)\d\d)[〕\]】)）](?=\d+(?:号|$))/g, '〔$1〕')
    .replace(/(?<=[\d（(：:位亿百千]\s?)方元/g, '万元')
    .split('');
  const marks = characters.flatMap((character, index) => (/[“”"]/.test(character) ? [index] : []));
  // An odd mark may belong to the line before or after; which one is not known.
  if (marks.length % 2 === 0)
    for (const [count, index] of marks.entries()) characters[index] = count % 2 === 0 ? '“' : '”';
  return characters.join('');
}

/**
 * The doubts of a text that was put right: what the text has now comes first, and a reading that would have been put right
 * to the same leaves no doubt.
 */
export function doubtsIn(text: string, doubts: readonly UncertainReading[]): UncertainReading[] {
  return doubts.flatMap(({ start, end, readings }) => {
    const own = text.slice(start, end);
    const others = readings.filter(
      (reading) => putRight(text.slice(0, start) + reading + text.slice(end)) !== text,
    );
    const isAlone = readings.length > 1 && others.length === 0;
    return isAlone ? [] : [{ start, end, readings: [...new Set([own, ...others])] }];
  });
}
