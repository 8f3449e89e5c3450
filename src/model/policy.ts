import * as z from 'zod';

/**
 * What a bureau sets. Every key is optional and has a default; `src/batch/default-policy.yaml` is the same with
 * comments, and a test keeps the two equal.
 */
const bandSchema = z.strictObject({
  grade: z.string().min(1),
  /** Other words for the same grade. */
  names: z.array(z.string().min(1)).default([]),
  /** Lowest total that still earns it, out of 100. */
  from: z.number().min(0).max(100),
});

export const policySchema = z.strictObject({
  grades: z
    .array(bandSchema)
    .min(1)
    .default([
      { grade: '优', names: ['优秀', 'A'], from: 90 },
      { grade: '良', names: ['良好', 'B'], from: 80 },
      { grade: '中', names: ['合格', '一般', '及格', '中等', 'C'], from: 60 },
      { grade: '差', names: ['不合格', '较差', 'D'], from: 0 },
    ]),
  /** How a part of a step counts in 每超过一个百分点扣0.5分. */
  partialStep: z.enum(['floor', 'proportional', 'ceil']).default('floor'),
  /** Which 结余 a criterion means that only says 结余. */
  balance: z.enum(['closing', 'current']).default('closing'),
  /** What 三公经费变动率 compares: amounts of the two budgets or of the two accounts. */
  changeBase: z.enum(['budget', 'actual']).default('budget'),
  /** Denominator of 预算调整率. */
  adjustmentBase: z.enum(['initial', 'adjusted']).default('initial'),
  /** Denominator of 预算执行率. */
  executionBase: z.enum(['initial', 'adjusted']).default('adjusted'),
  /** Parts that a submission must have: words, one of which must stand in a heading, title or label. */
  requiredSections: z.array(z.array(z.string().min(1)).min(1)).default([]),
  /** More names for concepts: concept id → names. */
  names: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** The bureau's own rubric to hold reports against. */
  rubric: z
    .array(
      z.strictObject({
        indicator: z.string().min(1),
        names: z.array(z.string().min(1)).default([]),
        weight: z.number().nonnegative(),
        criterion: z.string().optional(),
      }),
    )
    .default([]),
});

export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy: Policy = policySchema.parse({});
