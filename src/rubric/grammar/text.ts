import { foldWidth } from '../../model/printed-number.ts';

/**
 * The one spelling that the grammars read. Blanks and quotation marks are gone, punctuation is half-width, ranges are
 * written with `-`, and every comparison stands as a sign before its number:
 * `≥ ≤ > < =` where the text settles whether the bound belongs to it, `⩾ ⩽` for 以上/以下, which include it by usage only.
 * 每超过, 每低于 … stay words: they count steps and compare nothing.
 */
export function normalise(original: string): string {
  let text = foldWidth(original)
    .replace(/，/g, ',')
    .replace(/[；。]/g, ';')
    .replace(/[﹤]/g, '<')
    .replace(/[﹥]/g, '>')
    .replace(/[﹪]/g, '%')
    .replace(/≤=|<=|=</g, '≤')
    .replace(/>=|=>/g, '≥')
    .replace(/乘以|乘上/g, '×')
    .replace(/除以/g, '÷')
    .replace(/与((?:指标)?(?:分值|权重))的?(?:相乘|乘积)/g, '×$1')
    // A line that ends with marks is a clause of its own even where its stop was forgotten.
    .replace(/分[^\S\n]*\n\s*/g, '分;')
    .replace(/[\s“”"'‘’「」『』]/g, '');
  text = chineseNumbers(text);
  text = text
    .replace(/\((?:包)?含(?:本数|本级|该数|=?-?\d+(?:\.\d+)?%?)?\)/g, '(含)')
    .replace(/\(不(?:包)?含[^()]*\)/g, '(不含)')
    .replace(/(?<=[\d%)])(?:[~～〜—―－至]+|到)(?=[\d(])/g, '-')
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    // 减至0分为止, 且不得低于0分: the points end at nothing, as with 扣完为止.
    .replace(
      /(?:直至|直到)?[扣减](?:至|到|为)(?:0|零)分?(?:为止)?|,?(?:且|但)?(?:得分|最低)?不(?:得|能)?低于0分/g,
      '扣完为止',
    );
  text = comparisons(text);
  return text
    .replace(/;+/g, ';')
    .replace(/,+/g, ',')
    .replace(/^[;,]+/, '');
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

function readChinese(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return [...text].reduce((sum, character) => sum * 10 + (digits[character] ?? 0), 0);
  return (
    (ten === 0 ? 1 : (digits[text[ten - 1] as string] ?? 1)) * 10 + (digits[text[ten + 1] as string] ?? 0)
  );
}

/** 一个百分点, 扣五分, 百分之十: only where a unit follows, so that 一是 and 三公经费 stay words. */
function chineseNumbers(text: string): string {
  const written = '[零〇一二两三四五六七八九十]{1,3}';
  return text
    .replace(/百分之一?百/g, '100%')
    .replace(new RegExp(`(${written})(?=个?百分点|个?标准分|个(?![一-龥]*[率])|例|项不|处)`, 'g'), (word) =>
      String(readChinese(word)),
    )
    .replace(new RegExp(`(?<=[计得扣记给减])(${written})(?=分)`, 'g'), (word) => String(readChinese(word)))
    .replace(new RegExp(`(?<=百分之)(${written})`, 'g'), (word) => String(readChinese(word)));
}

const number = String.raw`-?\d+(?:\.\d+)?`;
/** Words before a number, longest first. 每 before them makes them count steps. */
const before: readonly (readonly [string, string])[] = [
  ['(?:大于|高于|超过)或?等于|等于或(?:大于|高于|超过)|不低于|不少于|不小于|达到或超过|至少', '≥'],
  [
    '(?:小于|低于|少于)或?等于|等于或(?:小于|低于|少于)|(?:不|未|没有)超(?:过|出)?|不高于|不大于|不多于|不突破|至多',
    '≤',
  ],
  ['未达到|未达|达不到|没有达到|低于|少于|小于|不足|不到', '<'],
  ['大于|高于|超过|超出|多于|超', '>'],
  ['达到|达', '≥'],
  ['等于', '='],
];

function comparisons(given: string): string {
  let text = given;
  for (const [words, sign] of before)
    text = text.replace(
      new RegExp(`(?<!每[^\\d,;%]{0,8})(?<!不|未)(?:${words})(?:了|到)?(?=[≥≤><=]*${number})`, 'g'),
      sign,
    );
  // 负增长0分: less than nothing.
  text = text.replace(/(?<![非无])负增长(?=的?,?(?:[得计给记不]|0分))/g, '<0%');
  // 率为0, 率是100%: a value, but 为100分 is a mark.
  text = text.replace(/(?<=率|额|数)(?:为|是|在)(?=-?\d+(?:\.\d+)?%?(?:,|的|时|计|得))/g, '=');
  const mark = String.raw`(\((?:不?含)\))?`;
  text = text.replace(
    new RegExp(
      `([≥≤><=⩾⩽]*)(${number}%?)${mark}(?:及|或|和)?(以上|及以上|以下|及以下|以内|之内)${mark}`,
      'g',
    ),
    (
      _all,
      sign: string,
      value: string,
      inner: string | undefined,
      word: string,
      outer: string | undefined,
    ) => {
      const said = inner ?? outer;
      const up = word.includes('上');
      if (said === '(不含)') return `${up ? '>' : '<'}${value}`;
      if (said === '(含)') return `${up ? '≥' : '≤'}${value}`;
      if (sign === '≥' || sign === '≤' || sign === '>' || sign === '<') return `${sign}${value}`;
      return `${up ? '⩾' : '⩽'}${value}`;
    },
  );
  // 低于60%（含）, 超过90%（含）: the bracket settles it.
  text = text.replace(
    new RegExp(`([><])(${number}%?)\\(含\\)`, 'g'),
    (_all, sign: string, value: string) => `${sign === '>' ? '≥' : '≤'}${value}`,
  );
  // 90%(含)≤执行率<95%: the lower end says the same twice, or settles a bare sign.
  text = text.replace(
    new RegExp(`(${number}%?)\\((不?)含\\)[≤<](?=[^\\d])`, 'g'),
    (_all, value: string, not: string) => `${value}${not ? '<' : '≤'}`,
  );
  // 达到85%-95%: the span says it all.
  text = text.replace(new RegExp(`≥(?=${number}%?(?:\\(不?含\\))?-\\d)`, 'g'), '');
  return text.replace(new RegExp(`([≥≤])(${number}%?)\\((?:含)\\)(?!-)`, 'g'), '$1$2');
}

/** A letter where a comparison stood (率M95%): which one it was is anybody's guess. */
export const hasDamagedSign = (text: string): boolean => /[率额度数][A-Za-z]{1,2}-?\d/.test(text);

/**
 * OCR and copying lose ≦ after 控制率 and 变动率 (`Q100%`, `W 100%`, nothing at all). Where the deduction counts what is
 * over, the lost sign was ≤.
 */
export function restoreLostSign(text: string): string {
  if (!/每(?:超|增|高)/.test(text) || /每[^\d;]*(?:减|低|降|少|偏)/.test(text)) return text;
  const before = '(?=-?\\d+(?:\\.\\d+)?%?,?(?:的|时)?,?(?:计|得|记|给|为|[;,]))';
  return text
    .replace(new RegExp(`(率)[QWqw]${before}`, 'g'), '$1≤')
    .replace(new RegExp(`((?:控制|变动|增长|调整)率)s?${before}`, 'g'), '$1≤');
}
