import { type Bytes, damaged } from './bytes.ts';
import type { Structure, WordFile } from './file.ts';
import { readPlc } from './plc.ts';

/** The same properties for a range of offsets in the document stream. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** The list of properties; for a paragraph, behind the index of its style. Undefined where there are none. */
  readonly properties: Bytes | undefined;
}

const pageSize = 512;

/** The runs of character or paragraph properties of a file, found by the offset of a character. */
export class PropertyRuns {
  readonly #runs: PropertyRun[] = [];
  /** Text is read forward: the run found last most often holds the next character too. */
  #last: PropertyRun | undefined;

  constructor(file: WordFile, structure: Structure & `${string}Pages`) {
    const index = file.structure(structure);
    const read = structure === 'paragraphPages' ? readParagraph : readCharacter;
    // PnFkpChpx and PnFkpPapx: a page number in the lower 22 bits.
    for (const { data } of index ? readPlc(index, 4) : []) {
      const page = file.document.part((data.u32(0) & 0x3f_ffff) * pageSize, pageSize);
      const count = page.u8(pageSize - 1);
      if (4 * (count + 1) > pageSize) throw damaged();
      for (let run = 0; run < count; run++) {
        const properties = read(page, count, run);
        this.#runs.push({ start: page.u32(4 * run), end: page.u32(4 * run + 4), properties });
      }
    }
    this.#runs.sort((one, other) => one.start - other.start);
  }

  at(offset: number): PropertyRun | undefined {
    if (this.#last && offset >= this.#last.start && offset < this.#last.end) return this.#last;
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle] as PropertyRun).start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = this.#runs[low];
    this.#last = found && offset >= found.start && offset < found.end ? found : undefined;
    return this.#last;
  }
}

/** A Chpx ([MS-DOC] 2.9.34) on a ChpxFkp: a list behind its size. */
function readCharacter(page: Bytes, count: number, run: number): Bytes | undefined {
  const at = 2 * page.u8(4 * (count + 1) + run);
  return at === 0 ? undefined : page.part(at + 1, page.u8(at));
}

/** A PapxInFkp ([MS-DOC] 2.9.175) on a PapxFkp: its size is in words, in one of two ways. */
function readParagraph(page: Bytes, count: number, run: number): Bytes | undefined {
  const at = 2 * page.u8(4 * (count + 1) + 13 * run);
  if (at === 0) return undefined;
  const words = page.u8(at);
  return words === 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * words - 1);
}
