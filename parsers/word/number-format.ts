/** Writes list numbers in the formats of WordprocessingML (ST_NumberFormat) that Chinese documents use. */

const plain = '〇一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';
const legalTraditional = '零壹貳參肆伍陸柒捌玖';

function counting(value: number, digits: string, units: readonly string[], zero: string): string {
  if (value === 0) return zero;
  let result = '';
  let gap = false;
  const figures = String(value);
  for (let at = 0; at < figures.length; at++) {
    const digit = Number(figures[at]);
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap && result) result += zero;
    gap = false;
    result += digits[digit] + (units[figures.length - 1 - at] ?? '');
  }
  return result;
}

/** 一 … 十 十一 … 二十一 … 一百零一; beyond 9,999 in digits. */
function chinese(value: number): string {
  if (value > 9999) return digitwise(value);
  const text = counting(value, plain, ['', '十', '百', '千'], '零');
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

const digitwise = (value: number) => String(value).replace(/\d/g, (digit) => plain[Number(digit)] as string);

const cycle = (value: number, characters: string) => {
  const all = [...characters];
  return value >= 1 && value <= all.length ? (all[value - 1] as string) : String(value);
};

const inRange = (value: number, first: number, count: number, otherwise: (value: number) => string) =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : otherwise(value);

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return String(value);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const steps = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'.split(' ');
  let rest = value;
  let result = '';
  for (const step of steps) {
    const letters = step.replace(/\d+/, '');
    const worth = Number(step.slice(letters.length));
    while (rest >= worth) {
      result += letters;
      rest -= worth;
    }
  }
  return result;
}

/** a … z aa bb cc, as Word continues. */
const letters = (value: number) =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

const formats = new Map<string, (value: number) => string>([
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['chineseCounting', (value) => (value < 100 ? chinese(value) : digitwise(value))],
  ['chineseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['taiwaneseCounting', (value) => (value < 100 ? chinese(value) : digitwise(value))],
  ['taiwaneseCountingThousand', chinese],
  ['koreanDigital2', digitwise],
  ['ideographDigital', digitwise],
  ['japaneseDigitalTenThousand', digitwise],
  ['taiwaneseDigital', digitwise],
  ['chineseLegalSimplified', (value) => counting(value, legal, ['', '拾', '佰', '仟', '万'], '零')],
  ['japaneseLegal', (value) => counting(value, legalTraditional, ['', '拾', '佰', '仟', '萬'], '零')],
  [
    'ideographLegalTraditional',
    (value) => counting(value, legalTraditional, ['', '拾', '佰', '仟', '萬'], '零'),
  ],
  ['ideographTraditional', (value) => cycle(value, stems)],
  ['ideographZodiac', (value) => cycle(value, branches)],
  [
    'ideographZodiacTraditional',
    (value) => (value < 1 ? String(value) : `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}`),
  ],
  ['ideographEnclosedCircle', (value) => inRange(value, 0x3280, 10, chinese)],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedFullstop', (value) => inRange(value, 0x2488, 20, (other) => `${other}.`)],
  ['decimalEnclosedParen', (value) => inRange(value, 0x2474, 20, (other) => `(${other})`)],
  [
    'decimalFullWidth',
    (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
  [
    'decimalFullWidth2',
    (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
  ['numberInDash', (value) => `- ${value} -`],
  ['lowerLetter', letters],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['ordinal', (value) => `${value}${ordinalEnding(value)}`],
  ['none', () => ''],
]);

function ordinalEnding(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

/** A list number as printed; a format that is not known here is written in digits. */
export function formatNumber(format: string, value: number): string {
  return formats.get(format)?.(value) ?? String(value);
}
