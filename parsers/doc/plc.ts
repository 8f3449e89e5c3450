import type { Bytes } from './bytes.ts';
import { damaged } from './bytes.ts';

/** One entry of a PLC: what holds from one position to the next. */
export interface PlcEntry {
  readonly start: number;
  readonly end: number;
  readonly data: Bytes;
}

/** Reads a PLC ([MS-DOC] 2.2.2): n + 1 ascending positions, then n structures of one size. */
export function readPlc(plc: Bytes, dataSize: number): PlcEntry[] {
  const count = Math.floor((plc.length - 4) / (4 + dataSize));
  const entries: PlcEntry[] = [];
  for (let index = 0; index < count; index++) {
    const start = plc.u32(4 * index);
    const end = plc.u32(4 * index + 4);
    if (end < start) throw damaged();
    entries.push({ start, end, data: plc.part(4 * (count + 1) + index * dataSize, dataSize) });
  }
  return entries;
}
