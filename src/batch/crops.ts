import type { Crop } from '../model/audit.ts';
import type { Area, Cutting, Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { ReportRecord } from '../model/record.ts';
import { cropPng } from '../outputs/crop-png.ts';

/** The record with the name of its picture at every uncertain figure of a scan, and the pictures. */
export function withCrops(
  record: ReportRecord,
  { cuttings = [] }: Document,
  reportId: string,
): { readonly record: ReportRecord; readonly crops: readonly Crop[] } {
  const crops: Crop[] = [];
  if (cuttings.length === 0) return { record, crops };
  const figures = record.figures.map((figure): Figure => {
    const shown = figure.at.readings ? shownBy(figure, cuttings) : null;
    if (!shown) return figure;
    const name = cropPng.fileOf(reportId, figure.id);
    crops.push({ name, png: cropPng.bytes(shown.cutting, shown.area.box) });
    return { ...figure, crop: name };
  });
  return { record: { ...record, figures }, crops };
}

/** The cutting that shows most of a figure. */
function shownBy(
  { at }: Figure,
  cuttings: readonly Cutting[],
): { readonly area: Area; readonly cutting: Cutting } | null {
  let best: { area: Area; cutting: Cutting; common: number } | null = null;
  for (const area of at.areas)
    for (const cutting of cuttings) {
      if (cutting.page !== area.page || cutting.file !== at.file) continue;
      const common = overlap(area, cutting);
      if (common > (best?.common ?? 0)) best = { area, cutting, common };
    }
  return best;
}

/** How much two areas of one page have in common, in square points. */
const overlap = ({ box: one }: Area, { box: other }: Area): number =>
  Math.max(0, Math.min(one[2], other[2]) - Math.max(one[0], other[0])) *
  Math.max(0, Math.min(one[3], other[3]) - Math.max(one[1], other[1]));
