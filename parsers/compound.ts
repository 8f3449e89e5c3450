/**
 * The directory of a compound file (CFB, [MS-CFB]): the container of .doc, .xls, .wps and of password-protected Office
 * files. Only what is needed to tell these apart; a damaged file gives what could be read of it.
 */

interface Stream {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export interface Compound {
  /** Names of the streams and storages at the top; those of embedded objects lie deeper. */
  readonly names: readonly string[];
  /** The first bytes of a top stream, empty where they cannot be found. */
  head(name: string, length: number): Uint8Array;
}

const none = 0xffffffff;
/** Streams shorter than this lie in the root's own stream, in pieces of 64 bytes. */
const leastOwnSectors = 4096;
const shortSector = 64;
const mostSectors = 4096;

export function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

export function readCompound(bytes: Uint8Array): Compound {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number) => (at >= 0 && at + 4 <= bytes.length ? data.getUint32(at, true) : none);
  const shift = bytes.length >= 512 ? data.getUint16(30, true) : 0;
  if (shift < 7 || shift > 16) return { names: [], head: () => new Uint8Array() };
  const sectorSize = 1 << shift;
  const offset = (sector: number) => (sector + 1) * sectorSize;
  /** The sector after this one, from the first 109 allocation tables: enough for files to some seven megabytes. */
  const next = (sector: number) => {
    const perTable = sectorSize / 4;
    const table = Math.floor(sector / perTable);
    return table < 109 ? u32(offset(u32(76 + 4 * table)) + 4 * (sector % perTable)) : none;
  };
  const streams: Stream[] = [];
  let sector = u32(48);
  for (let count = 0; count < mostSectors && sector < 0xfffffff0; count++) {
    const from = offset(sector);
    if (from + sectorSize > bytes.length) break;
    for (let at = from; at < from + sectorSize; at += 128) {
      const length = Math.min(64, data.getUint16(at + 64, true));
      streams.push({
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2))),
        kind: bytes[at + 66] as number,
        left: u32(at + 68),
        right: u32(at + 72),
        child: u32(at + 76),
        start: u32(at + 116),
        size: u32(at + 120),
      });
    }
    sector = next(sector);
  }
  const inShortStreams = (stream: Stream, length: number): Uint8Array => {
    let at = stream.start * shortSector;
    let holder = streams[0]?.start ?? none;
    for (let count = 0; at >= sectorSize && count < mostSectors; count++) {
      holder = next(holder);
      at -= sectorSize;
    }
    return bytes.subarray(offset(holder) + at, offset(holder) + at + Math.min(length, shortSector));
  };
  const top = new Map<string, Stream>();
  const seen = new Set<number>();
  const queue = [streams[0]?.child ?? none];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const stream = streams[index];
    if (!stream || seen.has(index)) continue;
    seen.add(index);
    top.set(stream.name, stream);
    queue.push(stream.left, stream.right);
  }
  return {
    names: [...top.keys()],
    head(name, length) {
      const stream = top.get(name);
      if (!stream) return new Uint8Array();
      if (stream.size < leastOwnSectors) return inShortStreams(stream, Math.min(length, stream.size));
      return bytes.subarray(offset(stream.start), offset(stream.start) + length);
    },
  };
}
