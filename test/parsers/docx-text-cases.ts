import {
  cell,
  type FakeDocx,
  listLevel,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
} from '../support/fake-docx.ts';
import type { Case } from './docx-table-cases.ts';

const box = (text: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const oldBox = (text: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const listed = (level: number, list = '1') =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const list = (...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const chinese = list(
  listLevel(0, 'chineseCountingThousand', '%1、'),
  listLevel(1, 'chineseCountingThousand', '（%2）'),
  listLevel(2, 'decimal', '%3.'),
  listLevel(3, 'decimalEnclosedCircle', '%4'),
);
const style = (id: string, content: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const body = (...parts: string[]): FakeDocx => ({ body: parts.join('') });

export const textCases: readonly Case[] = [
  {
    name: 'drop-down and check boxes as content controls',
    file: body(
      paragraphOf(
        `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="优"/></w:dropDownList></w:sdtPr><w:sdtContent>${run('优')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run('是')}`,
      ),
      `<w:sdt><w:sdtContent>${paragraph('block')}</w:sdtContent></w:sdt>`,
    ),
    reads: ['优☒是', 'block'],
  },
  {
    name: 'symbols of known and unknown fonts',
    file: body(
      paragraphOf(
        `${run('□是 ☑否 ')}<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:sym w:font="方正字体" w:char="E123"/></w:r>`,
      ),
    ),
    reads: ['□是 ☑否 ☑☑\uFFFD'],
    notices: ['docx-symbols'],
  },
  {
    name: 'glyphs typed in a symbol font',
    file: body(paragraphOf(run('\uF0FE', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + run('是'))),
    reads: ['☑是'],
  },
  {
    name: 'form fields: check box and drop-down',
    file: body(
      paragraphOf(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('合格')}`,
      ),
      paragraphOf(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="优"/><w:listEntry w:val="良"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ),
    reads: ['☑合格', '良'],
  },
  {
    name: 'text box in the new and the old way, once',
    file: body(
      paragraphOf(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('TEXTBOX')}</mc:Choice><mc:Fallback>${oldBox('TEXTBOX')}</mc:Fallback></mc:AlternateContent></w:r>${run('host')}`,
      ),
    ),
    reads: ['host', 'TEXTBOX'],
  },
  {
    name: 'text box in the new way only',
    file: body(
      paragraphOf(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('TEXTBOX')}</mc:Choice></mc:AlternateContent></w:r>${run('host')}`,
      ),
    ),
    reads: ['host', 'TEXTBOX'],
  },
  {
    name: 'text box whose new way holds nothing to read',
    file: body(
      paragraphOf(
        `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${oldBox('TEXTBOX')}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ),
    reads: ['TEXTBOX'],
  },
  {
    name: 'text box inside a cell',
    file: body(
      table(1, row([cell('', { content: paragraphOf(`${run('cell')}<w:r>${oldBox('BOX')}</w:r>`) })])),
    ),
    reads: [['0,0=cell\nBOX']],
  },
  {
    name: 'list labels',
    file: {
      body:
        paragraph('基本概况', listed(0)) +
        paragraph('单位职能', listed(1)) +
        paragraph('主要职责', listed(2)) +
        paragraph('其中', listed(3)) +
        paragraph('机构设置', listed(1)) +
        paragraph('收支情况', listed(0)) +
        paragraph('收入', listed(1)),
      numbering: chinese,
    },
    reads: [
      '一、基本概况',
      '（一）单位职能',
      '1.主要职责',
      '①其中',
      '（二）机构设置',
      '二、收支情况',
      '（一）收入',
    ],
  },
  {
    name: 'list labels through the styles',
    file: {
      body:
        paragraph('概况', '<w:pStyle w:val="Child"/>') +
        paragraph('职能', '<w:pStyle w:val="Second"/>') +
        paragraph('无', '<w:pStyle w:val="Child"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      styles:
        style('Child', '<w:basedOn w:val="First"/>') +
        style('First', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('Second', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: list(
        listLevel(0, 'chineseCounting', '%1、', '<w:pStyle w:val="First"/>'),
        listLevel(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="Second"/>'),
      ),
    },
    reads: ['一、概况', '1.1职能', '无'],
  },
  {
    name: 'list instances share a count, unless one starts anew',
    file: {
      body:
        paragraph('a', listed(0, '1')) +
        paragraph('b', listed(0, '2')) +
        paragraph('c', listed(0, '3')) +
        paragraph('d', listed(0, '3')),
      numbering: `${list(listLevel(0, 'decimal', '%1)'))}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
    },
    reads: ['1)a', '2)b', '7)c', '8)d'],
  },
  {
    name: 'a label never runs into the digits after it',
    file: {
      body: paragraph('5万元', listed(0)) + paragraph('项', listed(0)),
      numbering: list(listLevel(0, 'decimal', '%1.')),
    },
    reads: ['1. 5万元', '2.项'],
  },
  {
    name: 'an automatic number alone in a cell; a bullet prints none',
    file: {
      body: table(
        2,
        row([
          cell('', { content: paragraph('', listed(0)) }),
          cell('', { content: paragraph('x', listed(1)) }),
        ]),
      ),
      numbering: list(listLevel(0, 'decimal', '%1'), listLevel(1, 'bullet', '\uF06C')),
    },
    reads: [['0,0=1', '0,1=x']],
  },
  {
    name: 'tracked changes as accepted',
    file: body(
      paragraphOf(
        `${run('得分')}<w:del w:id="1"><w:r><w:delText>95</w:delText></w:r></w:del><w:ins w:id="2">${run('98')}</w:ins><w:moveFrom w:id="3">${run('FROM 7')}</w:moveFrom><w:moveTo w:id="4">${run('TO')}</w:moveTo>`,
      ),
    ),
    reads: ['得分98TO'],
  },
  {
    name: 'a removed paragraph mark joins two paragraphs',
    file: body(paragraphOf(run('合计12'), '<w:rPr><w:del w:id="1"/></w:rPr>'), paragraph('34万元')),
    reads: ['合计1234万元'],
  },
  {
    name: 'ruby, simple field, line breaks, hidden run',
    file: body(
      paragraphOf(
        `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>pin1</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r><w:fldSimple w:instr="DATE">${run('2020年')}</w:fldSimple><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:cr/><w:t>末</w:t></w:r>${run('HIDDEN 9', '<w:vanish/>')}${run('见', '<w:vanish w:val="0"/>')}`,
      ),
    ),
    reads: ['拼2020年上\n下\n末见'],
  },
  {
    name: 'text hidden by styles, and shown again',
    file: {
      body:
        paragraphOf(run('a', '<w:rStyle w:val="HiddenRun"/>') + run('b')) +
        paragraphOf(
          run('c') + run('d', '<w:vanish w:val="false"/>') + run('e', '<w:rStyle w:val="HiddenRun"/>'),
          '<w:pStyle w:val="HiddenChild"/>',
        ),
      styles:
        style('HiddenRun', '<w:rPr><w:vanish/></w:rPr>', 'character') +
        style('Hidden', '<w:rPr><w:vanish/></w:rPr>') +
        style('HiddenChild', '<w:basedOn w:val="Hidden"/>'),
    },
    reads: ['b', 'de'],
  },
  {
    name: 'complex fields, nested and broken',
    file: body(
      paragraphOf(run('合计') + field('=SUM(ABOVE)', run('1069.02')) + run('万元')),
      paragraphOf(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('X', run('77'))}<w:r><w:instrText> = 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('是')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      paragraphOf(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('kept 5')}`),
      paragraphOf(field('PAGE', run('6'))),
    ),
    reads: ['合计1069.02万元', '是', 'kept 5', '6'],
  },
  {
    name: 'tabs, hyphens, page breaks, unpreserved spaces, no-break space',
    file: body(
      paragraphOf(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t xml:space="preserve">d </w:t><w:t> e </w:t><w:t>f\u00A0g</w:t></w:r>',
        '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>',
      ),
      paragraphOf('<w:r><w:br w:type="page"/><w:t>new page</w:t></w:r>'),
      paragraphOf('<w:r><w:br w:type="page"/></w:r>'),
      paragraphOf('<w:r><w:t>合计5</w:t><w:br w:type="page"/><w:t>3项</w:t></w:r>'),
    ),
    reads: ['a\tb-cd ef g', 'new page', '合计5\n3项'],
  },
  {
    name: 'math',
    file: body(
      paragraphOf(
        '<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>92</m:t></m:r></m:num><m:den><m:r><m:t>100</m:t></m:r></m:den></m:f></m:oMath>',
      ),
    ),
    reads: ['x=92/100'],
  },
  {
    name: 'a comment is left out',
    file: {
      body: paragraphOf(
        `<w:commentRangeStart w:id="0"/>${run('被批注')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      comments: `<w:comment w:id="0" w:author="审核人">${paragraph('金额不符 99')}</w:comment>`,
    },
    reads: ['被批注'],
  },
  {
    name: 'a chunk of another format',
    file: body(paragraph('text'), '<w:altChunk r:id="rId9"/>'),
    reads: ['text'],
    notices: ['docx-alt-chunk'],
  },
  {
    name: 'pictures beside text',
    file: body(
      paragraph('文'.repeat(80)),
      paragraphOf(
        '<w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>',
      ),
    ),
    reads: ['文'.repeat(80)],
    notices: ['docx-pictures'],
  },
  {
    name: 'compatibility radicals, folded one by one',
    file: body(paragraph('⻓沙（⼀）⻚①')),
    reads: ['长沙（一）页①'],
  },
  {
    name: 'character references',
    file: body(paragraph('&#49;&#x32;&amp;3')),
    reads: ['12&3'],
  },
];
