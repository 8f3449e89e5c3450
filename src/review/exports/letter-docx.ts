import { AlignmentType, Document, type IParagraphOptions, Packer, Paragraph, TextRun } from 'docx';
import type { Letter, Point } from './letter.ts';

/** What Word and WPS have on a bureau's machines: 仿宋 for the text, 宋体 for the title, 黑体 for heads. */
const fonts = { text: 'FangSong', title: 'SimSun', head: 'SimHei' } as const;
/** Half points: 三号 is 16 points, 二号 22. */
const sizes = { text: 32, title: 44 } as const;
/** Twentieths of a point: two characters of 三号. */
const indent = 640;
const lineHeight = 560;

/** The letter as a Word document that is edited before it is sent. */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const children = [
    paragraph(letter.title, {
      alignment: AlignmentType.CENTER,
      font: fonts.title,
      size: sizes.title,
      bold: true,
      after: 400,
    }),
    ...(letter.reminder === '' ? [] : [paragraph(letter.reminder, { font: fonts.head })]),
    paragraph(letter.to, {}),
    paragraph(letter.opening, { indented: true }),
    ...points(letter.points, 1),
    ...(letter.questionsOpening === '' ? [] : [paragraph(letter.questionsOpening, { indented: true })]),
    ...points(letter.questions, letter.points.length + 1),
    paragraph(letter.closing, { indented: true, after: 800 }),
    ...letter.signature.map((line) => paragraph(line, { alignment: AlignmentType.RIGHT })),
  ];
  const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
  };
  const document = new Document({
    title: letter.title,
    sections: [{ properties: { page }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const points = (listed: readonly Point[], first: number): Paragraph[] =>
  listed.flatMap(({ head, lines }, index) => [
    paragraph(`${first + index}．${head}`, { indented: true, font: fonts.head }),
    ...lines.map((line) => paragraph(line, { indented: true })),
  ]);

interface Look {
  readonly alignment?: IParagraphOptions['alignment'];
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly indented?: boolean;
  readonly after?: number;
}

function paragraph(text: string, { alignment, font, size, bold, indented, after }: Look): Paragraph {
  const name = font ?? fonts.text;
  return new Paragraph({
    ...(alignment === undefined ? {} : { alignment }),
    ...(indented ? { indent: { firstLine: indent } } : {}),
    spacing: { line: lineHeight, lineRule: 'exact', after: after ?? 0 },
    children: [
      new TextRun({
        text: text.replace(/\s*[\r\n]+\s*/gu, ' '),
        font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name },
        size: size ?? sizes.text,
        bold: bold ?? false,
      }),
    ],
  });
}
