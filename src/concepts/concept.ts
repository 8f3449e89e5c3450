import type { UnitClass } from '../model/unit.ts';

/** One entry of the vocabulary: something that figures are about, under every name that reports give it. */
export interface Concept {
  /** English dotted, stable: `expenditure.basic.personnel`. */
  readonly id: string;
  readonly label: string;
  readonly english: string;
  readonly unit: UnitClass;
  /** Names besides the label; matched whole in headings and longest-first in sentences. */
  readonly names: readonly string[];
  /**
   * Names that mean this only in a table's heading, where the neighbours make them clear; too common in prose.
   */
  readonly headings?: readonly string[];
}

/** A maker of concepts of one unit, so that a vocabulary reads as a list of names. */
export const conceptsIn =
  (unit: UnitClass) =>
  (id: string, label: string, english: string, names: string[] = [], headings: string[] = []): Concept => ({
    id,
    label,
    english,
    unit,
    names,
    headings,
  });
