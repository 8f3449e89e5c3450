import type { Bytes } from './bytes.ts';
import { codes, sprmsOf } from './sprms.ts';

/** What a run of characters is, as far as it decides what is printed ([MS-DOC] 2.6.1). */
export interface CharacterProperties {
  /** Removed by a tracked change. */
  deleted: boolean;
  /** A ToggleOperand ([MS-DOC] 2.9.327); undefined where only the styles speak. */
  hidden?: number;
  style?: number;
  /** Its character codes stand for something else: a picture, the anchor of a drawing, a symbol. */
  special: boolean;
  font?: number;
  symbol?: { readonly font: number; readonly code: number };
  /** The picture character stands for a form field's data. */
  formField: boolean;
}

/** Reads lists of character properties, the later ones over the earlier. */
export function characterProperties(...lists: readonly (Bytes | undefined)[]): CharacterProperties {
  const properties: CharacterProperties = { deleted: false, special: false, formField: false };
  for (const list of lists) {
    if (!list) continue;
    for (const { code, operand } of sprmsOf(list)) {
      if (code === codes.cDeleted) properties.deleted = operand.u8(0) !== 0;
      else if (code === codes.cHidden) properties.hidden = operand.u8(0);
      else if (code === codes.cStyle) properties.style = operand.u16(0);
      else if (code === codes.cSpecial) properties.special = operand.u8(0) !== 0;
      else if (code === codes.cFont) properties.font = operand.u16(0);
      else if (code === codes.cFormField) properties.formField = operand.u8(0) !== 0;
      else if (code === codes.cSymbol) {
        properties.symbol = { font: operand.u16(0), code: operand.u16(2) };
        properties.special = true;
      }
    }
  }
  return properties;
}

/** Whether a run is hidden: it says so itself, or as its styles do, or the opposite of them. */
export function isHidden({ hidden }: CharacterProperties, byStyles: boolean): boolean {
  if (hidden === undefined || hidden === 0x80) return byStyles;
  return hidden === 0x81 ? !byStyles : hidden !== 0;
}
