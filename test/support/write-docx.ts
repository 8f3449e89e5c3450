import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type * as Submitted from './submission.ts';

/** Twips: A4 with the margins that Word gives a Chinese document. */
const page = { short: 11906, long: 16838, margin: 1440 };

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

const headingLevels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
];
const headingSizes = [36, 32, 30, 28];

/** The bytes of a .docx; the same submission gives the same bytes. */
export async function writeDocx(submission: Submitted.Submission): Promise<Uint8Array> {
  const isPortrait = submission.orientation === 'portrait';
  const document = new Document({
    creator: 'hedui',
    lastModifiedBy: 'hedui',
    styles: { default: { document: { run: { font: '宋体', size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.short,
              height: page.long,
              orientation: isPortrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: { top: page.margin, bottom: page.margin, left: 1260, right: 1260 },
          },
        },
        headers: submission.runningHead
          ? {
              default: new Header({
                children: [
                  new Paragraph({
                    alignment: AlignmentType.CENTER,
                    children: [run(submission.runningHead, 18)],
                  }),
                ],
              }),
            }
          : {},
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 18 })],
              }),
            ],
          }),
        },
        children: submission.blocks.flatMap((block) =>
          writeBlock(block, (isPortrait ? page.short : page.long) - 2520),
        ),
      },
    ],
  });
  return fixDates(await Packer.toBuffer(document));
}

function run(text: string, size: number, bold = false): TextRun {
  return new TextRun({ text, size, bold, font: '宋体' });
}

function writeBlock(block: Submitted.Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level]!,
          alignment: block.level === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 120, after: 120 },
          children: [
            new TextRun({
              text: block.text,
              size: headingSizes[block.level]!,
              bold: true,
              color: '000000',
              font: '黑体',
            }),
          ],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: alignments[block.alignment],
          spacing: { line: 400 },
          ...(block.indent ? { indent: { firstLine: 480 } } : {}),
          children: [run(block.text, 24)],
        }),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'table':
      // An empty paragraph keeps two tables in a row apart: Word joins tables that touch.
      return [writeTable(block, width), new Paragraph({ children: [] })];
  }
}

function writeTable(table: Submitted.Table, width: number): Table {
  const sum = table.widths.reduce((total, one) => total + one, 0);
  const widths = table.widths.map((one) => Math.floor((one / sum) * width));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < table.headingRows,
          children: cells.map(
            (cell) =>
              new TableCell({
                rowSpan: cell.rowSpan,
                columnSpan: cell.columnSpan,
                verticalAlign: VerticalAlign.CENTER,
                children: cell.text.split('\n').map(
                  (text) =>
                    new Paragraph({
                      alignment: alignments[cell.alignment],
                      children: text === '' ? [] : linesOf(text),
                    }),
                ),
              }),
          ),
        }),
    ),
  });
}

/** A manual line break stays inside its paragraph. */
const linesOf = (text: string): TextRun[] =>
  text
    .split('\v')
    .map((line, index) => new TextRun({ text: line, size: 21, font: '宋体', break: index > 0 ? 1 : 0 }));

/** The library stamps the time of writing into the core properties and the archive; a fixed day keeps bytes equal. */
function fixDates(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries['docProps/core.xml'];
  if (core) {
    entries['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-15T08:00:00Z'),
    );
  }
  const names = Object.keys(entries).sort();
  // [Content_Types].xml first, as readers that sniff an archive expect.
  names.sort((a, b) => Number(b.startsWith('[Content')) - Number(a.startsWith('[Content')));
  // Written as local time in zip: a Date by its local parts gives the same bytes in every time zone.
  const mtime = new Date(2024, 0, 15, 8, 0, 0);
  return zipSync(Object.fromEntries(names.map((name) => [name, [entries[name]!, { mtime, level: 6 }]])));
}
