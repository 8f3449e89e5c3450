import * as z from 'zod';
import { decimalSchema, figureSchema } from './figure.ts';
import { locatorSchema } from './locator.ts';

/**
 * The typed report, for programs. Every leaf says whether the report states it, leaves its place blank (and with which
 * mark: empty, `—`, `/`) or has no place for it. Blank is not zero.
 */
const blank = z.object({ state: z.literal('blank'), mark: z.string(), at: locatorSchema });
const absent = z.object({ state: z.literal('absent') });

const leafOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('state', [z.object({ state: z.literal('stated'), value }), blank, absent]);

export const textValueSchema = z.object({ text: z.string(), at: locatorSchema });
const textLeaf = leafOf(textValueSchema);
const figureLeaf = leafOf(figureSchema);

export type TextValue = z.infer<typeof textValueSchema>;
export type TextLeaf = z.infer<typeof textLeaf>;
export type FigureLeaf = z.infer<typeof figureLeaf>;
export const absentLeaf = { state: 'absent' } as const;

/** 基本概况: who submits, for which year, with how many posts and people. */
const profileSchema = z.object({
  department: textLeaf,
  /** The fiscal year that the report is about. */
  year: z.object({ value: z.int(), at: z.array(locatorSchema) }).nullable(),
  contact: textLeaf,
  telephone: textLeaf,
  posts: figureLeaf,
  staff: figureLeaf,
});

/** A table of amounts: its figures carry concept, scope, year and stage. */
const moneyTableSchema = z.object({
  title: z.string().nullable(),
  unit: z.string().nullable(),
  tableId: z.string(),
  figures: z.array(z.string()).describe('ids of the figures, in reading order'),
  /** Places that the headings bind but that hold no number, with the mark that stands there. */
  blanks: z.array(
    z.object({
      concept: z.string(),
      scope: z.string(),
      year: z.int().nullable(),
      stage: z.string().nullable(),
      mark: z.string(),
      at: locatorSchema,
    }),
  ),
});

/** One target with what became of it. */
const targetSchema = z.object({
  /** 产出目标, 质量指标 … outermost first. */
  groups: z.array(z.string()),
  /** What is measured, where a column of its own names it (工业投资增速). */
  name: textLeaf,
  /** The target as printed, with operator, value and unit joined where they stand in columns of their own. */
  target: textLeaf,
  result: textLeaf,
  weight: figureLeaf,
  selfScore: figureLeaf,
  reason: textLeaf,
});

/** One indicator of the rubric table. */
const rubricRowSchema = z.object({
  level1: textLeaf,
  level2: textLeaf,
  indicator: textValueSchema,
  /** Points of the indicator; the same figure in each row where one merged cell covers several. */
  weight: figureLeaf,
  /** How many rows share `weight`; 1 when it is this row's own. */
  weightShared: z.int().positive(),
  criterion: textLeaf,
  /** 指标说明: how the indicator is computed, where the form has a column for it. */
  explanation: textLeaf,
  selfScore: figureLeaf,
  /** 扣分: the points that were taken off, where the form has a column for them. */
  deduction: figureLeaf,
  reason: textLeaf,
  /** What the department printed about its own case (本单位执行情况、完成值). */
  evidence: textLeaf,
});

/** A printed weight or subtotal of a group of indicators: 过程（40分）, or a weight column of an outer level. */
const rubricGroupSchema = z.object({
  /** 1 for 一级指标, 2 for 二级指标. */
  level: z.int().positive(),
  name: textValueSchema,
  weight: figureLeaf,
  selfScore: figureLeaf,
  /** Indices into `rubric` of the rows that belong to it. */
  rows: z.array(z.int().nonnegative()),
});

const signatureSchema = z.object({
  /** 评价组组长（签字）, 李某 … */
  role: z.string(),
  at: locatorSchema,
  /** Text tells whether a name is typed there, the picture of a page also whether there is ink; a poor one may not. */
  signed: z.enum(['yes', 'no', 'cannot-tell']),
});

/** A total of points or a grade, wherever the report states it: rubric table, form, narrative. */
const statedTotal = z.object({ figure: figureSchema, where: z.enum(['rubric', 'form', 'narrative']) });
const statedGrade = z.object({
  text: z.string(),
  where: z.enum(['rubric', 'form', 'narrative']),
  at: locatorSchema,
});

export const recordSchema = z.object({
  profile: profileSchema,
  moneyTables: z.array(moneyTableSchema),
  targets: z.array(targetSchema),
  rubric: z.array(rubricRowSchema),
  rubricGroups: z.array(rubricGroupSchema),
  /** The printed total of weights (总分 100). */
  weightTotal: figureLeaf,
  selfTotals: z.array(statedTotal),
  grades: z.array(statedGrade),
  signatures: z.array(signatureSchema),
  figures: z.array(figureSchema),
  /** Numbers of the text that reached no figure. */
  unreadNumbers: z.array(z.object({ value: decimalSchema, at: locatorSchema })),
});

export type ReportRecord = z.infer<typeof recordSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type MoneyTable = z.infer<typeof moneyTableSchema>;
export type Target = z.infer<typeof targetSchema>;
export type RubricRow = z.infer<typeof rubricRowSchema>;
export type RubricGroup = z.infer<typeof rubricGroupSchema>;
export type Signature = z.infer<typeof signatureSchema>;
