import type { Audit, DiscrepancyRow, ScoreRow } from '../../model/audit.ts';
import { listed } from '../../outputs/records-index.ts';
import type { DiscrepancyView, FormerView, GoneView, ReportDetail, ScoreView } from '../api.ts';
import type { DecisionLog, Entry } from '../store/log.ts';
import type { Changes, SeenBefore } from '../store/seen.ts';
import type { SourceState } from '../store/sources.ts';
import { intervalText } from './interval.ts';
import { markIds } from './marks.ts';
import { reportRow } from './overview.ts';
import { PagesOf } from './pages.ts';
import { placeView } from './places.ts';
import { decisionOf, standpointOf } from './state.ts';

/** One submission with everything that is said of it. */
export function detailOf(
  audit: Audit,
  source: SourceState,
  log: DecisionLog,
  seen: SeenBefore,
): ReportDetail {
  const { report } = audit;
  const pages = new PagesOf(audit);
  const shown = viewsOf(audit, source);
  const marked = shown.includes('text');
  const changes = seen.changesIn(report.reportId);
  return {
    row: reportRow(report),
    discrepancies: audit.discrepancies.map((found) =>
      discrepancyView(found, { audit, pages, marked, log, changes }),
    ),
    scores: audit.scores.map((score) => scoreView(score, pages, marked)),
    views: shown,
    pages: pages.sheets.map(({ width, height, file }) => ({ ratio: width / height, file: file ?? null })),
    source,
    gone: goneOf(audit, log, changes),
  };
}

/** A page's own look comes first; the text of a scan is what its audit read. */
export function viewsOf(audit: Audit, source: SourceState): ('text' | 'page')[] {
  if (source !== 'same' || audit.report.format === null) return [];
  const pages = new PagesOf(audit);
  return [
    ...(pages.sheets.length > 0 ? (['page'] as const) : []),
    ...(pages.pictured && audit.text === undefined ? [] : (['text'] as const)),
  ];
}

interface Setting {
  readonly audit: Audit;
  readonly pages: PagesOf;
  readonly marked: boolean;
  readonly log: DecisionLog;
  readonly changes: Changes;
}

function discrepancyView(
  found: DiscrepancyRow,
  { audit, pages, marked, log, changes }: Setting,
): DiscrepancyView {
  const { relation, place, ...row } = listed(found);
  const { former, ...standpoint } = standpointOf({ relation, place, ...row }, log, changes);
  const mark = (id: string) => (marked ? id : null);
  return {
    ...row,
    calculation: found.calculation,
    interval: intervalText(found, audit),
    evidence: found.evidence,
    message: found.message,
    confidence: found.confidence,
    where: found.where.map((at, index) => placeView(at, mark(markIds.where(index)), pages)),
    comparedWith: found.comparedWith.map((at, index) => placeView(at, mark(markIds.compared(index)), pages)),
    ...standpoint,
    former: former && formerView(former),
  };
}

function scoreView(score: ScoreRow, pages: PagesOf, marked: boolean): ScoreView {
  const mark = (id: string) => (marked ? id : null);
  return {
    level1: score.level1,
    level2: score.level2,
    indicator: score.indicator,
    weight: score.maxPoints,
    self: score.selfScore,
    recomputed: score.recomputed,
    difference: score.difference,
    status: score.status,
    calculation: score.calculation,
    criterion: score.criterion,
    reason: score.reason,
    where: placeView(score.where, mark(markIds.score(score.row)), pages),
    inputs: score.inputs.map(({ label, raw, at }, index) => ({
      label,
      raw,
      place: placeView(at, mark(markIds.input(score.row, index)), pages),
    })),
    missing: score.missing,
    defects: score.defects,
    readings: score.alternatives,
  };
}

function formerView({ against, at, by, verdict, reason, note }: Entry): FormerView {
  const { reported, expected } = against;
  return { reported, expected, decision: { at, by, verdict, reason, note } };
}

/** What was decided of a report and is no longer found in it, nor anything that stands for it. */
function goneOf({ report, discrepancies }: Audit, log: DecisionLog, { succeeded }: Changes): GoneView[] {
  const ids = new Set(discrepancies.map(({ id }) => id));
  return [...log.all()].flatMap((standing): GoneView[] => {
    const { report: of, discrepancy: id, against } = standing.last;
    const decision = decisionOf(standing);
    if (of !== report.reportId || ids.has(id) || succeeded.has(id) || decision === null) return [];
    const { kind, item, reported, expected } = against;
    return [{ id, kind, item, reported, expected, decision }];
  });
}
