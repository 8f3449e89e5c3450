import { vocabularyOf } from '../concepts/index.ts';
import type { Document } from '../model/document.ts';
import { type Figure, wholeDepartment } from '../model/figure.ts';
import type { Policy } from '../model/policy.ts';
import { absentLeaf, type FigureLeaf } from '../model/record.ts';
import type { Understanding } from '../model/subject.ts';
import { emptyDraft } from './draft.ts';
import { withoutRepeatedExecutions } from './execution-score.ts';
import type { Context } from './figures.ts';
import { departmentName, fiscalYear, linesOf } from './identity.ts';
import { readNarrative } from './narrative.ts';
import { closeRelations } from './open-relations.ts';
import { numberBlocks } from './place.ts';
import { withScoringNote } from './scoring-notes.ts';
import { withInk } from './signature-ink.ts';
import { readTables } from './tables.ts';
import { unreadNumbers } from './unread.ts';
import { ofTheWhole } from './whole-scores.ts';

/**
 * Document → Record and the relations that its tables and sentences claim. What is not understood is left out of the
 * figures and counted in `unreadNumbers`; nothing is guessed.
 */
export function understand(document: Document, policy: Policy): Understanding {
  const numbering = numberBlocks(document);
  const lines = linesOf(document, numbering);
  const year = fiscalYear(lines);
  const department = departmentName(lines);
  let figureCount = 0;
  const context: Context = {
    vocabulary: vocabularyOf(policy.names),
    reportYear: year?.value ?? null,
    department: department.state === 'stated' ? department.value.text : null,
    nextFigureId: () => `f${++figureCount}`,
  };
  const draft = emptyDraft();
  readTables(document, draft, context, numbering);
  readNarrative(document, draft, context, numbering);
  const { closed } = closeRelations(draft.open, draft.figures);
  const { rubric } = draft;
  withoutRepeatedExecutions(rubric);
  return {
    record: {
      profile: {
        department,
        year,
        ...draft.profile,
        posts: headcount(draft.figures, 'posts'),
        staff: headcount(draft.figures, 'staff'),
      },
      moneyTables: draft.moneyTables,
      targets: draft.targets,
      rubric: withScoringNote(rubric.rows, draft.targets, document, numbering),
      rubricGroups: rubric.groups,
      weightTotal: rubric.weightTotal,
      selfTotals: ofTheWhole(
        [...rubric.selfTotals.map((figure) => ({ figure, where: 'rubric' as const })), ...draft.selfTotals],
        document,
        context.reportYear,
        rubric.converted,
      ),
      grades: draft.grades,
      signatures: draft.signatures.map((signature) => withInk(signature, document)),
      figures: draft.figures,
      unreadNumbers: unreadNumbers(document, draft, numbering),
    },
    relations: [...draft.relations, ...closed],
  };
}

/** The whole department's own count; a form's or table's figure goes before a sentence's. */
function headcount(figures: readonly Figure[], concept: string): FigureLeaf {
  const stated = figures.filter(
    (figure) =>
      figure.concept === concept && figure.scope === wholeDepartment && figure.precision === 'exact',
  );
  const figure = stated.find((each) => each.origin !== 'sentence') ?? stated[0];
  return figure ? { state: 'stated', value: figure } : absentLeaf;
}
