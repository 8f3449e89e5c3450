const numerals = '一二三四五六七八九十';
const markerPattern =
  /^(?:([一二三四五六七八九十])是|第([一二三四五六七八九十])(?=，|是)|\((\d{1,2}|[一二三四五六七八九十])\)|(\d{1,2})(?:[、)]|\.(?!\d))|([①-⑳])|([⑴-⒇])|([⒈-⒛]))[:.、]?/;
const circled = (character: string, first: string) => character.charCodeAt(0) - first.charCodeAt(0) + 1;

/** The number of a list's item at a place: 一是, （2）, 3. or ①. */
export function markerAt(text: string, at: number): { end: number; style: string; ordinal: number } | null {
  const match = markerPattern.exec(text.slice(at, at + 6));
  if (!match) return null;
  const [whole, spoken, ordinal, bracketed, plain, ring, paren, dotted] = match;
  const end = at + whole.length;
  const numeral = (digit: string) => numerals.indexOf(digit) + 1 || Number(digit);
  if (spoken) return { end, style: '是', ordinal: numeral(spoken) };
  if (ordinal) return { end, style: '第', ordinal: numeral(ordinal) };
  if (bracketed) return { end, style: '()', ordinal: numeral(bracketed) };
  if (plain) return { end, style: '1', ordinal: Number(plain) };
  if (ring) return { end, style: '①', ordinal: circled(ring, '①') };
  if (paren) return { end, style: '⑴', ordinal: circled(paren, '⑴') };
  return { end, style: '⒈', ordinal: circled(dotted as string, '⒈') };
}
