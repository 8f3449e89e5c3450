import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Box, Cutting } from '../model/document.ts';

/** Paper around a figure, in pixels. */
const AROUND = 8;
/** 8 bits of grey a pixel; no palette, no interlacing. */
const GREY = [8, 0, 0, 0, 0];

/** `records/<report_id>-<figure_id>.png`: what an uncertain figure looks like on the page. */
export const cropPng = {
  fileOf: (reportId: string, figureId: string): string => `${reportId}-${figureId}.png`,
  /** Whether a file among the records is such a picture of one of some reports. */
  isOf(name: string, reportIds: ReadonlySet<string>): boolean {
    const [, reportId] = /^([0-9a-f]+)-f\d+\.png$/.exec(name) ?? [];
    return reportId !== undefined && reportIds.has(reportId);
  },
  /** The part of a cutting that shows a box of its page, with a little around it. */
  bytes(cutting: Cutting, box: Box): Uint8Array {
    const [left, top] = cutting.box;
    const scale = cutting.width / (cutting.box[2] - left);
    const [from, above] = [(box[0] - left) * scale, (box[1] - top) * scale].map(
      (at) => Math.round(at) - AROUND,
    );
    const [to, below] = [(box[2] - left) * scale, (box[3] - top) * scale].map(
      (at) => Math.round(at) + AROUND,
    );
    const [x, y] = [clamped(from!, cutting.width - 1), clamped(above!, cutting.height - 1)];
    const width = Math.max(1, clamped(to!, cutting.width) - x);
    const height = Math.max(1, clamped(below!, cutting.height) - y);
    const pixels = inflateSync(cutting.deflated);
    // Every row begins with the filter that it is stored with: none.
    const rows = Buffer.alloc((width + 1) * height);
    for (let row = 0; row < height; row++) {
      const start = (y + row) * cutting.width + x;
      rows.set(pixels.subarray(start, start + width), row * (width + 1) + 1);
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set(GREY, 8);
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  },
} as const;

const clamped = (at: number, most: number): number => Math.max(0, Math.min(most, at));

function chunk(type: string, data: Uint8Array): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8);
  return framed;
}
