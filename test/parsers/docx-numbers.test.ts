import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../parsers/word/number-format.ts';

describe('list numbers', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 1, '一'],
    ['chineseCountingThousand', 11, '十一'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['japaneseCounting', 15, '十五'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['ideographEnclosedCircle', 2, '㊁'],
    ['decimalEnclosedCircle', 1, '①'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['decimalFullWidth', 10, '１０'],
    ['upperRoman', 4, 'IV'],
    ['lowerRoman', 19, 'xix'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 2, 'b'],
    ['ordinal', 12, '12th'],
    ['ordinal', 22, '22nd'],
    ['numberInDash', 1, '- 1 -'],
    ['none', 1, ''],
    ['neverHeardOf', 7, '7'],
  ])('%s %i is %s', (format, value, text) => {
    expect(formatNumber(format, value)).toBe(text);
  });
});
