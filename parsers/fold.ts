/**
 * Characters that look like ordinary ones and are not: the radicals and compatibility ideographs that text from PDF
 * fonts and old converters is full of. The whole text is never normalised (NFKC turns （） into () and ① into 1), only
 * these characters, one by one.
 */

/**
 * CJK Radicals Supplement (U+2E80–2EFF): NFKC leaves all but two of them alone, so the equivalents are spelled out
 * (Unicode's EquivalentUnifiedIdeograph), radical first.
 */
const pairs =
  '⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民' +
  '⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴㓁⺵𦉪⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎' +
  '⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨' +
  '⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/**
 * Kangxi radicals that simplified Chinese prints otherwise than NFKC has them (戶, 靑, 黃): fonts draw ⼾ and 户 with one
 * glyph, and a PDF then names whichever comes first.
 */
const simplified = '⼾户⾭青⿈黄';

const radicals = new Map<string, string>();
const characters = [...pairs, ...simplified];
for (let at = 0; at + 1 < characters.length; at += 2) {
  radicals.set(characters[at] as string, characters[at + 1] as string);
}

const foldable = /[\u00A0\u2E80-\u2EFF\u2F00-\u2FDF\uF900-\uFAFF]/;
const eachFoldable = /[\u00A0\u2E80-\u2EFF\u2F00-\u2FDF\uF900-\uFAFF]/g;

/** Folds radicals and compatibility ideographs to ordinary characters, and no-break spaces to spaces. */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  return text.replace(eachFoldable, (character) =>
    character === '\u00A0' ? ' ' : (radicals.get(character) ?? character.normalize('NFKC')),
  );
}

/** The two readings of a printed text that the model keeps: `raw` only where folding changed something. */
export function folded(text: string): { text: string; raw?: string } {
  const plain = fold(text);
  return plain === text ? { text } : { text: plain, raw: text };
}
