import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases } from './sentences/cases.ts';
import { read, statedBy } from './sentences/notation.ts';

const isRelation = (line: string) => /^[!?] /.test(line);

/** How many of `lines` are in `among`, each counted once. */
function common(lines: readonly string[], among: readonly string[]): number {
  const rest = [...among];
  return lines.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('sentences in the manner of reports', () => {
  const scored = cases.map(({ sentence, states }) => ({ sentence, states, read: statedBy(sentence) }));

  test('are at least 250, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(new Set(cases.map(({ sentence }) => sentence)).size).toBe(cases.length);
  });

  test('yield their figures and relations', () => {
    const total = { stated: 0, read: 0, right: 0, whole: 0, figures: 0, figuresRead: 0, figuresRight: 0 };
    const wrong: string[] = [];
    for (const { sentence, states, read } of scored) {
      const [stated, found] = [states.filter(isRelation), read.filter(isRelation)];
      total.stated += stated.length;
      total.read += found.length;
      total.right += common(stated, found);
      const [figures, foundFigures] = [states, read].map((lines) =>
        lines.filter((line) => !isRelation(line)),
      );
      total.figures += figures?.length ?? 0;
      total.figuresRead += foundFigures?.length ?? 0;
      total.figuresRight += common(figures ?? [], foundFigures ?? []);
      if (states.toSorted().join('\n') === read.toSorted().join('\n')) total.whole += 1;
      else {
        const missing = states.filter((line) => !read.includes(line)).map((line) => `  missing ${line}`);
        const extra = read.filter((line) => !states.includes(line)).map((line) => `  extra   ${line}`);
        wrong.push([sentence, ...missing, ...extra].join('\n'));
      }
    }
    const share = (part: number, whole: number) => part / whole;
    const precision = share(total.right, total.read);
    const recall = share(total.right, total.stated);
    const whole = share(total.whole, scored.length);
    console.info(
      `${scored.length} sentences, ${(whole * 100).toFixed(1)}% wholly right\n` +
        `${total.stated} relations: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n` +
        `${total.figures} figures: precision ${share(total.figuresRight, total.figuresRead).toFixed(4)}, ` +
        `recall ${share(total.figuresRight, total.figures).toFixed(4)}\n${wrong.join('\n')}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(whole).toBeGreaterThanOrEqual(0.98);
  });

  test('keep every number in its place', () => {
    for (const { sentence } of cases) {
      const text = sentence.replaceAll('\\n', '\n');
      const reading = read(text);
      for (const { at } of reading.figures) {
        expect(text.slice(...at.range)).toBe(at.raw);
        expect(at.raw).toMatch(/\d|[０-９]|无|没有|未|零/);
      }
      const ranges = reading.used.map(([start, end]) => text.slice(start, end));
      for (const raw of ranges) expect(raw).toMatch(/^[\d０-９-]/);
    }
  });
});

describe('a whole narrative', () => {
  test('without a mark in it does not run away', () => {
    for (const piece of [
      '工',
      '12',
      '万元',
      '（',
      '其中',
      '占',
      '同比增长',
      '得5分',
      '一是',
      '1.',
      '、',
      '每超过',
      '2020年',
    ]) {
      const text = piece.repeat(5000);
      for (const { at } of read(text).figures) expect(text.slice(...at.range)).toBe(at.raw);
    }
  });
});

test('the reference narrative states two shares and one breakdown', () => {
  const narrative = readFileSync(new URL('./sentences/narrative.txt', import.meta.url), 'utf8');
  const lines = narrative.split('\n').flatMap((line) => statedBy(line));
  expect(lines.filter(isRelation)).toEqual([
    '! sentence-share 29.01 = 309.93 / 1069.02',
    '! sentence-share 71.99 = 759.09 / 1069.02',
    '! sentence-breakdown 759.09 = 747.73 + 11.36',
  ]);
});
