import { Decimal } from '../../model/decimal.ts';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Cell, Document } from '../../model/document.ts';
import { misreadable } from '../../model/figure.ts';
import type { Locator } from '../../model/locator.ts';
import type { Localized } from '../../model/message.ts';
import { restsOnDoubtfulWords } from './doubtful-words.ts';
import { spans, tableHolding } from './place.ts';
import { quoted } from './quoted.ts';

/**
 * What a check found, as it may be said where a number that it rests on may be misread: never an error, whichever check
 * found it, and with the other readings, so that the reviewer looks at the page first.
 */
export function withReadings(found: Discrepancy, document: Document): Discrepancy {
  if (found.severity === 'rounding') return found;
  const places = [...found.where, ...found.comparedWith];
  const uncertain = places.filter(({ readings }) => readings !== undefined);
  const rests =
    uncertain.length > 0 ||
    (found.severity === 'error' && (hidesNumber(places, document) || restsOnDoubtfulWords(places, document)));
  if (!rests) return found;
  const confidence = Math.min(found.confidence, misreadable);
  if (!isNumeric(found)) return { ...found, severity: 'warning', confidence };
  const caution = cautionOf(uncertain);
  return {
    ...found,
    severity: 'warning',
    kind: 'uncertain-reading',
    confidence,
    message: { zh: caution.zh + found.message.zh, en: `${caution.en} ${found.message.en}` },
  };
}

const isNumeric = ({ reported, expected, calculation }: Discrepancy): boolean =>
  Decimal.isDecimal(reported) || Decimal.isDecimal(expected) || calculation !== '';

/** More readings than this do not help to find the place. */
const MOST_TOLD = 4;

function cautionOf(uncertain: readonly Locator[]): Localized {
  const told = uncertain.filter(({ readings }) => (readings?.length ?? 0) > 1).slice(0, MOST_TOLD);
  if (told.length === 0)
    return {
      zh: '所依据的数字或文字识读不清，请先对照原件核实。',
      en: 'It rests on figures or words that could not be read clearly: look at the original first.',
    };
  const alternatives = (at: Locator): string[] =>
    (at.readings?.filter((reading) => reading !== at.raw) ?? []).map(quoted);
  const zh = told.map((at) =>
    at.restored
      ? `${quoted(at.raw)}另识读为${alternatives(at).join('、')}，已按报告自身的勾稽关系取定`
      : `${quoted(at.raw)}也可能是${alternatives(at).join('、')}`,
  );
  const en = told.map((at) =>
    at.restored
      ? `${quoted(at.raw)}, also read as ${alternatives(at).join(' or ')}, was settled by the report's own arithmetic`
      : `${quoted(at.raw)} may be ${alternatives(at).join(' or ')}`,
  );
  return {
    zh: `数字识读存疑：${zh.join('；')}，请先对照原件核实。`,
    en: `Uncertain reading: ${en.join('; ')}; look at the original first.`,
  };
}

/**
 * Whether a cell in the row or column of a place may hold a number that was not read as one: it would be missing from
 * the sum, and no figure would say so. What is no number at all (1140,200.00) may cost its whole row its place among the
 * parts, so it counts wherever it stands in the table.
 */
function hidesNumber(places: readonly Locator[], document: Document): boolean {
  return places.some((at) => {
    if (at.kind !== 'cell') return false;
    const cells = tableHolding(document, at)?.cells ?? [];
    return cells.some(
      (cell) =>
        isGarbled(cell) &&
        (isBrokenNumber(cell.text) || spans(cell, 'row', at.row) || spans(cell, 'column', at.column)),
    );
  });
}

const isGarbled = ({ text, uncertain, doubt }: Cell): boolean =>
  (uncertain !== undefined || doubt === 'uncertain-text') && !/[\u3400-\u9fff]/.test(text);

const isBrokenNumber = (text: string): boolean =>
  /\d/.test(text) &&
  !/^[-—–+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?[%‰]?$/.test(text.normalize('NFKC').replace(/\s/g, ''));
