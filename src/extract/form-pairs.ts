import type { Cell } from '../model/document.ts';
import { wholeDepartment } from '../model/figure.ts';
import type { Locator } from '../model/locator.ts';
import type { TextLeaf } from '../model/record.ts';
import { bind } from './bind.ts';
import { type Draft, holderOf, markUsed } from './draft.ts';
import { type Context, cellFigure, onlyNumber, unitOf } from './figures.ts';
import { isBlankMark, wordsOf } from './grid.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { type Numbering, placeInCell } from './place.ts';
import type { Region } from './regions.ts';

/** Rows of label and value: the profile, the total score and grade, and amounts that a form asks for one by one. */
export function readPairs(region: Region, draft: Draft, context: Context, numbering: Numbering): void {
  for (const pair of pairsOf(region)) readPair(pair, region, draft, context, numbering);
}

function readPair(pair: Pair, region: Region, draft: Draft, context: Context, numbering: Numbering): void {
  const { label, value } = pair;
  const place = (range?: readonly [number, number]) =>
    placeInCell(
      numbering,
      region.grid.table,
      value,
      { title: region.title, rowHeading: label, columnHeading: null },
      range,
    );
  const leaf = (): TextLeaf => leafOf(value, place());
  if (/^(?:单位|项目|填报)?(?:联系人|联络人|填报人)(?:姓名)?$/.test(label)) {
    draft.profile.contact = leaf();
    return;
  }
  if (/^(?:联系|联络|办公)?电话(?:号码)?$/.test(label)) {
    draft.profile.telephone = leaf();
    return;
  }
  if (/(?:等次|等级|级别)$/.test(label)) {
    const text = value.text.trim();
    if (text) draft.grades.push({ text, where: 'form', at: place() });
    return;
  }
  const number = onlyNumber(value) ?? scoreOf(value);
  if (!number) return;
  const binding = bind([label], context.vocabulary);
  const concept = totalScore.test(label) ? 'score.total' : binding.concept;
  const isOtherYear =
    (binding.yearOffset ?? 0) !== 0 || (binding.year ?? context.reportYear) !== context.reportYear;
  if (concept === 'score.total' && isOtherYear) return;
  if (!concept) return;
  const figure = cellFigure(context, number, place([number.start, number.end]), {
    concept,
    label,
    scope: wholeDepartment,
    year: binding.year ?? context.reportYear,
    stage: binding.stage,
    origin: 'form',
    unit: binding.unit ?? unitOf(concept, context.vocabulary, region.unit),
    unitSource:
      binding.unit || context.vocabulary.get(concept)?.unit !== 'money' ? 'printed' : region.unitSource,
    doubt: value.doubt !== undefined,
  });
  if (concept === 'score.total') draft.selfTotals.push({ figure, where: 'form' });
  else draft.figures.push(figure);
  markUsed(draft, holderOf(region.grid.table, value), [[number.start, number.end]]);
}

/** The department's own score of everything: not another's (财政评价得分), an earlier year's or a part's (产出得分). */
const totalScore =
  /^(?:20\d\d年度?|本年度?)?(?:部门|单位|本部门|本单位|整体支出|整体|绩效|自评|自我|评价|评分|综合|最终|合计|总)*(?:得分|总分|评分|自评分)(?:（.*）)?$/;

/** `98分` or `98分（优）` in the cell of the total score. */
function scoreOf(cell: Cell): ReturnType<typeof onlyNumber> {
  const match = /^\s*(\d+(?:\.\d+)?)\s*分/.exec(cell.text);
  if (!match?.[1]) return null;
  const number = onlyNumber({ text: match[1] });
  const start = cell.text.indexOf(match[1]);
  return number && { ...number, start, end: start + match[1].length };
}

const leafOf = (cell: Cell, at: Locator): TextLeaf =>
  isBlankMark(cell.text)
    ? { state: 'blank', mark: wordsOf(cell.text), at }
    : { state: 'stated', value: { text: cell.text.trim(), at } };
