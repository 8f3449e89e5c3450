import type { Document, Paragraph } from '../model/document.ts';
import type { Locator } from '../model/locator.ts';
import { absentLeaf, type Profile, type TextLeaf } from '../model/record.ts';
import { wordsOf } from './grid.ts';
import { afterLabel } from './pairs.ts';
import { type Numbering, placeInCell, placeInParagraph } from './place.ts';

/** A line of the document that may name department and year: a paragraph, or a full-width cell of a table. */
export interface Line {
  readonly text: string;
  locate(start: number, end: number): Locator;
}

const unnamed = { title: null, rowHeading: null, columnHeading: null };

/** Paragraphs and one-cell rows in reading order, running heads last. */
export function linesOf(document: Document, numbering: Numbering): Line[] {
  const ofParagraph = (paragraph: Paragraph): Line => ({
    text: paragraph.text,
    locate: (start, end) => placeInParagraph(numbering, paragraph, null, [start, end]),
  });
  const lines = document.blocks.flatMap((block): Line[] =>
    block.kind === 'paragraph'
      ? [ofParagraph(block)]
      : block.cells.flatMap((cell): Line[] =>
          cell.columnSpan >= block.columns * 0.6 && cell.text.length < 200
            ? [
                {
                  text: cell.text,
                  locate: (start, end) => placeInCell(numbering, block, cell, unnamed, [start, end]),
                },
              ]
            : [],
        ),
  );
  return [...lines, ...document.furniture.map(ofParagraph)];
}

const reportTitle =
  /(20\d\d)(?!\s*年?\s*\d{1,2}\s*月)\s*年?\s*(?:度|年度)?[^。，；]{0,30}?(?:整体支出|绩效|部门决算|部门预算|项目支出|决算|预算)/;
/** 部门整体支出绩效自评报告（2022年度） */
const yearAfterTitle = /[（(](20\d\d)\s*年?度?[）)]\s*$/;
const isTitle = (text: string): boolean =>
  text.length <= 60 &&
  /(?:报告|自评|评价|评分表|自评表|基础数据表|决算|预算)/.test(text) &&
  !/[。；]|通知|办法|方案/.test(text);

/** The fiscal year: what most titles say; without a title, nothing is guessed from the narrative but its usual year. */
export function fiscalYear(lines: readonly Line[]): Profile['year'] {
  const stated = new Map<number, Locator[]>();
  const note = (line: Line, match: RegExpExecArray) => {
    const start = match.index + match[0].indexOf(match[1] as string);
    const year = Number(match[1]);
    stated.set(year, [...(stated.get(year) ?? []), line.locate(start, start + 4)]);
  };
  for (const line of lines) {
    const match = isTitle(wordsOf(line.text))
      ? (reportTitle.exec(line.text) ?? yearAfterTitle.exec(line.text))
      : null;
    const labelled = /(?:评价|预算|填报|自评)年度[:：]?\s*(20\d\d)/.exec(line.text);
    if (match) note(line, match);
    else if (labelled) note(line, labelled);
  }
  if (stated.size === 0)
    for (const line of lines)
      for (const match of line.text.matchAll(/(?<![〔[（(\d])(20\d\d)年(?!\d{1,2}月)/g))
        note(line, match as RegExpExecArray);
  const best = [...stated].sort(([a, x], [b, y]) => y.length - x.length || b - a)[0];
  return best ? { value: best[0], at: best[1] } : null;
}

const organisation =
  /(?:局|委|委员会|办公室|中心|院|所|站|处|会|厅|队|校|学校|大学|政府|办事处|公司|联合会|总工会|协会|馆|台|库|法院|检察院|园|社|部|分局|支队|大队|街道|镇|乡|医院|党校|协|联|团委|妇联)$/;

const ownLabel =
  /(?<!主管|主管预算)(?:部门|单位|预算部门|填报单位|评价单位|预算单位)(?:[（(](?:单位|盖章|公章|部门)[）)])?(?:名称)?(?:[（(](?:盖章|公章|单位)[）)])?\s*[:：]/;
const superiorLabel = /主管(?:预算)?(?:部门|单位)(?:[（(](?:盖章|公章)[）)])?(?:名称)?\s*[:：]/;

/** The name before the report's year or before what the report is about, in a title: 2022年度某某局部门整体支出绩效自评报告. */
const nameInTitle =
  /^(?:20\d\d\s*年?(?:度)?)?\s*([^\d\s《》]{3,40}?)\s*(?:关于)?\s*(?:20\d\d|(?:部门|单位)?(?:预算)?整体支出)/;

/** The department's printed name: from a label, from the title of the report, or from the line above the title. */
export function departmentName(lines: readonly Line[]): TextLeaf {
  const take = (line: Line, start: number, text: string): TextLeaf => ({
    state: 'stated',
    value: { text: wordsOf(text), at: line.locate(start, start + text.length) },
  });
  for (const label of [ownLabel, superiorLabel])
    for (const line of lines) {
      const named = afterLabel(line.text, label);
      const name = named?.text.replace(/[（(](?:盖章|公章|签章|章)[）)]$/, '') ?? '';
      if (named && name.length <= 40 && organisation.test(wordsOf(name)))
        return take(line, named.start, name);
    }
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (!isTitle(wordsOf(text))) continue;
    const before = nameInTitle.exec(text);
    if (before?.[1] && organisation.test(wordsOf(before[1])))
      return take(line, line.text.indexOf(before[1]), before[1]);
    const above = lines[index - 1]?.text.trim() ?? '';
    if (
      reportTitle.test(text) &&
      above.length >= 3 &&
      above.length <= 40 &&
      organisation.test(wordsOf(above)) &&
      !/[，。；：]/.test(above)
    ) {
      const lineAbove = lines[index - 1] as Line;
      const name = take(lineAbove, lineAbove.text.indexOf(above), above);
      // A cover breaks a long name over two lines: 某某市规划和自然 | 资源局.
      const before = wordsOf(lines[index - 2]?.text ?? '');
      if (
        name.state === 'stated' &&
        above.length <= 6 &&
        before.length >= 4 &&
        before.length <= 30 &&
        /^[一-龥]+$/.test(before) &&
        !isNeighbour(before, wordsOf(above))
      )
        name.value.text = before + name.value.text;
      return name;
    }
  }
  return absentLeaf;
}

/** Whether two names begin with the same place: two bureaus one under the other, not one name on two lines. */
const isNeighbour = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2);
