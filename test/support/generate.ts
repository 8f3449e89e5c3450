import { type Fault, IdleFault, type PlantedFault, Printer, type Slot } from './faults.ts';
import { guangdong } from './layouts/guangdong.ts';
import { guizhou } from './layouts/guizhou.ts';
import { henan } from './layouts/henan.ts';
import { hubei } from './layouts/hubei.ts';
import { hunan } from './layouts/hunan.ts';
import { jiangxi } from './layouts/jiangxi.ts';
import type { Layout } from './layouts/layout.ts';
import { multiUnit } from './layouts/multi-unit.ts';
import { narrativeOnly } from './layouts/narrative-only.ts';
import { national } from './layouts/national.ts';
import { neimenggu } from './layouts/neimenggu.ts';
import { plainRubric } from './layouts/plain-rubric.ts';
import { projectList } from './layouts/project-list.ts';
import { shaanxi } from './layouts/shaanxi.ts';
import { shandong } from './layouts/shandong.ts';
import { sichuan } from './layouts/sichuan.ts';
import { swapped } from './layouts/swapped.ts';
import { twoSided } from './layouts/two-sided.ts';
import { yuan } from './layouts/yuan.ts';
import { yueyang } from './layouts/yueyang.ts';
import { yunnan } from './layouts/yunnan.ts';
import { type Candidate, type FaultClass, plant } from './mutate.ts';
import { Random } from './random.ts';
import type { Submission } from './submission.ts';
import { generateWorld, type World } from './world.ts';

const layouts = {
  yueyang,
  hunan,
  national,
  narrative: narrativeOnly,
  'two-sided': twoSided,
  sichuan,
  yuan,
  'plain-rubric': plainRubric,
  swapped,
  'yunnan-final-accounts': yunnan,
  'guangdong-sections': guangdong,
  hubei,
  shaanxi,
  'multi-unit': multiUnit,
  'project-list': projectList,
  henan,
  jiangxi,
  guizhou,
  shandong,
  neimenggu,
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as LayoutName[];

export interface Generated {
  readonly seed: number;
  readonly layout: LayoutName;
  readonly world: World;
  readonly submission: Submission;
  /** What is wrong in it; empty where no fault was asked for, or none of that class fits the layout. */
  readonly faults: readonly PlantedFault[];
  /** Every figure by the name of its place, as printed. */
  readonly printed: ReadonlyMap<string, string>;
}

/**
 * A submission that follows from its seed: the same seed gives the same department, words and faults. Without faults
 * everything in it agrees; each fault changes the print of one figure that takes part in a relation.
 */
export function generateSubmission(
  seed: number,
  options: { readonly layout: LayoutName; readonly faults?: readonly FaultClass[] },
): Generated {
  const layout: Layout = layouts[options.layout];
  const world = generateWorld(new Random(seed));
  // The words have a seed of their own, so that both printings below choose the same ones.
  const write = (printer: Printer) => layout.write(world, printer, new Random(seed ^ 0x5eed));
  const right = new Printer([]);
  const consistent = write(right);
  const faults: Fault[] = [];
  let candidates = candidatesOf(right, layout);
  const random = new Random(seed ^ 0xfa117);
  for (const faultClass of options.faults ?? []) {
    const fault = plant(faultClass, candidates, random);
    if (!fault || isIdle([...faults, fault], write)) continue;
    faults.push(fault);
    candidates = candidates.filter(({ place }) => place !== fault.at);
  }
  if (faults.length === 0) {
    return {
      seed,
      layout: options.layout,
      world,
      submission: consistent,
      faults: [],
      printed: right.printed,
    };
  }
  const printer = new Printer(faults);
  const submission = write(printer);
  return {
    seed,
    layout: options.layout,
    world,
    submission,
    faults: printer.planted(),
    printed: printer.printed,
  };
}

/** Whether one of the faults changes nothing once the others are there. */
function isIdle(faults: readonly Fault[], write: (printer: Printer) => unknown): boolean {
  try {
    write(new Printer(faults));
    return false;
  } catch (error) {
    if (error instanceof IdleFault) return true;
    throw error;
  }
}

function candidatesOf(printer: Printer, layout: Layout): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [place, text] of printer.printed) {
    const slot = printer.slots.get(place) ?? layout.slotOf(place);
    // A part that is nothing proves nothing when it is changed into another nothing, and 0.00 has no digits to swap.
    if (!slot || text === '' || /^0(\.0+)?$/.test(text)) continue;
    candidates.push({ place, text, slot: withWeight(slot, place, printer.printed) });
  }
  return candidates;
}

/** A score's weight stands beside it. */
function withWeight(slot: Slot, place: string, printed: ReadonlyMap<string, string>): Slot {
  const weight = printed.get(place.replace(/\.score$/, '.weight'));
  return slot.role === 'score' && slot.most === undefined && weight !== undefined
    ? { ...slot, most: Number(weight) }
    : slot;
}
