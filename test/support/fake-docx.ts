import { strToU8, zipSync } from 'fflate';

/**
 * Word files of a few elements, written in code: each test says in WordprocessingML exactly what it is about, which a
 * library that writes only correct files could not.
 */

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const declarations = [
  ['w', transitional],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (text: string, properties = ''): string =>
  paragraphOf(text && run(text), properties);

export const paragraphOf = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export interface CellOptions {
  span?: number;
  vertical?: 'restart' | 'continue';
  horizontal?: 'restart' | 'continue';
  /** More cell properties. */
  properties?: string;
  /** In place of a paragraph with the text. */
  content?: string;
}

export function cell(text: string, options: CellOptions = {}): string {
  const { span, vertical, horizontal, properties = '', content } = options;
  return `<w:tc><w:tcPr>${span ? `<w:gridSpan w:val="${span}"/>` : ''}${
    horizontal ? `<w:hMerge w:val="${horizontal}"/>` : ''
  }${vertical === 'continue' ? '<w:vMerge/>' : vertical ? '<w:vMerge w:val="restart"/>' : ''}${properties}</w:tcPr>${
    content ?? paragraph(text)
  }</w:tc>`;
}

/** A row; cells may be given as plain texts. */
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells
    .map((text) => (text.startsWith('<') ? text : cell(text)))
    .join('')}</w:tr>`;

export const table = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const listLevel = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export interface FakeDocx {
  body: string;
  /** Content of numbering.xml and styles.xml. */
  numbering?: string;
  styles?: string;
  header?: string;
  footer?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  /** Where the main part lies. */
  main?: string;
  /** Changes the main part once it is written. */
  edit?: (xml: string) => string | Uint8Array;
  /** Changes the list of files before they are packed. */
  files?: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>;
}

const roots = {
  numbering: 'numbering',
  styles: 'styles',
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
} as const;

/** Packs a Word file. */
export function fakeDocx(options: FakeDocx): Uint8Array {
  const { main = 'word/document.xml', edit = (xml: string) => xml } = options;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = edit(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${declarations}><w:body>${options.body}</w:body></w:document>`,
  );
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relationships([['officeDocument', `/${main}`]]),
    [main]: typeof document === 'string' ? strToU8(document) : document,
  };
  const related: [string, string][] = [];
  for (const [type, root] of Object.entries(roots)) {
    const content = options[type as keyof typeof roots];
    if (content === undefined) continue;
    related.push([type, `${type}1.xml`]);
    files[`${folder}${type}1.xml`] = strToU8(`<w:${root} ${declarations}>${content}</w:${root}>`);
  }
  files[`${folder}_rels/${main.slice(folder.length)}.rels`] = relationships(related);
  return zipSync(options.files?.(files) ?? files);
}

function relationships(list: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const entries = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index}" Type="${relationshipTypes}${type}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  );
}
