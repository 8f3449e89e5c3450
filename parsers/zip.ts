import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

export interface ZipLimits {
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Of inflated to stored size; held only against entries over `ratioFrom`, since small files do compress well. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly entries: number;
}

/** What a document may cost to read. A submission of a hundred pages stays a hundred times below each of these. */
export const zipLimits: ZipLimits = {
  entryBytes: 64 << 20,
  totalBytes: 128 << 20,
  ratio: 400,
  ratioFrom: 1 << 20,
  entries: 4096,
};

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly storedSize: number;
  readonly size: number;
  /** Offset of the local header in the file. */
  readonly offset: number;
}

/** The names in an archive and a reader of one entry; what is not asked for is never inflated. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of an entry once unpacked, as declared. */
  sizeOf(name: string): number;
  has(name: string): boolean;
  /** The entry's bytes, or undefined where there is none of this name (names differ by more than case). */
  read(name: string): Uint8Array | undefined;
}

const truncated = () =>
  new Refusal(
    'zip-truncated',
    '文件不完整，可能没有传完或保存时中断，请重新导出后再提交。',
    'The file is incomplete: the upload or the save may have been cut off. Export it again and resubmit.',
  );

const damaged = (code = 'zip-damaged') =>
  new Refusal(
    code,
    '文件已损坏，无法打开，请用 Word 或 WPS 打开后另存一份再提交。',
    'The file is damaged. Open it in Word or WPS, save a fresh copy and resubmit.',
  );

const oversized = (code: string) =>
  new Refusal(
    code,
    '文件解压后异常庞大，为安全起见不予读取；请检查文件来源，另存一份再提交。',
    'The file unpacks to an abnormal size and was not read for safety. Check where it came from and save a fresh copy.',
  );

/** Reads the central directory and refuses what cannot be an honest document, before anything is inflated. */
export function openArchive(bytes: Uint8Array, limits: ZipLimits = zipLimits): Archive {
  const entries = readDirectory(bytes, limits);
  // OPC part names are compared without regard to case; some writers use backslashes or a leading slash.
  const byName = new Map(entries.map((entry) => [plainName(entry.name), entry]));
  const exactly = new Map(entries.map((entry) => [entry.name, entry]));
  const find = (name: string) => exactly.get(name) ?? byName.get(plainName(name));
  const budget = { left: limits.totalBytes, limits };
  return {
    names: entries.map((entry) => entry.name),
    sizeOf: (name) => find(name)?.size ?? 0,
    has: (name) => find(name) !== undefined,
    read(name) {
      const entry = find(name);
      return entry && readEntry(bytes, entry, budget);
    },
  };
}

const plainName = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/** A name in UTF-8, or in the encoding of Chinese Windows, whatever the archive claims: its flag is often forgotten. */
function nameOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return gb18030.decode(bytes);
  }
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end-of-directory record stands last, before a comment of at most 65,535 bytes. */
function findDirectoryEnd(bytes: Uint8Array): number {
  const data = view(bytes);
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] === 0x50 && data.getUint32(at, true) === 0x06054b50) return at;
  }
  throw truncated();
}

function readDirectory(bytes: Uint8Array, limits: ZipLimits): Entry[] {
  const data = view(bytes);
  const end = findDirectoryEnd(bytes);
  let count = data.getUint16(end + 10, true);
  let size = data.getUint32(end + 12, true);
  let start = data.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - 20;
  if (locator >= 0 && data.getUint32(locator, true) === 0x07064b50) {
    const wide = Number(data.getBigUint64(locator + 8, true));
    if (wide + 56 > bytes.length || data.getUint32(wide, true) !== 0x06064b50) throw damaged();
    count = Number(data.getBigUint64(wide + 32, true));
    size = Number(data.getBigUint64(wide + 40, true));
    start = Number(data.getBigUint64(wide + 48, true));
    directoryEnd = wide;
  }
  if (count > limits.entries) throw oversized('zip-too-many-entries');
  // Bytes in front of the archive (a mail header, a loader) shift every offset by the same amount.
  const shift = directoryEnd - size - start;
  if (shift < 0) throw damaged();
  const entries: Entry[] = [];
  let at = start + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = data.getUint16(at + 28, true);
    const extraLength = data.getUint16(at + 30, true);
    const nameAt = at + 46;
    const next = nameAt + nameLength + extraLength + data.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const sizes = wideSizes(
      data,
      nameAt + nameLength,
      extraLength,
      data.getUint32(at + 24, true),
      data.getUint32(at + 20, true),
      data.getUint32(at + 42, true),
    );
    entries.push({
      name: nameOf(bytes.subarray(nameAt, nameAt + nameLength)),
      method: data.getUint16(at + 10, true),
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
      crc: data.getUint32(at + 16, true),
      size: sizes.size,
      storedSize: sizes.storedSize,
      offset: sizes.offset + shift,
    });
    at = next;
  }
  return entries;
}

/** Zip64: a field that reads 0xFFFFFFFF has its value in the extra field, in this order. */
function wideSizes(
  data: DataView,
  from: number,
  length: number,
  size: number,
  storedSize: number,
  offset: number,
) {
  const result = { size, storedSize, offset };
  for (let at = from; at + 4 <= from + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(at + 4 + data.getUint16(at + 2, true), from + length);
    let field = at + 4;
    for (const key of ['size', 'storedSize', 'offset'] as const) {
      if (result[key] !== 0xffffffff || field + 8 > fieldEnd) continue;
      result[key] = Number(data.getBigUint64(field, true));
      field += 8;
    }
  }
  return result;
}

function readEntry(
  bytes: Uint8Array,
  entry: Entry,
  budget: { left: number; readonly limits: ZipLimits },
): Uint8Array {
  if (entry.encrypted) {
    throw new Refusal(
      'zip-encrypted',
      '文件有密码，无法读取，请取消密码后重新提交。',
      'The file is protected by a password. Remove the password and resubmit.',
    );
  }
  const { limits } = budget;
  if (entry.size > limits.entryBytes || entry.size > budget.left) throw oversized('zip-too-large');
  if (entry.size > limits.ratioFrom && entry.size > limits.ratio * Math.max(1, entry.storedSize)) {
    throw oversized('zip-ratio');
  }
  const data = view(bytes);
  if (entry.offset + 30 > bytes.length) throw truncated();
  if (data.getUint32(entry.offset, true) !== 0x04034b50) throw damaged();
  const start =
    entry.offset + 30 + data.getUint16(entry.offset + 26, true) + data.getUint16(entry.offset + 28, true);
  if (start + entry.storedSize > bytes.length) throw truncated();
  const stored = bytes.subarray(start, start + entry.storedSize);
  budget.left -= entry.size;
  let content: Uint8Array;
  if (entry.method === 0) content = stored;
  else if (entry.method === 8) content = inflate(stored, entry.size);
  else throw damaged();
  // A flipped bit in a deflated stream often still inflates, to other digits: the checksum is what notices.
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return content;
}

/** Inflates, and stops as soon as more comes out than the directory declared: a lying size costs no more than it says. */
function inflate(stored: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, size), chunkSize: chunkFor(size) });
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw damaged(tooLong ? 'zip-lying-size' : undefined);
  }
}

/** What fits one chunk is not copied together afterwards; zlib wants one byte more than the content to see its end. */
const chunkFor = (size: number): number => Math.max(64, Math.min(size + 1, 1 << 20));
