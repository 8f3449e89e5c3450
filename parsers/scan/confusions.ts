/**
 * A recognised text with what no Chinese text says put right: a stroke for a comma of enumeration, 方元 for 万元 after a
 * number or in a unit, 一 between digits or alone for a dash and a dash in a numeral for 一, a letter for a times sign,
 * 收人 and 投人 for 收入 and 投入, 等干 before a number for 等于, other brackets than those around a document's year
 * (GB/T 9704), and closing quotation marks that open. Every replacement keeps the length, so that places stay.
 */
export function putRight(text: string): string {
  const characters = text
    .replaceAll('丶', '、')
    .replace(/(?<=\d)一(?=\d)/g, '-')
    .replace(/^一$/, '—')
    .replace(/(?<=^|[（(第])[—–-](?=[级般是、）)])/g, '一')
    .replace(/(?<![接验签])收人(?![员民])|(?<=[投转流])人(?![民员])/g, (word) => word.replace('人', '入'))
    .replace(/(?<=[等低高大小少])[干千](?=\s?\d)|(?<=[用属由])干(?=[\u4e00-\u9fff])(?![部警预扰])/g, '于')
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
