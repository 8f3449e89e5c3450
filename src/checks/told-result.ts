import type { Check } from '../model/check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { TextLocator } from '../model/locator.ts';
import { type PrintedNumber, scanNumbers } from '../model/printed-number.ts';
import type { Target } from '../model/record.ts';
import type { Subject } from '../model/subject.ts';
import { type Passage, passagesOf } from './passages/passage.ts';
import { type NumericTarget, numericTarget, outcomeOf } from './targets/numeric.ts';
import { finding } from './words/finding.ts';
import { withUnit } from './words/number.ts';
import { placeWords } from './words/place.ts';
import { quoted } from './words/quoted.ts';

/** What the text tells of a target's result is what the table of targets states, and calls it met only where it was. */
export const toldResult: Check = {
  id: 'told-result',
  title: {
    zh: '正文所述指标完成情况应与目标表一致',
    en: 'Results told in the text are those of the table of targets',
  },
  basis: '勾稽关系 I-41、I-42（domain.md 第7节）；第8节 12',
  needs: {
    zh: '有数值的绩效目标，其名称和完成值又见于正文',
    en: 'numeric targets whose names and results the text tells again',
  },
  kinds: ['conflicting-values', 'target-unmet'],
  run(subject) {
    const told = mentionsIn(subject);
    const discrepancies = told.flatMap((one) => differs(one, subject) ?? claimsMet(one, subject) ?? []);
    return {
      discrepancies,
      passed: told.length - discrepancies.length,
      ...(told.length === 0 && {
        notRun: {
          zh: '正文没有再写目标表中指标的完成值',
          en: 'the text tells no result of the table of targets again',
        },
      }),
    };
  },
};

/** A result of the table, told again right behind its target's name. */
interface Mention {
  readonly target: NumericTarget;
  readonly own: PrintedNumber;
  readonly isUnmet: boolean;
  readonly told: PrintedNumber;
  /** What is counted: 户. */
  readonly counted: string;
  readonly at: TextLocator;
  /** The rest of the number's own clause and the next one. */
  readonly after: string;
}

type Told = Pick<Mention, 'told' | 'at' | 'after'>;

/** A shorter name may be a word of any sentence. */
const shortestName = 4;
/** What tells of another year, of what is only wanted, or of a part. */
const elsewhere = /上年|去年|同期|往年|计划|目标|拟|预计|力争|其中|明年|下年|累计|20\d\d年|[1-9]月|比|较|每/;

function mentionsIn({ record, document }: Subject): Mention[] {
  const passages = passagesOf(document);
  const named = record.targets.map((one) => ({ one, name: squeezed(one.name) }));
  return named.flatMap(({ one, name }): Mention[] => {
    const target = numericTarget(one);
    const outcome = target && outcomeOf(target);
    if (!target?.result || !outcome || !('own' in outcome) || name.length < shortestName) return [];
    // 检查单位 beside 检查单位家数: of which of the two, nothing tells.
    if (named.some((other) => other.one !== one && other.name.includes(name))) return [];
    const { own } = outcome;
    const counted = own.unit === null ? target.result.text.slice(own.end).trim() : '';
    if (own.precision !== 'exact' || (own.unit === null && counted === '')) return [];
    const alike = passages
      .filter(({ text }) => text.includes(name))
      .flatMap((passage) => toldIn(passage, name))
      .filter(({ told, after }) => told.unit === own.unit && after.startsWith(counted));
    const [first, ...others] = alike;
    if (!first || others.some(({ told }) => !told.value.eq(first.told.value))) return [];
    return [{ target, own, isUnmet: outcome.state === 'unmet', counted, ...first }];
  });
}

const squeezed = (name: Target['name']): string =>
  name.state === 'stated' ? name.value.text.replace(/\s/g, '') : '';

/** Every exact number that stands right behind a name. */
function toldIn({ text, at }: Passage, name: string): Told[] {
  return scanNumbers(text).flatMap((told): Told[] => {
    const before = text.slice(0, told.start);
    const clause = before.split(/[，,；;。：:、\n（(]/).at(-1) ?? '';
    const lead = clause.replace(/(?:共|为|达到?|完成|实现|共计|全年|[:：\s])+$/, '');
    if (told.role !== 'quantity' || told.precision !== 'exact' || !lead.endsWith(name)) return [];
    if (elsewhere.test(clause)) return [];
    const after = text.slice(told.end).split(/[；;。\n]/)[0] ?? '';
    return [{ told, at: at(told.start, told.end), after: after.split(/[，,]/).slice(0, 2).join('，') }];
  });
}

const shown = ({ counted }: Mention, { value, unit }: PrintedNumber): string =>
  withUnit(value.toFixed(), unit ?? counted);

function differs(mention: Mention, { document }: Subject): Discrepancy | null {
  const { target, own, told, at } = mention;
  // 目标 and 完成 of one name may both be told; the target's own value is no other result.
  if (told.value.eq(own.value) || told.value.eq(target.number.value) || !target.result) return null;
  const [inText, inTable] = [told, own].map((number) => shown(mention, number));
  return finding(document, {
    severity: 'warning',
    kind: 'conflicting-values',
    rule: 'told-result',
    item: target.name,
    reported: told.value,
    expected: own.value,
    unit: own.unit,
    calculation: `${told.value.toFixed()} ≠ ${own.value.toFixed()}`,
    where: [at],
    comparedWith: [target.result.at],
    message: {
      zh: `${quoted(target.name)}在${placeWords(at).zh}写作 ${inText}，目标表的完成值为 ${inTable}，两处不一致。请核对后统一。`,
      en: `${quoted(target.name)} is ${inText} in ${placeWords(at).en}, but ${inTable} in the table of targets. Check and correct one.`,
    },
  });
}

/** 新增市场主体2976户，超额完成年初目标. */
const met =
  /(?:超额|全面|圆满|如期|按期|已|均)*(?:完成|实现|达到|超过|达成)了?(?:年初|年度|全年|预期|既定|绩效)*(?:目标|任务|计划)(?!的|值)/;
const unmetSaid = /未|没有|不足|尚|差|仅/;

function claimsMet(mention: Mention, { document }: Subject): Discrepancy | null {
  const { target, own, isUnmet, after, at } = mention;
  const said = met.exec(after);
  if (!isUnmet || !said || unmetSaid.test(after) || !target.result) return null;
  return finding(document, {
    severity: 'warning',
    kind: 'target-unmet',
    rule: 'told-result',
    item: target.name,
    reported: said[0],
    expected: null,
    calculation: `${shown(mention, own)}；${target.printed.text.trim()}`,
    where: [at],
    comparedWith: [target.result.at, target.printed.at],
    message: {
      zh: `${quoted(target.name)}在${placeWords(at).zh}称“${said[0]}”，而目标为“${target.printed.text.trim()}”，完成值为 ${shown(mention, own)}，未达目标。请核对。`,
      en: `${quoted(target.name)} is said in ${placeWords(at).en} to have met its target, which is “${target.printed.text.trim()}”; the result is ${shown(mention, own)}. Check it.`,
    },
  });
}
