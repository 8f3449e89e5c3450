import type { Decimal } from '../model/decimal.ts';
import type { Localized } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { Formula } from './formula.ts';
import type { Limit } from './grammar/limits.ts';

/**
 * The compiled form of a criterion: what it scores by, as plain data. It knows no indicator and no report; what its text
 * leaves to the form (the full mark, the name of the rate) is left open here and filled in when it is evaluated.
 */
export type Criterion =
  | MeasuredCriterion
  | RelationalCriterion
  | FormulaCriterion
  | PartsCriterion
  | ChoiceCriterion
  | AttainmentCriterion
  | AttainedShareCriterion
  | ScheduleCriterion
  | HumanCriterion;

/** Points as printed, or as a share of the indicator's weight (满分 is the share 1). */
export type Mark = { readonly points: Decimal } | { readonly share: Decimal };

/** The quantity that a criterion names, or null where only the indicator's name or the explanation tells it. */
export interface NamedMeasure {
  /** A rate's id; null for a rate outside the vocabulary. */
  readonly rate: string | null;
  /** As printed. */
  readonly name: string;
}

/** P1–P8: one rate, and how points follow from it. */
export interface MeasuredCriterion {
  readonly kind: 'measured';
  readonly measure: NamedMeasure | null;
  /** Printed in the criterion itself: 预算完成率=（…）/（…）×100%. */
  readonly definition: Formula | null;
  /** 绝对值: only the size of the rate counts. */
  readonly absolute: boolean;
  /** 不超预算: the indicator names what is held against its budget. */
  readonly limit: Limit | null;
  /** 较上年提高: how the value went since the year before, whatever it is counted in. */
  readonly trend: boolean;
  readonly scale: Scale;
  /** Who has nothing to measure gets full marks (没有楼堂馆所项目的部门按满分计算). */
  readonly fullWithout: string | null;
}

export type Scale = StepScale | BandScale | ProportionalScale;

/** P1–P4: full marks at a target, so much off for every step beyond it. */
export interface StepScale {
  readonly kind: 'step';
  readonly target: Decimal;
  /** The upper end where a whole range earns full marks (95%-105%得5分), else the target itself. */
  readonly upTo: Decimal;
  /** Which side of the target earns full marks besides the target itself. */
  readonly holds: 'at-most' | 'at-least' | 'equal';
  readonly full: Mark;
  readonly above: Step | null;
  readonly below: Step | null;
  /** Values that earn nothing whatever the steps give (低于70%不得分). */
  readonly nothing: readonly Range[];
  readonly mostDeducted: Decimal | null;
  /** How a part of a step counts where the text says so (不足1%的按1%计算); null leaves it to the policy. */
  readonly partial: Policy['partialStep'] | null;
}

export interface Step {
  /** Percentage points of one step. */
  readonly size: Decimal;
  readonly deduct: Mark;
  /** Where the counting starts, the target unless the text says otherwise. */
  readonly from: Decimal;
}

/** P5, P6: a mark for each range of values. */
export interface BandScale {
  readonly kind: 'bands';
  readonly bands: readonly Band[];
  /** What the values are counted in (天, 张); null for percent. */
  readonly unit: string | null;
}

export interface Band {
  readonly range: Range;
  readonly mark: Mark;
  /** As printed, for messages. */
  readonly text: string;
}

export interface Range {
  /** Null where the range is open to that side. */
  readonly low: Bound | null;
  readonly high: Bound | null;
}

export interface Bound {
  readonly value: Decimal;
  readonly inclusive: boolean;
  /** Whether the text itself says so, by a sign, (含), 不含, 超过 or 低于. */
  readonly explicit: boolean;
}

/** P8: the rate's own share of the full mark, at most all of it. */
export interface ProportionalScale {
  readonly kind: 'proportional';
  readonly full: Mark;
  /** The rate that earns all of it by proportion: 95 in 得分=执行率/95%×分值, else 100. */
  readonly per: Decimal;
  /** The other rate that 按比例 may be measured by where the text does not say; null where it does. */
  readonly orPer: Decimal | null;
  /** Values that earn full marks whatever the proportion (执行率≥95%得满分). */
  readonly all: Range | null;
  /** Values that earn nothing (低于60%不得分). */
  readonly nothing: Range | null;
  /** What the values are counted in (天, 张); null for percent. */
  readonly unit: string | null;
}

/** P7: one amount held against another. */
export interface RelationalCriterion {
  readonly kind: 'relational';
  readonly subject: string;
  readonly reference: string;
  readonly whenNone: Mark;
  readonly whenWithin: Mark;
  readonly whenOver: Mark;
}

/** P9, P17: points by a printed formula. */
export interface FormulaCriterion {
  readonly kind: 'formula';
  readonly formula: Formula;
  /** Above this the formula gives way to no points. */
  readonly cutOff: { readonly formula: Formula; readonly over: Decimal } | null;
}

/** Several criteria whose points add up (half-year progress, three quarters' progress). */
export interface PartsCriterion {
  readonly kind: 'parts';
  readonly parts: readonly { readonly name: string; readonly criterion: MeasuredCriterion }[];
}

/** P18: one of several measures is chosen. */
export interface ChoiceCriterion {
  readonly kind: 'choice';
  readonly options: readonly MeasuredCriterion[];
}

/** P15: result over target, or target over result where less is better, times the weight. */
export interface AttainmentCriterion {
  readonly kind: 'attainment';
  /** Whether the text says how results that should be small are counted. */
  readonly bothWays: boolean;
  /** 完成目标得15分: what reaching the target earns. */
  readonly full: Mark;
  /** What missing it earns; `unsaid` where the text leaves it to a person. */
  readonly short: 'proportional' | 'nothing' | 'unsaid';
}

/** P14: how many targets are reached, out of all; over-fulfilment beyond the guard counts as missed. */
export interface AttainedShareCriterion {
  readonly kind: 'attained-share';
  /** 数量指标, 质量指标 … */
  readonly group: string;
  /** Percent over target from which a target was set too low; null where nothing is said. */
  readonly guard: Decimal | null;
}

/** P13: deadlines with shares; a list of payments with dates would settle it. */
export interface ScheduleCriterion {
  readonly kind: 'schedule';
  readonly needs: Localized;
  readonly deadlines: readonly string[];
}

/** P10, P11, P12, P16, P19: only a person can say which marks are earned. */
export interface HumanCriterion {
  readonly kind: 'human';
  readonly pattern:
    | 'count'
    | 'checklist'
    | 'all-or-step'
    | 'tiers'
    | 'discretionary'
    | 'conditional'
    | 'whole-table';
  readonly why: Localized;
  /** What the items add up to, where they carry marks. */
  readonly marks: Decimal | null;
}

/** What became of a text: a criterion, or the reason why it is none. */
export type Compiled =
  | { readonly ok: true; readonly criterion: Criterion; readonly notes: readonly Localized[] }
  | { readonly ok: false; readonly reason: Localized };
