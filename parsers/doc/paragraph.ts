import type { Bytes } from './bytes.ts';
import { codes, sprmsOf } from './sprms.ts';

/** What a paragraph is: its place in tables, lists and the outline ([MS-DOC] 2.6.2). */
export interface ParagraphProperties {
  style: number;
  /** How many tables it lies in. */
  depth: number;
  /** Its mark ends a row of an outermost table. */
  rowEnd: boolean;
  innerCellEnd: boolean;
  innerRowEnd: boolean;
  /** 0–8 are levels, 9 is body text; undefined where the style decides. */
  outline?: number;
  /** The number of a list override, 0 for none; undefined where the style decides. */
  list?: number;
  listLevel?: number;
}

/** Reads what stands behind a paragraph's style index, then what a fast save laid over it. */
export function paragraphProperties(
  papx: Bytes | undefined,
  modifier: Bytes | undefined,
  data: Bytes | undefined,
): ParagraphProperties {
  const style = papx && papx.length >= 2 ? papx.u16(0) : 0;
  const own = papx && papx.length > 2 ? papx.part(2, papx.length - 2) : undefined;
  const properties: ParagraphProperties = {
    style,
    depth: 0,
    rowEnd: false,
    innerCellEnd: false,
    innerRowEnd: false,
  };
  let inTable = false;
  for (const list of [own, modifier]) {
    if (!list) continue;
    for (const { code, operand } of sprmsOf(list, data)) {
      if (code === codes.pInTable) inTable = operand.u8(0) !== 0;
      else if (code === codes.pRowEnd) properties.rowEnd = operand.u8(0) !== 0;
      else if (code === codes.pDepth) properties.depth = operand.u32(0);
      else if (code === codes.pDepthChange) properties.depth += operand.i32(0);
      else if (code === codes.pInnerCellEnd) properties.innerCellEnd = operand.u8(0) !== 0;
      else if (code === codes.pInnerRowEnd) properties.innerRowEnd = operand.u8(0) !== 0;
      else readListProperty(properties, code, operand);
    }
  }
  if (inTable) properties.depth = Math.max(1, properties.depth);
  return properties;
}

/** The properties that styles have too: outline and list. */
export function readListProperty(
  properties: Pick<ParagraphProperties, 'outline' | 'list' | 'listLevel'>,
  code: number,
  operand: Bytes,
): void {
  if (code === codes.pOutline) properties.outline = operand.u8(0);
  else if (code === codes.pListLevel) properties.listLevel = Math.min(8, operand.u8(0));
  // 0xF801 and above name a list that the paragraph was taken out of.
  else if (code === codes.pList) properties.list = operand.u16(0) < 0x0800 ? operand.u16(0) : 0;
}
