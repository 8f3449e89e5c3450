import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../parsers/refusal.ts';
import { openArchive, zipLimits } from '../../parsers/zip.ts';

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.notice.code;
    throw error;
  }
  return 'none';
};

const textIn = (archive: ReturnType<typeof openArchive>, name: string) =>
  new TextDecoder().decode(archive.read(name));

const small = zipSync({
  'word/document.xml': strToU8('正文'.repeat(200)),
  'a.txt': [strToU8('stored'), { level: 0 }],
});

/** Changes the first directory record of an archive. */
function withDirectory(bytes: Uint8Array, change: (record: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf('PK\u0001\u0002', 0, 'latin1');
  change(new DataView(copy.buffer, at));
  return copy;
}

describe('an archive', () => {
  it('gives its entries whatever the case and slashes of their names', () => {
    const archive = openArchive(small);
    expect(archive.names).toEqual(['word/document.xml', 'a.txt']);
    expect(new TextDecoder().decode(archive.read('/WORD\\Document.xml'))).toBe('正文'.repeat(200));
    expect(new TextDecoder().decode(archive.read('a.txt'))).toBe('stored');
    expect(archive.read('b.txt')).toBeUndefined();
    expect(archive.has('A.TXT')).toBe(true);
  });

  it('reads names in UTF-8 and in the encoding of Chinese Windows', () => {
    const gbk = Buffer.from([0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xed]); // 自评表
    const named = Buffer.from(zipSync({ 'xxxxxx.docx': strToU8('content'), '自评.docx': strToU8('utf-8') }));
    for (let at = named.indexOf('xxxxxx'); at >= 0; at = named.indexOf('xxxxxx')) gbk.copy(named, at);
    const archive = openArchive(named);
    expect(archive.names).toEqual(['自评表.docx', '自评.docx']);
    expect(textIn(archive, '自评表.docx')).toBe('content');
  });

  it('tells names apart that differ by case only, where it is asked for one exactly', () => {
    const archive = openArchive(zipSync({ 'A.docx': strToU8('upper'), 'a.docx': strToU8('lower') }));
    expect(textIn(archive, 'A.docx')).toBe('upper');
    expect(textIn(archive, 'a.docx')).toBe('lower');
  });

  it('may have bytes in front of it and a comment behind', () => {
    const bytes = new Uint8Array([...strToU8('junk'), ...small, ...strToU8('note')]);
    new DataView(bytes.buffer).setUint16(bytes.length - 6, 4, true);
    expect(openArchive(bytes).read('a.txt')).toEqual(strToU8('stored'));
  });

  it('may give its sizes in the zip64 field', () => {
    const name = strToU8('a.txt');
    const content = strToU8('wide');
    const { crc } = recordOf(zipSync({ 'a.txt': [content, { level: 0 }] }));
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(26, name.length, true);
    const directory = new DataView(new ArrayBuffer(46));
    directory.setUint32(0, 0x02014b50, true);
    directory.setUint32(16, crc, true);
    directory.setUint32(20, 0xffffffff, true);
    directory.setUint32(24, 0xffffffff, true);
    directory.setUint16(28, name.length, true);
    directory.setUint16(30, 20, true);
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, 4n, true);
    extra.setBigUint64(12, 4n, true);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(10, 1, true);
    end.setUint32(12, 46 + name.length + 20, true);
    end.setUint32(16, 30 + name.length + 4, true);
    const parts = [local, name, content, directory, name, extra, end].map((part) =>
      part instanceof DataView ? new Uint8Array(part.buffer) : part,
    );
    const bytes = new Uint8Array(Buffer.concat(parts));
    expect(openArchive(bytes).read('a.txt')).toEqual(content);
  });
});

const recordOf = (bytes: Uint8Array) => {
  let crc = 0;
  withDirectory(bytes, (record) => {
    crc = record.getUint32(16, true);
  });
  return { crc };
};

describe('what is refused', () => {
  it('an archive cut off anywhere', () => {
    for (const length of [0, 10, 22, 60, small.length - 30, small.length - 1]) {
      expect(codeOf(() => openArchive(small.subarray(0, length)))).toBe('zip-truncated');
    }
  });

  it('a damaged directory', () => {
    const bytes = withDirectory(small, (record) => record.setUint32(0, 0, true));
    expect(codeOf(() => openArchive(bytes))).toBe('zip-damaged');
  });

  it('content that does not fit its checksum, though it inflates', () => {
    const bytes = withDirectory(small, (record) => record.setUint32(16, 1, true));
    expect(codeOf(() => openArchive(bytes).read('word/document.xml'))).toBe('zip-damaged');
  });

  it('a flipped bit anywhere in the content', () => {
    const figures = Array.from({ length: 300 }, (_, index) => String(index * 7919)).join();
    const whole = zipSync({ a: strToU8(figures) });
    for (let at = 40; at < 400; at += 7) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] as number) ^ 4;
      expect(codeOf(() => openArchive(bytes).read('a'))).toMatch(/^zip-(damaged|lying-size)$/);
    }
  });

  it('encrypted entries and unknown methods', () => {
    const encrypted = withDirectory(small, (record) => record.setUint16(8, 1, true));
    expect(codeOf(() => openArchive(encrypted).read('word/document.xml'))).toBe('zip-encrypted');
    const method = withDirectory(small, (record) => record.setUint16(10, 99, true));
    expect(codeOf(() => openArchive(method).read('word/document.xml'))).toBe('zip-damaged');
  });

  it('too many entries', () => {
    const files = Object.fromEntries(
      Array.from({ length: zipLimits.entries + 1 }, (_, index) => [`${index}`, new Uint8Array()] as const),
    );
    expect(codeOf(() => openArchive(zipSync(files)))).toBe('zip-too-many-entries');
  });

  it('entries too large, alone or together, before they are inflated', () => {
    const declared = (size: number) => withDirectory(small, (record) => record.setUint32(24, size, true));
    expect(codeOf(() => openArchive(declared(zipLimits.entryBytes + 1)).read('word/document.xml'))).toBe(
      'zip-too-large',
    );
    const noise = new Uint8Array(50 << 20);
    const archive = openArchive(zipSync({ a: noise, b: noise, c: noise }, { level: 0 }));
    archive.read('a');
    archive.read('b');
    expect(codeOf(() => archive.read('c'))).toBe('zip-too-large');
  });

  it('a bomb, whether it tells its size or lies', { timeout: 30_000 }, () => {
    const bomb = zipSync({ a: new Uint8Array(60 << 20) });
    expect(codeOf(() => openArchive(bomb).read('a'))).toBe('zip-ratio');
    const lying = withDirectory(bomb, (record) => record.setUint32(24, 1000, true));
    expect(codeOf(() => openArchive(lying).read('a'))).toBe('zip-lying-size');
  });

  it('small files may compress well', () => {
    const plain = zipSync({ a: new Uint8Array(1 << 20) });
    expect(openArchive(plain).read('a')).toHaveLength(1 << 20);
  });
});
