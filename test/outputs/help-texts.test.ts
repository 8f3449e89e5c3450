import { expect, test } from 'vitest';
import { argumentErrors, helpTexts } from '../../src/outputs/help-texts.ts';

test.each(Object.entries({ ...helpTexts, ...argumentErrors }))(
  '%s is said in both languages',
  (_key, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh.split('{}').length).toBe(en.split('{}').length);
  },
);
