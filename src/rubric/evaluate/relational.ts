import type { RateOperand } from '../../concepts/index.ts';
import { Decimal } from '../../model/decimal.ts';
import type { Localized } from '../../model/message.ts';
import type { Mark, RelationalCriterion } from '../criterion.ts';
import { measureAmount } from '../measure.ts';
import { operandNamed } from '../names.ts';
import type { Evaluation, OtherReading } from '../result.ts';
import { pointsOf } from '../scale/index.ts';
import { plain, say, sentence, sentences } from '../wording.ts';
import type { Setting } from './setting.ts';

const accounts = ['actual', null] as const;
const balances = {
  closing: {
    concept: 'balance.closing',
    reading: say('“结余”指累计结余', '"balance" means the accumulated balance'),
  },
  current: {
    concept: 'balance.current',
    reading: say('“结余”指当年结余', '"balance" means the balance of the year'),
  },
} as const;

/** P7: nothing left, left within the reference, left beyond it. */
export function evaluateRelational(criterion: RelationalCriterion, setting: Setting): Evaluation {
  const { ledger, policy, weight } = setting;
  const vague = /^(?:资金|预算)?结余(?:资金)?$/.test(criterion.subject);
  const order =
    policy.balance === 'closing' ? (['closing', 'current'] as const) : (['current', 'closing'] as const);
  const subjects: {
    operand: RateOperand;
    label: string;
    reading: Localized | null;
  }[] = vague
    ? order.map((which) => ({
        operand: { concept: balances[which].concept, stages: accounts, year: 'current' },
        label: ledger.vocabulary.get(balances[which].concept)?.label ?? criterion.subject,
        reading: balances[which].reading,
      }))
    : [criterion.subject].flatMap((name) => {
        const operand = operandNamed(name, ledger.vocabulary);
        return operand ? [{ operand, label: name, reading: null }] : [];
      });
  const referenceOperand = operandNamed(criterion.reference, ledger.vocabulary);
  const reference = referenceOperand && measureAmount(referenceOperand, ledger);
  const [first, ...rest] = subjects;
  if (!first || !reference)
    return {
      kind: 'missing',
      missing: [first ? criterion.reference : criterion.subject].map((name) => say(name, name)),
      others: [],
      calculation: say('', ''),
      inputs: [],
    };
  const marks = [criterion.whenNone, criterion.whenWithin, criterion.whenOver];
  const printed = Decimal.max(...marks.map((mark) => pointsOf(mark, weight ?? new Decimal(0))));
  const full = marks.some((mark) => 'share' in mark) ? (weight ?? printed) : printed;
  const scale = (points: Decimal): Decimal =>
    weight && !full.isZero() ? points.times(weight).div(full) : points;

  /** Which of the three cases two amounts are; the reference is not needed where nothing is left. */
  const caseOf = (label: string, amount: Decimal, other: Decimal | null) => {
    const shown = `${label} ${plain(amount)}`;
    if (amount.lte(0))
      return given(criterion.whenNone, say(`${shown} ≤ 0，无结余`, `${shown} ≤ 0, nothing left`));
    if (other === null) return null;
    const within = amount.lte(other);
    const compared = `${plain(amount)} ${within ? '≤' : '>'} ${criterion.reference} ${plain(other)}`;
    return given(
      within ? criterion.whenWithin : criterion.whenOver,
      sentence(
        say(`${shown} > 0，有结余`, `${shown} > 0, something is left`),
        within
          ? say(`${compared}，未超过`, `${compared}, within`)
          : say(`${compared}，超过`, `${compared}, beyond`),
      ),
    );
  };
  const given = (mark: Mark, why: Localized) => ({ points: scale(pointsOf(mark, full)), why });
  const held = reference.kind === 'measured' ? reference : null;

  const judge = (subject: typeof first) => {
    const amount = measureAmount(subject.operand, ledger);
    if (amount.kind !== 'measured') return { missing: amount.kind === 'missing' ? amount.missing : [] };
    const judged = caseOf(subject.label, amount.value, held?.value ?? null);
    if (judged === null) return { missing: reference.kind === 'missing' ? reference.missing : [] };
    const isCompared = amount.value.gt(0);
    return {
      ...judged,
      notes: [...amount.notes, ...(isCompared ? (held?.notes ?? []) : [])],
      figures: [...amount.figures, ...(isCompared ? (held?.figures ?? []) : [])],
      copies: [
        ...amount.copies.map((copy) => ({
          copy,
          case: caseOf(subject.label, copy.value, held?.value ?? null),
        })),
        ...(held?.copies ?? []).map((copy) => ({
          copy,
          case: caseOf(subject.label, amount.value, copy.value),
        })),
      ].flatMap((one): OtherReading[] =>
        one.case ? [{ source: 'copy', reading: one.copy.reading, points: one.case.points }] : [],
      ),
    };
  };

  const judged = judge(first);
  const others: OtherReading[] = rest.flatMap((subject) => {
    const other = judge(subject);
    return 'points' in other && subject.reading
      ? [{ source: 'term' as const, reading: subject.reading, points: other.points }]
      : [];
  });
  if ('missing' in judged)
    return { kind: 'missing', missing: judged.missing, others, calculation: say('', ''), inputs: [] };
  return {
    kind: 'points',
    points: judged.points,
    continuous: false,
    calculation: sentences(
      ...judged.notes,
      sentence(judged.why, say(`得 ${plain(judged.points)} 分`, `${plain(judged.points)} points`)),
    ),
    inputs: judged.figures,
    others: [...others, ...judged.copies].filter((other) => !other.points.eq(judged.points)),
  };
}
