/** A decoded picture of 8 bits a channel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly pixels: Uint8Array;
}

const HEADER = 14;
const SMALLEST_INFO = 40;

/** Width and height as a Windows bitmap states them; null where it is none. */
export function bitmapSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < HEADER + SMALLEST_INFO || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/**
 * Decodes an uncompressed Windows bitmap (1, 4, 8, 24 or 32 bits a pixel), which the picture library does not read; null
 * where it is of another kind or cut off.
 */
export function decodeBitmap(bytes: Uint8Array): Pixels | null {
  const size = bitmapSize(bytes);
  if (!size || size.width <= 0 || size.height === 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { width, height } = size;
  const upsideDown = view.getInt32(22, true) > 0;
  const [start, info, depth, compression] = [
    view.getUint32(10, true),
    view.getUint32(14, true),
    view.getUint16(28, true),
    view.getUint32(30, true),
  ];
  // 3 is plain pixels with masks; the usual masks of 32 bits are the order that is read here.
  const plain = compression === 0 || (compression === 3 && depth === 32);
  if (!plain || ![1, 4, 8, 24, 32].includes(depth)) return null;
  const stride = Math.ceil((width * depth) / 32) * 4;
  if (start + stride * height > bytes.length) return null;
  const palette = HEADER + info;
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const row = start + stride * (upsideDown ? height - 1 - y : y);
    for (let x = 0; x < width; x++) {
      const at = depth >= 24 ? row + x * (depth / 8) : palette + 4 * indexAt(bytes, row, x, depth);
      const to = (y * width + x) * 3;
      pixels[to] = bytes[at + 2] ?? 0;
      pixels[to + 1] = bytes[at + 1] ?? 0;
      pixels[to + 2] = bytes[at] ?? 0;
    }
  }
  return { width, height, channels: 3, pixels };
}

function indexAt(bytes: Uint8Array, row: number, x: number, depth: number): number {
  const bit = x * depth;
  const byte = bytes[row + (bit >> 3)]!;
  return (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}
