import type { Printer, Slot } from '../faults.ts';
import type { RubricFacts } from '../forms/yueyang-rubric.ts';
import type { Random } from '../random.ts';
import type { Submission } from '../submission.ts';
import type { World } from '../world.ts';

/** One family of submissions: the same numbers, laid out its own way. */
export interface Layout {
  readonly write: (world: World, printer: Printer, random: Random) => Submission;
  /** What a place of its forms is, for those that do not say so when they print; null where no fault belongs. */
  readonly slotOf: (place: string) => Slot | null;
}

export const noSlots = (): null => null;

/** What a rubric asks for, out of the same numbers. */
export function factsOf(world: World): RubricFacts {
  const { all, staff } = world;
  return {
    posts: staff.administrativePosts + staff.institutionPosts,
    staff: staff.administrative + staff.institution,
    threeBudget: world.three.budget,
    threeBudgetBefore: world.three.budgetBefore,
    threeActual: all.three,
    keyProjects: world.projects.slice(0, world.keyProjects).reduce((total, one) => total + one.amount, 0),
    projects: all.project,
    initialBudget: world.budget.initial,
    adjustment: world.budget.adjustment,
    opening: all.opening,
    closing: all.closing,
    procurementBudget: world.procurement.budget,
    procurementActual: world.procurement.actual,
    cardPaid: world.card.paid,
    cardDue: world.card.due,
    assets: all.assets,
    assetsInUse: all.assetsInUse,
    satisfaction: Math.round((world.survey.satisfied / world.survey.asked) * 100),
  };
}

/** By the usual bands: 90 优, 80 良, 60 中. */
export function gradeOf(score: number): string {
  return score >= 90 ? '优' : score >= 80 ? '良' : score >= 60 ? '中' : '差';
}
