import { vocabularyOf } from '../../../src/concepts/index.ts';
import { type OpenExpression, type Reading, readSentences } from '../../../src/extract/sentences.ts';
import type { Figure } from '../../../src/model/figure.ts';

/**
 * What a sentence states, a line each, so that a person can read and write it:
 *
 *     > sentence                      may begin with 【heading】
 *     concept 309.93万元 @2019 #budget &scope ~precision     defaults: 2020, no stage, department, exact
 *     ! rule 29.01 = 309.93 / 1069.02                        ! error, ? warning
 *     ? rule 0.15 = [three.total 2019] - 2.25                [what is stated elsewhere]
 *     grade 优
 */
export function statedBy(sentence: string): string[] {
  const [, heading = null, text = ''] = /^(?:【(.*?)】)?(.*)$/s.exec(sentence) ?? [];
  return linesOf(read(text.replaceAll('\\n', '\n'), heading));
}

const vocabulary = vocabularyOf({});

export function read(text: string, heading: string | null = null): Reading {
  let count = 0;
  return readSentences({
    text,
    locate: (start, end) => ({
      kind: 'text',
      paragraphId: 'p1',
      paragraph: 1,
      range: [start, end],
      areas: [],
      raw: text.slice(start, end),
    }),
    reportYear: 2020,
    heading,
    department: '云溪县农业和水务局',
    vocabulary,
    nextId: () => `f${++count}`,
  });
}

function linesOf(reading: Reading): string[] {
  return [
    ...reading.figures.map(figureLine),
    ...[...reading.relations, ...reading.open].map(
      ({ severity, rule, result, compare, expression }) =>
        `${severity === 'error' ? '!' : '?'} ${rule} ${result.value} ${compare} ${written(expression)}`,
    ),
    ...reading.grades.map(({ text }) => `grade ${text}`),
  ];
}

function figureLine({ concept, value, unit, year, stage, scope, precision }: Figure): string {
  const marks = [
    year === 2020 ? '' : ` @${year}`,
    stage === null ? '' : ` #${stage}`,
    scope === 'department' ? '' : ` &${scope}`,
    precision === 'exact' ? '' : ` ~${precision}`,
  ];
  return `${concept} ${value}${unit ?? ''}${marks.join('')}`;
}

function written(expression: OpenExpression, inner = false): string {
  switch (expression.op) {
    case 'figure':
      return expression.figure.value.toString();
    case 'constant':
      return expression.value;
    case 'mention': {
      const { concept, scope, year, stage } = expression;
      return `[${concept} ${year}${stage ? ` ${stage}` : ''}${scope === 'department' ? '' : ` ${scope}`}]`;
    }
    case 'share':
      return `${written(expression.part, true)} / ${written(expression.whole, true)}`;
    case 'sum': {
      const text = expression.terms
        .map(
          ({ sign, of }, at) =>
            `${at === 0 ? (sign < 0 ? '-' : '') : sign < 0 ? ' - ' : ' + '}${written(of, true)}`,
        )
        .join('');
      return inner && expression.terms.length > 1 ? `(${text})` : text;
    }
  }
}
