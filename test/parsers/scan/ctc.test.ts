import { describe, expect, test } from 'vitest';
import { charactersOf, decode } from '../../../parsers/scan/ctc.ts';

const characters = charactersOf('万\n3\n5\n');

/** Steps that each show one class clearly. */
const steps = (classes: readonly number[]) => {
  const probabilities = new Float32Array(classes.length * characters.length).fill(0.01);
  for (const [step, index] of classes.entries()) probabilities[step * characters.length + index] = 0.9;
  return { probabilities, steps: classes.length, classes: characters.length };
};

test('the first class of a dictionary is nothing and the last is the space, also after a final line break', () => {
  expect(characters).toEqual(['', '万', '3', '5', ' ']);
  expect(charactersOf('万\r\n3')).toEqual(['', '万', '3', ' ']);
});

test.each([
  ['nothing', [0, 0, 0], ''],
  ['one character over several steps', [0, 2, 2, 2, 0], '3'],
  ['the same character twice, with nothing between', [2, 0, 2], '33'],
  ['different ones side by side', [2, 3, 4, 1], '35 万'],
])('%s', (_, classes, expected) => {
  expect(decode(steps(classes), characters).text).toBe(expected);
});

test('confidence is the mean over characters, and none for an empty text', () => {
  expect(decode(steps([0, 2, 0, 3]), characters).confidence).toBeCloseTo(0.9);
  expect(decode(steps([0]), characters).confidence).toBe(0);
});

describe('a semicolon whose tail is blurred', () => {
  const marks = charactersOf('：\n；\n');
  test.each([
    ['is one although the colon is likelier', 0.06, '；'],
    ['is a colon where hardly anything speaks for it', 0.004, '：'],
  ])('%s', (_, semicolon, expected) => {
    const probabilities = Float32Array.from([0.01, 0.9, semicolon, 0]);
    expect(decode({ probabilities, steps: 1, classes: 4 }, marks).text).toBe(expected);
  });
});

describe('a character that another one could be as well', () => {
  const alphabet = charactersOf('万\n方\n；\n：\n');
  test.each([
    ['is told with its rival', 1, 2, 0.55, [{ start: 0, end: 1, readings: ['万', '方'] }]],
    ['is certain where it is likely enough', 1, 2, 0.65, undefined],
    ['says nothing where it is a mark', 3, 4, 0.55, undefined],
  ])('%s', (_, own, rival, highest, expected) => {
    const probabilities = new Float32Array(alphabet.length).fill(0.01);
    probabilities[own] = highest;
    probabilities[rival] = 0.3;
    expect(decode({ probabilities, steps: 1, classes: alphabet.length }, alphabet).unsure).toEqual(expected);
  });
});
