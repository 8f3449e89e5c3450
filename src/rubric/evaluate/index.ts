import type { Criterion } from '../criterion.ts';
import type { Evaluation } from '../result.ts';
import { say } from '../wording.ts';
import { evaluateAttainedShare, evaluateAttainment } from './attainment.ts';
import { evaluateChoice, evaluateFormula, evaluateParts } from './composed.ts';
import { evaluateMeasured } from './measured.ts';
import { evaluateRelational } from './relational.ts';
import type { Setting } from './setting.ts';

export type { Setting } from './setting.ts';

/** The points that a criterion gives on one report, or why it gives none. */
export function evaluate(criterion: Criterion, setting: Setting): Evaluation {
  switch (criterion.kind) {
    case 'measured':
      return evaluateMeasured(criterion, setting);
    case 'relational':
      return evaluateRelational(criterion, setting);
    case 'formula':
      return evaluateFormula(criterion, setting);
    case 'parts':
      return evaluateParts(criterion, setting);
    case 'choice':
      return evaluateChoice(criterion, setting);
    case 'attainment':
      return evaluateAttainment(criterion, setting);
    case 'attained-share':
      return evaluateAttainedShare(criterion, setting);
    case 'schedule':
      return {
        kind: 'missing',
        missing: [criterion.needs],
        others: [],
        calculation: say('', ''),
        inputs: [],
      };
    case 'human':
      return { kind: 'judgement', why: criterion.why, inputs: [] };
  }
}
