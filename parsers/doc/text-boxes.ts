import type { DraftBlock } from '../word/draft.ts';
import { readPlc } from './plc.ts';
import { readStory, type Sheets } from './story.ts';
import type { Findings } from './text.ts';

/** Sizes of a Spa ([MS-DOC] 2.9.253) and of an FTXBXS (2.9.100), and where the latter names its shape. */
const shapeSize = 26;
const boxSize = 22;
const boxShapeAt = 14;

/** The text boxes of the body, each by the position of the character that it hangs on. */
export class TextBoxes {
  readonly #byShape = new Map<number, DraftBlock[]>();
  readonly #shapeAt = new Map<number, number>();

  constructor(sheets: Sheets, findings: Findings) {
    const { file } = sheets;
    const boxes = file.structure('textBoxes');
    if (!boxes) return;
    const { start, end } = file.range('textBoxes');
    for (const box of readPlc(boxes, boxSize)) {
      const range = { start: Math.min(end, start + box.start), end: Math.min(end, start + box.end) };
      const blocks = readStory(sheets, range, findings);
      const shape = box.data.u32(boxShapeAt);
      this.#byShape.set(shape, [...(this.#byShape.get(shape) ?? []), ...blocks]);
    }
    const shapes = file.structure('shapes');
    if (!shapes) return;
    for (const { start: position, data } of readPlc(shapes, shapeSize))
      this.#shapeAt.set(position, data.u32(0));
  }

  /** Takes the blocks that hang on the character at this position. */
  readonly take = (position: number): readonly DraftBlock[] => {
    const shape = this.#shapeAt.get(position);
    const blocks = shape === undefined ? undefined : this.#byShape.get(shape);
    if (shape !== undefined) this.#byShape.delete(shape);
    return blocks ?? [];
  };

  /** Boxes whose shape hangs nowhere of its own, being one of a group: their place is not known. */
  rest(): DraftBlock[] {
    return [...this.#byShape.values()].flat();
  }
}
