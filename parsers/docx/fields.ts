/** A complex field: instruction, then the result that is printed. */
interface Field {
  inResult: boolean;
  /** It lies in the instruction of another. */
  readonly inside: boolean;
}

/** A check box or drop-down of a form field, while its definition is read. */
export interface FormField {
  kind?: 'check' | 'list';
  standard?: number;
  chosen?: number;
  readonly entries: string[];
}

/** The complex fields open at a point of the reading. */
export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ inResult: false, inside: this.#insideNext() });
  }

  /** Whether a field that begins here lies in another's instruction. */
  #insideNext(): boolean {
    const field = this.#open.at(-1);
    return field !== undefined && (field.inside || !field.inResult);
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.inResult = true;
  }

  end(): void {
    this.#open.pop();
  }

  /**
   * Whether text here is the result of a field inside another's instruction, which only computes and is not printed.
   * Text directly in an instruction is against the format and more likely content.
   */
  get computing(): boolean {
    return this.#open.at(-1)?.inside ?? false;
  }

  get depth(): number {
    return this.#open.length;
  }

  /**
   * An instruction ends within its paragraph; one that does not is broken, and left open it would swallow the rest of
   * the document.
   */
  endParagraph(depthAtStart: number): void {
    const sound = this.#open.splice(depthAtStart).filter((field) => field.inResult);
    for (const field of sound)
      this.#open.push({ inResult: true, inside: this.#insideNext() && field.inside });
  }
}

/** What a form field prints that has no result text. */
export function formFieldText(field: FormField): string {
  const value = field.chosen ?? field.standard ?? 0;
  if (field.kind === 'check') return value ? '☑' : '□';
  return field.kind === 'list' ? (field.entries[value] ?? '') : '';
}
