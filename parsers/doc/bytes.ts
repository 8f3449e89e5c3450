import { Refusal } from '../refusal.ts';

export const damaged = (): Refusal =>
  new Refusal(
    'doc-damaged',
    '文件已损坏或不完整，无法读取，请用 Word 或 WPS 打开后另存为 .docx 再提交。',
    'The file is damaged or incomplete and cannot be read: open it in Word or WPS, save it as .docx and resubmit.',
  );

/** A stretch of a stream, read as little-endian numbers. What lies outside it says that the file is damaged. */
export class Bytes {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #data: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.length = bytes.length;
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #within(at: number, size: number): number {
    if (!(at >= 0 && size >= 0 && at + size <= this.length)) throw damaged();
    return at;
  }

  u8(at: number): number {
    return this.#data.getUint8(this.#within(at, 1));
  }

  u16(at: number): number {
    return this.#data.getUint16(this.#within(at, 2), true);
  }

  i16(at: number): number {
    return this.#data.getInt16(this.#within(at, 2), true);
  }

  u32(at: number): number {
    return this.#data.getUint32(this.#within(at, 4), true);
  }

  i32(at: number): number {
    return this.#data.getInt32(this.#within(at, 4), true);
  }

  part(from: number, size: number): Bytes {
    this.#within(from, size);
    return new Bytes(this.#bytes.subarray(from, from + size));
  }

  /** Text of an encoding, by its bytes. */
  text(from: number, size: number, encoding: 'utf-16le' | 'windows-1252'): string {
    this.#within(from, size);
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(this.#bytes.subarray(from, from + size));
  }
}
