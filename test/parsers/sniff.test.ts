import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../parsers/index.ts';
import { type Kind, mislabelled, sniff, unreadable } from '../../parsers/sniff.ts';
import { fakeDocx, paragraph } from '../support/fake-docx.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const types = (main: string) =>
  strToU8(`<Types><Override PartName="/x" ContentType="application/vnd.${main}.main+xml"/></Types>`);
const word = fakeDocx({ body: paragraph('正文'.repeat(50)) });

/** A compound file of one directory sector with these streams at its top. */
function compound(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * (2 + Math.ceil((names.length + 1) / 4)));
  const data = new DataView(bytes.buffer);
  bytes.set(hex('d0cf11e0a1b11ae1'));
  data.setUint16(30, 9, true);
  data.setUint32(48, 1, true);
  data.setUint32(76, 0, true);
  // The allocation table in sector 0: the directory runs on from sector 1.
  for (let sector = 0; sector < 128; sector++) data.setUint32(512 + 4 * sector, sector + 1, true);
  data.setUint32(512 + 4 * Math.ceil((names.length + 1) / 4), 0xfffffffe, true);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = 1024 + 128 * index;
    for (let place = 0; place < name.length; place++)
      data.setUint16(at + 2 * place, name.charCodeAt(place), true);
    data.setUint16(at + 64, 2 * name.length + 2, true);
    data.setUint32(at + 68, 0xffffffff, true);
    data.setUint32(at + 72, index > 0 && index < names.length ? index + 1 : 0xffffffff, true);
    data.setUint32(at + 76, index === 0 ? 1 : 0xffffffff, true);
  });
  return bytes;
}

const kinds: readonly (readonly [string, Uint8Array, Kind])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['zeroes', new Uint8Array(100), 'empty'],
  ['Word', word, 'docx'],
  [
    'Word with macros',
    zipSync({ '[Content_Types].xml': types('ms-word.document.macroEnabled'), 'x/y.xml': new Uint8Array() }),
    'docx',
  ],
  ['Word under another part name', fakeDocx({ body: '', main: 'doc/main.xml' }), 'docx'],
  ['Word without content types', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'docx'],
  ['Word cut off', word.subarray(0, word.length - 40), 'zip-truncated'],
  [
    'Excel',
    zipSync({ '[Content_Types].xml': types('openxmlformats-officedocument.spreadsheetml.sheet') }),
    'xlsx',
  ],
  ['PowerPoint', zipSync({ 'ppt/presentation.xml': new Uint8Array() }), 'pptx'],
  ['OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'odt'],
  [
    'OpenDocument spreadsheet',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'ods',
  ],
  ['OFD', zipSync({ 'OFD.xml': strToU8('<x/>') }), 'ofd'],
  ['another archive', zipSync({ 'report.pdf': strToU8('x') }), 'zip'],
  ['old Word', compound('1Table', 'WordDocument'), 'doc'],
  ['old Excel', compound('Workbook'), 'xls'],
  ['old PowerPoint', compound('PowerPoint Document'), 'ppt'],
  ['a password', compound('EncryptionInfo', 'EncryptedPackage'), 'office-encrypted'],
  ['rights management', compound('WordDocument', '\tDRMContent'), 'office-rights'],
  ['another compound file', compound('Contents'), 'compound'],
  ['a compound file cut off', compound('WordDocument').subarray(0, 100), 'compound'],
  ['PDF', strToU8('%PDF-1.4\n'), 'pdf'],
  ['PDF behind other bytes', strToU8(`${'x'.repeat(1000)}%PDF-1.4\n`), 'pdf'],
  ['RTF', strToU8('{\\rtf1\\ansi}'), 'rtf'],
  ['HTML', strToU8('\uFEFF \n<!DOCTYPE html><html></html>'), 'html'],
  ['HTML of Word', strToU8('<html xmlns:w="urn:schemas-microsoft-com:office:word">'), 'html'],
  ['HTML in UTF-16', new Uint8Array(Buffer.from('\uFEFF<html><body>', 'utf16le')), 'html'],
  [
    'a web archive',
    strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'),
    'html',
  ],
  [
    'a web archive saved by a browser',
    strToU8('From: <x>\r\nSubject: y\r\n z\r\nMIME-Version: 1.0\r\n'),
    'html',
  ],
  [
    'Word XML',
    strToU8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>'),
    'word-xml',
  ],
  ['PNG', hex('89504e470d0a1a0a'), 'image'],
  ['JPEG', hex('ffd8ffe0'), 'image'],
  ['TIFF', hex('49492a00'), 'image'],
  ['BMP', hex('424d 36000000 00000000 36000000'), 'image'],
  ['WebP', strToU8('RIFF\u0001\u0001\u0001\u0001WEBPVP8 '), 'image'],
  ['RAR', strToU8('Rar!\u001A\u0007'), 'archive'],
  ['7z', hex('377abcaf271c'), 'archive'],
  ['text', strToU8('部门整体支出绩效自评报告\r\n一、基本情况'), 'text'],
  ['text in GB 18030', hex('b2bf c3c5 d5fb cce5'), 'text'],
  ['noise', hex('00010203 04fffe00 9c'), 'unknown'],
];

