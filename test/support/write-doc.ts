import CFB from 'cfb';

/** A small writer of Word 97–2003 files ([MS-DOC]): one page of properties for each paragraph and each run. */

/** One property: its code, then its operand. */
export const sprm = (code: number, ...operand: number[]): number[] => [code & 0xff, code >> 8, ...operand];
const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

export interface DocRun {
  readonly text: string;
  readonly sprms?: readonly number[];
}

/** The last character of the last run ends the paragraph. */
export interface DocParagraph {
  readonly runs: readonly DocRun[];
  readonly sprms: readonly number[];
}

export interface DocLevel {
  readonly format: number;
  /** `\0` to `\x08` stand for the numbers of the levels. */
  readonly text: string;
  readonly start?: number;
}

export interface DocParts {
  readonly body: readonly DocParagraph[];
  readonly footnotes?: readonly DocParagraph[];
  readonly headers?: readonly DocParagraph[];
  /** Text boxes, each with the position of the body's character that it hangs on. */
  readonly boxes?: readonly { readonly at: number; readonly text: string }[];
  /** A list each; paragraphs name them by their number from 1. */
  readonly lists?: readonly (readonly DocLevel[])[];
  /** One byte a character. */
  readonly narrow?: boolean;
}

type Part = string | DocRun;
const runsOf = (parts: readonly Part[], mark: string): DocRun[] => [
  ...parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
  { text: mark },
];

export const line = (parts: Part | readonly Part[], ...sprms: number[][]): DocParagraph => ({
  runs: runsOf([parts].flat(), '\r'),
  sprms: sprms.flat(),
});

const inTable = (depth: number) => [...sprm(0x2416, 1), ...sprm(0x6649, ...u32(depth))];

/** A paragraph inside a cell that does not end it. */
export const inner = (text: string, depth = 1): DocParagraph => ({
  runs: runsOf([text], '\r'),
  sprms: inTable(depth),
});

export const cell = (parts: Part | readonly Part[], depth = 1): DocParagraph => ({
  runs: runsOf([parts].flat(), depth === 1 ? '\x07' : '\r'),
  sprms: [...inTable(depth), ...(depth === 1 ? [] : sprm(0x244b, 1))],
});

/** The end of a row of cells with these edges; a flag for each cell: 1 goes on to the left, 2 begins, 32 and 96 up and down. */
export const rowEnd = (edges: readonly number[], flags: readonly number[] = [], depth = 1): DocParagraph => {
  const count = edges.length - 1;
  const cells = Array.from({ length: count }, (_, index) => [
    ...u16(flags[index] ?? 0),
    ...new Array(18).fill(0),
  ]);
  const definition = [count, ...edges.flatMap(u16), ...cells.flat()];
  const end = depth === 1 ? sprm(0x2417, 1) : sprm(0x244c, 1);
  return {
    runs: runsOf([], depth === 1 ? '\x07' : '\r'),
    sprms: [...inTable(depth), ...end, ...sprm(0xd608, ...u16(definition.length + 1), ...definition)],
  };
};

const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];

function listTables(lists: readonly (readonly DocLevel[])[]): {
  entries: number[];
  levels: number[];
  uses: number[];
} {
  const entries = u16(lists.length);
  const levels: number[] = [];
  const uses = u32(lists.length);
  lists.forEach((list, index) => {
    const simple = list.length === 1;
    const styles = new Array(9).fill(u16(0x0fff)).flat();
    entries.push(...u32(100 + index), ...u32(0), ...styles, simple ? 1 : 0, 0);
    for (let at = 0; at < (simple ? 1 : 9); at++) {
      const { format, text, start = 1 } = list[at] ?? { format: 0xff, text: '' };
      levels.push(...u32(start), format, 0, ...new Array(22).fill(0));
      levels.push(...u16(text.length), ...utf16(text));
    }
    uses.push(...u32(100 + index), ...new Array(12).fill(0));
  });
  for (let index = 0; index < lists.length; index++) uses.push(...u32(0xffffffff));
  return { entries, levels, uses };
}

