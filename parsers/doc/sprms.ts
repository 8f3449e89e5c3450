import type { Bytes } from './bytes.ts';

/** One property: its code and its operand ([MS-DOC] 2.2.5, Sprm and Prl). */
export interface Sprm {
  readonly code: number;
  readonly operand: Bytes;
}

/** The codes that are read ([MS-DOC] 2.6): C for characters, P for paragraphs, T for table rows. */
export const codes = {
  cDeleted: 0x0800,
  cPicture: 0x6a03,
  cFormField: 0x0806,
  cSymbol: 0x6a09,
  cStyle: 0x4a30,
  cHidden: 0x083c,
  cFont: 0x4a4f,
  cSpecial: 0x0855,
  pInTable: 0x2416,
  pRowEnd: 0x2417,
  pDepth: 0x6649,
  pDepthChange: 0x664a,
  pInnerCellEnd: 0x244b,
  pInnerRowEnd: 0x244c,
  pOutline: 0x2640,
  pListLevel: 0x260a,
  pList: 0x460b,
  pHuge: 0x6646,
  pHugeOld: 0x6645,
  pTableProperties: 0x646b,
  pTabs: 0xc615,
  tDefinition: 0xd608,
  tHeading: 0x3404,
  tMerge: 0x5624,
  tVerticalMerge: 0xd62b,
} as const;

/** Operand sizes by `spra`, the upper three bits of a code; 6 says its own. */
const sizes = [1, 1, 2, 4, 2, 2, -1, 3];

/**
 * The properties of a list in order. Those that refer to a list in the data stream (sprmPHugePapx, sprmPTableProps) are
 * followed by the properties that stand there, one reference deep.
 */
export function* sprmsOf(list: Bytes, data?: Bytes): Generator<Sprm> {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.u16(at);
    const { from, size } = operandOf(list, code, at + 2);
    // A list may be padded, and what is left of it then is no property.
    if (from + size > list.length) return;
    const operand = list.part(from, size);
    yield { code, operand };
    if (data && refersToData(code)) {
      const place = operand.u32(0);
      yield* sprmsOf(data.part(place + 2, data.u16(place)));
    }
    at = from + size;
  }
}

const refersToData = (code: number) =>
  code === codes.pHuge || code === codes.pHugeOld || code === codes.pTableProperties;

function operandOf(list: Bytes, code: number, at: number): { from: number; size: number } {
  const fixed = sizes[code >> 13] as number;
  if (fixed >= 0) return { from: at, size: fixed };
  if (code === codes.tDefinition && at + 2 <= list.length)
    return { from: at + 2, size: Math.max(0, list.u16(at) - 1) };
  const size = list.u8(at);
  return { from: at + 1, size: code === codes.pTabs && size === 255 ? tabsSize(list, at + 1) : size };
}

/** The size of a sprmPChgTabs operand that is too long for its size byte. */
function tabsSize(list: Bytes, at: number): number {
  const deleted = at < list.length ? list.u8(at) : 0;
  const added = at + 1 + 4 * deleted;
  return added < list.length ? 2 + 4 * deleted + 3 * list.u8(added) : list.length;
}