describe('the kind of a file', () => {
  it.each(kinds)('%s', (_, bytes, kind) => {
    expect(sniff(bytes)).toBe(kind);
  });

  it.each(kinds.filter(([, , kind]) => !['docx', 'doc', 'xlsx', 'xls', 'pdf', 'image'].includes(kind)))(
    'that is not read is refused with what to do: %s',
    async (_, bytes, kind) => {
      const outcome = await parseSource({ name: 'report.docx', bytes });
      if (outcome.ok) throw new Error('was read');
      expect(outcome.reason).toEqual(unreadable(kind));
      expect(outcome.reason.text.zh).toMatch(/提交/);
      expect(outcome.reason.text.en).toMatch(/submit/);
    },
  );
});

describe('a converted file', () => {
  it('goes by the kind that was submitted', async () => {
    const outcome = await parseSource({ name: 'a.doc', bytes: word, convertedFrom: 'rtf' });
    expect(outcome).toMatchObject({ ok: true, value: { format: 'rtf' }, notices: [] });
  });

  it('that came to nothing was not read', async () => {
    const outcome = await parseSource({ name: 'a.doc', bytes: fakeDocx({ body: '' }), convertedFrom: 'rtf' });
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'converted-empty' } });
  });
});

describe('a name that says something else', () => {
  it('is no obstacle, but noted', async () => {
    const outcome = await parseSource({ name: '自评报告.pdf', bytes: word });
    expect(outcome).toMatchObject({
      ok: true,
      value: { format: 'docx' },
      notices: [{ code: 'mislabelled', loss: false }],
    });
  });

  it.each([
    ['a.docx', 'docx'],
    ['a.DOCM', 'docx'],
    ['a', 'docx'],
    ['2020.自评报告', 'docx'],
    ['a.pdf', 'pdf'],
  ] as const)('%s as %s is fine', (name, kind) => {
    expect(mislabelled(name, kind)).toBeUndefined();
  });
});

const robust = fileURLToPath(new URL('../../../shared/robust/', import.meta.url));
const absent = existsSync(robust) ? '' : ' (skipped: the folder ../shared is absent)';

describe.skipIf(absent !== '')(`real files${absent}`, () => {
  it.each([
    ['mso_ecma376standard_password.docx', 'office-encrypted'],
    ['mso_rc4cryptoapi_password.doc', 'doc-encrypted'],
    ['poi_PasswordProtected.doc', 'doc-encrypted'],
    ['poi_password_tika_binaryrc4.doc', 'doc-encrypted'],
    ['tika_testWORD_protected_drm.doc', 'office-rights'],
    ['poi_Word95.doc', 'doc-95'],
    ['poi_word95err.doc', 'doc-95'],
    ['poi_truncated62886.docx', 'zip-truncated'],
    ['tika_testWPSAttachment.docx', 'docx'],
    ['fc_encryption_openpassword.pdf', 'pdf'],
  ] as const)('%s is %s', (name, kind) => {
    expect(sniff(new Uint8Array(readFileSync(robust + name)))).toBe(kind);
  });
});