const textFrom = 1024;
const pageSize = 512;

export function writeDoc(parts: DocParts): Uint8Array {
  const boxes = (parts.boxes ?? []).map(({ text }) => line(text));
  const stories = [parts.body, parts.footnotes ?? [], parts.headers ?? [], [], [], [], boxes];
  const width = parts.narrow ? 1 : 2;
  const lengthOf = (story: readonly DocParagraph[]) =>
    story.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
  const text = stories
    .flat()
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join('');
  const document = [
    ...new Array(textFrom).fill(0),
    ...Buffer.from(text, parts.narrow ? 'latin1' : 'utf16le'),
  ];
  const characterPages: [number, number][] = [];
  const paragraphPages: [number, number][] = [];
  const page = (into: [number, number][], start: number, end: number, entry: number[], bytes: number[]) => {
    while (document.length % pageSize) document.push(0);
    into.push([start, document.length / pageSize]);
    const content = [...u32(start), ...u32(end), ...entry];
    const at = pageSize - 1 - bytes.length - (1 - (bytes.length & 1));
    content[8] = bytes.length === 0 ? 0 : at / 2;
    document.push(...content, ...new Array(at - content.length).fill(0), ...bytes);
    while (document.length % pageSize !== pageSize - 1) document.push(0);
    document.push(1);
  };
  let offset = textFrom;
  for (const { runs, sprms } of stories.flat()) {
    const start = offset;
    for (const { text: own, sprms: properties = [] } of runs) {
      const end = offset + own.length * width;
      if (own !== '')
        page(characterPages, offset, end, [0], properties.length ? [properties.length, ...properties] : []);
      offset = end;
    }
    const list = [0, 0, ...sprms, ...(sprms.length % 2 ? [0] : [])];
    page(paragraphPages, start, offset, new Array(13).fill(0), [0, list.length / 2, ...list]);
  }
  const table: number[] = [];
  const index = new Map<number, [number, number]>();
  const put = (structure: number, bytes: readonly number[]) => {
    index.set(structure, [table.length, bytes.length]);
    for (const byte of bytes) table.push(byte);
  };
  const pages = (list: [number, number][]) => [
    ...list.flatMap(([start]) => u32(start)),
    ...u32(offset),
    ...list.flatMap(([, number]) => u32(number)),
  ];
  const place = parts.narrow ? (textFrom * 2) | 0x4000_0000 : textFrom;
  const pieces = [...u32(0), ...u32(text.length), 0, 0, ...u32(place), 0, 0];
  put(33, [2, ...u32(pieces.length), ...pieces]);
  put(12, pages(characterPages));
  put(13, pages(paragraphPages));
  if (parts.boxes) {
    const ends = boxes.map((_, box) => lengthOf(boxes.slice(0, box + 1)));
    const box = (shape: number) => [...new Array(14).fill(0), ...u32(shape), 0, 0, 0, 0];
    put(56, [...u32(0), ...ends.flatMap(u32), ...boxes.flatMap((_, at) => box(500 + at))]);
    const anchors = parts.boxes.map(({ at }) => at);
    const shape = (number: number) => [...u32(number), ...new Array(22).fill(0)];
    put(40, [...anchors.flatMap(u32), ...u32(text.length), ...boxes.flatMap((_, at) => shape(500 + at))]);
  }
  if (parts.lists) {
    const { entries, levels, uses } = listTables(parts.lists);
    put(73, entries);
    table.push(...levels);
    put(74, uses);
  }
  document.splice(0, 12, ...u16(0xa5ec), ...u16(0xc1), 0, 0, 0, 0, 0, 0, ...u16(0x0200));
  for (const [at, story] of stories.entries()) document.splice(76 + 4 * at, 4, ...u32(lengthOf(story)));
  for (const [structure, [at, size]] of index)
    document.splice(154 + 8 * structure, 8, ...u32(at), ...u32(size));
  while (document.length < 4096) document.push(0);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/WordDocument', Buffer.from(document));
  CFB.utils.cfb_add(container, '/1Table', Buffer.from(table));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }));
}
