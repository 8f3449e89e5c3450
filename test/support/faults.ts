/** The kinds of discrepancy that a planted fault may give; the product's own words, so that a test can compare. */
export type FaultKind =
  | 'sum-mismatch'
  | 'conflicting-values'
  | 'ratio-mismatch'
  | 'carry-forward-mismatch'
  | 'unit-suspect'
  | 'score-mismatch'
  | 'score-sum-mismatch'
  | 'score-out-of-range'
  | 'grade-mismatch'
  | 'rubric-defect'
  | 'target-unmet'
  | 'unsupported-score'
  | 'missing-item'
  | 'stale-text';

/** One thing that is wrong in a submission, on purpose. */
export interface Fault {
  /** The place of the text that is changed, as the layout names it; see `Printer`. */
  readonly at: string;
  /** What is printed there instead of the right text. */
  readonly print: string;
  /** Other places that change with it, so that the fault stays one fault: a score raised loses its 扣分原因. */
  readonly also?: Readonly<Record<string, string>>;
  readonly kind: FaultKind;
  readonly severity: 'error' | 'warning' | 'rounding';
  /** What it is about, in the report's words. */
  readonly item: string;
  /** The place in words. */
  readonly where: string;
  /** What a person should read about it: why it cannot be right. */
  readonly zh: string;
  readonly en: string;
  /** Where the figures reported and expected are not the printed and the right text of the place. */
  readonly reported?: string;
  readonly expected?: string;
  /** Other kinds that say the same just as well. */
  readonly orKinds?: readonly FaultKind[];
  /** What else may be found because of it, in the report's words: no false alarm, but not asked for either. */
  readonly consequences?: readonly string[];
}

/** A fault with what would have been right: what a test or a reader is told. */
export interface PlantedFault extends Fault {
  readonly reported: string;
  readonly expected: string;
}

/** What a figure is in the relations that it takes part in: it says which faults break something there. */
export type Role =
  | 'total'
  | 'part'
  /** Carried forward: opening, flow or closing. */
  | 'balance'
  /** Printed elsewhere too. */
  | 'copy'
  | 'share'
  /** Stands in nothing but a ratio. */
  | 'operand'
  | 'score'
  | 'score-total'
  | 'score-copy'
  | 'level-weight'
  | 'grade';

/** What is known of a place where a fault may be planted. */
export interface Slot {
  readonly role: Role;
  /** What it is about, in the report's words. */
  readonly item: string;
  readonly where: string;
  /** For a score: its weight. */
  readonly most?: number;
}

/** Thrown where a fault prints what is right there anyway, as a grade may be after another fault raised the points. */
export class IdleFault extends Error {}

/**
 * Prints a submission's figures. Every figure goes through it with the name of its place, and a fault is nothing but
 * another text printed at one place; so whatever is not named in the faults is right.
 */
export class Printer {
  readonly #faults: ReadonlyMap<string, Fault>;
  /** What is printed instead of the right text, by place. */
  readonly #texts: ReadonlyMap<string, string>;
  readonly #planted = new Map<string, PlantedFault>();
  readonly #printed = new Map<string, string>();
  readonly #slots = new Map<string, Slot>();

  constructor(faults: readonly Fault[]) {
    this.#faults = new Map(faults.map((fault) => [fault.at, fault]));
    const texts = faults.flatMap(
      (fault) => [[fault.at, fault.print], ...Object.entries(fault.also ?? {})] as const,
    );
    this.#texts = new Map(texts);
    if (this.#texts.size < texts.length) throw new Error('two faults at one place');
  }

  /** The text to print at `place`, which must be named once only. */
  readonly print = (place: string, right: string, slot?: Slot): string => {
    if (slot) this.#slots.set(place, slot);
    if (this.#printed.has(place)) throw new Error(`${place} is printed twice`);
    const text = this.preview(place, right);
    this.#printed.set(place, text);
    if (this.#texts.has(place) && text === right)
      throw new IdleFault(`the fault at ${place} changes nothing: ${right}`);
    const fault = this.#faults.get(place);
    if (fault) {
      this.#planted.set(place, {
        ...fault,
        reported: fault.reported ?? fault.print,
        expected: fault.expected ?? right,
      });
    }
    return text;
  };

  /** What will be printed at `place`, for totals that must fit what is really printed above them. */
  readonly preview = (place: string, right: string): string => this.#texts.get(place) ?? right;

  /** Every place with what was printed there. */
  get printed(): ReadonlyMap<string, string> {
    return this.#printed;
  }

  /** The places that said what they are. */
  get slots(): ReadonlyMap<string, Slot> {
    return this.#slots;
  }

  /** All faults, once the submission is written. Throws where one of them found no place. */
  planted(): PlantedFault[] {
    const lost = [...this.#texts.keys()].filter((place) => !this.#printed.has(place));
    if (lost.length > 0) throw new Error(`no such place: ${lost.join(', ')}`);
    return [...this.#faults.keys()].map((place) => this.#planted.get(place)!);
  }
}

export type Print = Printer['print'];
