import { statedBy } from './notation.ts';

/**
 * How far what is read from sentences agrees with labels put on them by their meaning. The labels are those of
 * `notation.ts`, a block to a sentence, except that
 *
 *     ! name 4.71 = 92.13 / (1863.27 + 92.13)     the name of a rule is for the reader, it is not compared
 *     + name 475.6 = 300 + 120                    stated, be it an error or a warning, `=` or `>=`
 *     * name 98 = 1156.4 / 1180                   may be stated, or left to an identity or to nothing
 *     * three.total 12.6万元                       may be read
 *
 * and that figures without a concept (`~公务员培训 3万元`) are not labelled, only what relations make of them.
 */
export interface Labels {
  readonly sentence: string;
  readonly states: readonly string[];
}

export function labelsIn(...texts: readonly string[]): Labels[] {
  return texts.flatMap((text) =>
    text
      .split(/^> /m)
      .slice(1)
      .map((block) => {
        const [sentence = '', ...states] = block.trimEnd().split('\n');
        return { sentence, states: states.filter((line) => line !== '') };
      }),
  );
}

const relation = /^([!?+*]) (\S+) (\S+|\[[^\]]*\]) (<=|>=|<|>|=) (.*)$/;

interface Relation {
  readonly line: string;
  readonly mark: string;
  readonly strict: string;
  readonly free: string;
  readonly loose: string;
}

/** The terms of a plain sum may come in any order. */
const inOrder = (expression: string) =>
  /[[(/]| - /.test(expression) ? expression : expression.split(' + ').toSorted().join(' + ');

function relationOf(line: string): Relation | null {
  const [, mark = '', , value = '', compare = '', written = ''] = relation.exec(line) ?? [];
  if (value === '') return null;
  const expression = inOrder(written);
  const stageless = (text: string) =>
    text.replace(/ (?:actual|budget|initial-budget|adjusted-budget)\]/g, ']');
  return {
    line,
    mark,
    strict: `${mark} ${value} ${compare} ${expression}`,
    free: `${value} ${expression}`,
    loose: stageless(`${value} ${compare} ${expression}`),
  };
}

/** Nothing is nothing in every unit. */
const figureOf = (line: string) => line.replace(/^(\S+) 0(?![\d.])\S*/, '$1 0');

const relationsOf = (lines: readonly string[]) => lines.flatMap((line) => relationOf(line) ?? []);
const figuresOf = (lines: readonly string[]) =>
  lines.filter((line) => relationOf(line) === null && !line.startsWith('~')).map(figureOf);

export type Meets = (label: Relation, found: Relation) => boolean;

const byMark: Meets = (label, found) =>
  /[!?]/.test(label.mark) ? label.strict === found.strict : label.free === found.free;

/** Whether it is an error or a warning is not compared, and a mention of the accounts may say so or not. */
export const byWhatIsCompared: Meets = (label, found) => label.loose === found.loose;

/** What of `labels` was found, each once, and what was found besides. */
function matched<Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  isSame: (label: Label, found: Found) => boolean,
) {
  const rest = [...found];
  const missing = labels.filter((label) => {
    const at = rest.findIndex((one) => isSame(label, one));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { right: labels.length - missing.length, missing, rest };
}

interface Options {
  readonly meets: Meets;
  readonly withFigures: boolean;
}

function judged({ sentence, states }: Labels, { meets, withFigures }: Options) {
  const read = statedBy(sentence);
  const labels = relationsOf(states);
  const required = labels.filter(({ mark }) => mark !== '*');
  const relations = matched(required, relationsOf(read), meets);
  const extra = relations.rest.filter(
    (found) => !labels.some((label) => label.mark === '*' && meets(label, found)),
  );
  const allowed = states.filter((line) => line.startsWith('* ')).map((line) => figureOf(line.slice(2)));
  const needed = withFigures ? figuresOf(states.filter((line) => !line.startsWith('* '))) : [];
  const figures = matched(needed, withFigures ? figuresOf(read) : [], (label, found) => label === found);
  const extraFigures = figures.rest.filter((line) => !allowed.includes(line));
  return {
    sentence,
    relations: { stated: required.length, right: relations.right, extra: extra.length },
    figures: { stated: needed.length, right: figures.right, extra: extraFigures.length },
    wrong: [
      ...relations.missing.map(({ line }) => `  missing ${line}`),
      ...extra.map(({ line }) => `  extra   ${line}`),
      ...figures.missing.map((line) => `  missing ${line}`),
      ...extraFigures.map((line) => `  extra   ${line}`),
    ],
  };
}

interface Score {
  readonly stated: number;
  readonly precision: number;
  readonly recall: number;
}

/** The scores, and in `report` every sentence that is not wholly right. */
export function scoreOf(labelled: readonly Labels[], options: Partial<Options> = {}) {
  const { meets = byMark, withFigures = true } = options;
  const all = labelled.map((one) => judged(one, { meets, withFigures }));
  const of = (kind: 'relations' | 'figures'): Score => {
    const sum = (count: 'stated' | 'right' | 'extra') =>
      all.reduce((total, one) => total + one[kind][count], 0);
    return {
      stated: sum('stated'),
      precision: sum('right') / (sum('right') + sum('extra')),
      recall: sum('right') / sum('stated'),
    };
  };
  const [relations, figures] = [of('relations'), of('figures')];
  const wrong = all.filter((one) => one.wrong.length > 0);
  const whole = 1 - wrong.length / all.length;
  const line = (name: string, { stated, precision, recall }: Score) =>
    `${stated} ${name}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
  const report = [
    `${all.length} sentences, ${(whole * 100).toFixed(1)}% wholly right`,
    line('relations', relations),
    ...(withFigures ? [line('figures', figures)] : []),
    ...wrong.map(({ sentence, wrong }) => [sentence, ...wrong].join('\n')),
  ].join('\n');
  return { relations, figures, whole, report };
}
