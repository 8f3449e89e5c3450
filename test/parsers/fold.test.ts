import { describe, expect, it } from 'vitest';
import { fold, folded } from '../../parsers/fold.ts';

describe('folding', () => {
  it('turns radicals and compatibility ideographs into ordinary characters', () => {
    expect(fold('⻓沙⻚⻔⻋⻅⻉⻘⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⺠⺟⻄⻆⻙⻪⻁⺮⺝⺓')).toBe(
      '长沙页门车见贝青风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟民母西角韦黾虎竹月幺',
    );
    expect(fold('⼀⾦⽂\uF9B4')).toBe('一金文領');
    expect(fold('农⼾满意度')).toBe('农户满意度');
  });

  it('leaves no assigned radical as it is', () => {
    for (let code = 0x2e80; code <= 0x2fd5; code++) {
      const character = String.fromCodePoint(code);
      if (!/\p{Assigned}/u.test(character)) continue;
      expect(fold(character), code.toString(16)).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });

  it('leaves everything else alone: brackets, circled and full-width figures, ideographic spaces', () => {
    const text = '（一）①１２３％　，。⑴㎡';
    expect(fold(text)).toBe(text);
    expect(folded(text)).toEqual({ text });
  });

  it('keeps the raw text only where it differs', () => {
    expect(folded('1\u00A0万元')).toEqual({ text: '1 万元', raw: '1\u00A0万元' });
  });
});
