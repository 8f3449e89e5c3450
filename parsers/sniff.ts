import type { Notice } from '../src/model/message.ts';
import { isCompound, readCompound } from './compound.ts';
import { Refusal } from './refusal.ts';
import { openArchive } from './zip.ts';

/** What a file is by its bytes, whatever its name says. */
export type Kind =
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'ofd'
  | 'zip'
  | 'zip-truncated'
  | 'doc'
  | 'doc-95'
  | 'doc-encrypted'
  | 'xls'
  | 'ppt'
  | 'office-encrypted'
  | 'office-rights'
  | 'compound'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'word-xml'
  | 'archive'
  | 'image'
  | 'text'
  | 'empty'
  | 'unknown';

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** Bytes as characters one to one, for looking for signatures. */
const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Tells the kind of a file from its bytes. */
export function sniff(bytes: Uint8Array): Kind {
  if (bytes.every((byte) => byte === 0)) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes);
  if (isCompound(bytes)) return compoundKind(bytes);
  if (isImage(bytes)) return 'image';
  const head = latin(bytes.subarray(0, 4096));
  if (isArchive(bytes)) return 'archive';
  if (head.slice(0, 1029).includes('%PDF-')) return 'pdf';
  // Bytes of two-byte encodings and byte-order marks are in the way of the words looked for.
  const words = head
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^\{\s*\\rtf/.test(words)) return 'rtf';
  if (/^<\?xml/i.test(words) && /progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(words))
    return 'word-xml';
  if (/^(<!doctype\s+html|<html|<head|<body|<meta|<table|<div)\b/i.test(words)) return 'html';
  if (/^<\?xml[^>]*>\s*(?:<!doctype[^>]*>\s*)?<html/i.test(words)) return 'html';
  if (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version:|Content-Type:\s*multipart\/related)/i.test(
      words,
    )
  ) {
    return 'html';
  }
  return isText(bytes) ? 'text' : 'unknown';
}

/** RAR, 7z, gzip. */
const isArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x52, 0x61, 0x72, 0x21) ||
  startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) ||
  startsWith(bytes, 0x1f, 0x8b);

function isImage(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
    startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    (startsWith(bytes, 0x42, 0x4d) && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0) ||
    (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && latin(bytes.subarray(8, 12)) === 'WEBP')
  );
}

const contentKinds: readonly [RegExp, Kind][] = [
  [/wordprocessingml|ms-word\.(?:document|template)\.macroEnabled/, 'docx'],
  [/spreadsheetml|ms-excel\.sheet/, 'xlsx'],
  [/presentationml|ms-powerpoint/, 'pptx'],
];

function zipKind(bytes: Uint8Array): Kind {
  try {
    const archive = openArchive(bytes);
    const read = (name: string) => latin(archive.read(name) ?? new Uint8Array());
    const types = read('[Content_Types].xml').replaceAll('\0', '');
    // The main part's type decides: a Word file may hold a workbook.
    const main = [...types.matchAll(/ContentType\s*=\s*["']([^"']*\.main\+xml)["']/g)].map(
      (match) => match[1],
    );
    for (const [pattern, kind] of contentKinds)
      if (main.some((type) => pattern.test(type as string))) return kind;
    const lower = archive.names.map((name) => name.replaceAll('\\', '/').toLowerCase());
    if (lower.some((name) => /^\/?word\/document\d*\.xml$/.test(name))) return 'docx';
    if (lower.some((name) => name.startsWith('xl/'))) return 'xlsx';
    if (lower.some((name) => name.startsWith('ppt/'))) return 'pptx';
    if (lower.includes('ofd.xml')) return 'ofd';
    const type = read('mimetype');
    if (type.includes('opendocument.text')) return 'odt';
    if (type.includes('opendocument.spreadsheet')) return 'ods';
    return 'zip';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.notice.code === 'zip-truncated') return 'zip-truncated';
    // Refused for another reason: the names at the start tell whose reason it is to give.
    return /word\/|\[Content_Types\]\.xml|_rels\//.test(latin(bytes)) ? 'docx' : 'zip';
  }
}

function compoundKind(bytes: Uint8Array): Kind {
  const compound = readCompound(bytes);
  const has = (name: string) => compound.names.includes(name);
  if (has('\tDRMContent') || has('\tDRMDataSpace')) return 'office-rights';
  if (has('EncryptedPackage')) {
    return has('\u0006DataSpaces') && latin(bytes).includes(utf16('DRMEncrypted'))
      ? 'office-rights'
      : 'office-encrypted';
  }
  if (has('WordDocument')) {
    const information = compound.head('WordDocument', 12);
    if (((information[11] ?? 0) & 1) === 1) return 'doc-encrypted';
    return isWord95(information) ? 'doc-95' : 'doc';
  }
  if (has('Workbook') || has('Book')) return 'xls';
  if (has('PowerPoint Document')) return 'ppt';
  return 'compound';
}

/** Word 6 and 95 have the magic number of their successors and a lower version, or one of their own. */
const isWord95 = (information: Uint8Array): boolean =>
  startsWith(information, 0xdc, 0xa5) ||
  (startsWith(information, 0xec, 0xa5) && (information[2] ?? 0) < 0xc0 && information[3] === 0);

const utf16 = (text: string) => [...text].map((character) => `${character}\0`).join('');

/** Text is UTF-8, UTF-16 or GB 18030 without control characters. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const encodings = marked ? [bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'gb18030'];
  return encodings.some((encoding) => {
    try {
      // `stream`: a character cut off at the end of the sample is no error.
      const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
      return [...text].every((character) => character >= ' ' || '\t\r\n\f'.includes(character));
    } catch {
      return false;
    }
  });
}

const reasons: Readonly<Partial<Record<Kind, readonly [zh: string, en: string]>>> = {
  pptx: [
    '这是演示文稿，请提交 Word 或 PDF 格式的报告。',
    'This is a presentation: submit the report as Word or PDF.',
  ],
  ppt: [
    '这是演示文稿，请提交 Word 或 PDF 格式的报告。',
    'This is a presentation: submit the report as Word or PDF.',
  ],
  odt: [
    '这是 OpenDocument 文件，装有 LibreOffice 才能读取：请安装后重新审核，或打开后另存为 .docx 再提交。',
    'This is an OpenDocument file, which is read where LibreOffice is installed: install it and audit again, or save the file as .docx and resubmit.',
  ],
  ods: [
    '这是 OpenDocument 表格，装有 LibreOffice 才能读取：请安装后重新审核，或打开后另存为 .xlsx 再提交。',
    'This is an OpenDocument spreadsheet, which is read where LibreOffice is installed: install it and audit again, or save the file as .xlsx and resubmit.',
  ],
  ofd: [
    '这是 OFD 版式文件，目前不读取，请提交 Word 或 PDF 格式的报告。',
    'This is an OFD file, which is not read yet: submit the report as Word or PDF.',
  ],
  zip: [
    '这是压缩包，不是报告，请解压后提交其中的文件。',
    'This is a zip archive, not a report: unpack it and submit the files inside.',
  ],
  archive: [
    '这是压缩包，不是报告，请解压后提交其中的文件。',
    'This is an archive, not a report: unpack it and submit the files inside.',
  ],
  'zip-truncated': [
    '文件不完整，可能没有传完或保存时中断，请重新导出后再提交。',
    'The file is incomplete: the upload or the save may have been cut off. Export it again and resubmit.',
  ],
  'doc-95': [
    '这是 Word 6.0/95 文件，装有 LibreOffice 才能读取：请安装后重新审核，或打开后另存为 .docx 再提交。',
    'This is a Word 6.0/95 file, which is read where LibreOffice is installed: install it and audit again, or save the file as .docx and resubmit.',
  ],
  'doc-encrypted': [
    '文件有密码，请取消密码，并另存为 .docx 后重新提交。',
    'The file is protected by a password: remove it, save the file as .docx and resubmit.',
  ],
  'office-encrypted': [
    '文件有密码，请取消密码后重新提交。',
    'The file is protected by a password: remove the password and resubmit.',
  ],
  'office-rights': [
    '文件设有权限保护（IRM/DRM），无法读取，请取消权限保护后重新提交。',
    'The file is under rights management (IRM/DRM) and cannot be read: lift the protection and resubmit.',
  ],
  compound: [
    '无法识别的旧版 Office 或 WPS 文件，请另存为 .docx 再提交。',
    'This is an old Office or WPS file of an unknown kind: save it as .docx and resubmit.',
  ],
  rtf: [
    '这是 RTF 文件，装有 LibreOffice 才能读取：请安装后重新审核，或打开后另存为 .docx 再提交。',
    'This is an RTF file, which is read where LibreOffice is installed: install it and audit again, or save the file as .docx and resubmit.',
  ],
  html: [
    '这是网页文件，装有 LibreOffice 才能读取：请安装后重新审核，或打开后另存为 .docx 再提交。',
    'This is a web page, which is read where LibreOffice is installed: install it and audit again, or save the file as .docx and resubmit.',
  ],
  'word-xml': [
    '这是 Word XML 文件，装有 LibreOffice 才能读取：请安装后重新审核，或打开后另存为 .docx 再提交。',
    'This is a Word XML file, which is read where LibreOffice is installed: install it and audit again, or save the file as .docx and resubmit.',
  ],
  text: [
    '这是纯文本文件，没有表格，请提交 Word 或 PDF 格式的报告。',
    'This is plain text without tables: submit the report as Word or PDF.',
  ],
  empty: ['文件是空的，请检查后重新提交。', 'The file is empty: check it and resubmit.'],
};

/** Why a file of this kind is not read, and what to do about it. */
export function unreadable(kind: Kind): Notice {
  const [zh, en] = reasons[kind] ?? [
    '无法识别的文件，请提交 Word（.docx）或 PDF 格式的报告。',
    'The kind of this file is not known: submit the report as Word (.docx) or PDF.',
  ];
  return { code: `kind-${kind}`, loss: true, text: { zh, en } };
}

const extensions: Readonly<Partial<Record<Kind, RegExp>>> = {
  docx: /\.(docx|docm|dotx|dotm)$/i,
  doc: /\.(doc|dot|wps|wpt)$/i,
  xlsx: /\.(xlsx|xlsm|xlsb|xltx|et)$/i,
  xls: /\.(xls|xlt|et)$/i,
  pdf: /\.pdf$/i,
};

/** A note that a readable file is not what its name says; it is read by its bytes all the same. */
export function mislabelled(name: string, kind: Kind): Notice | undefined {
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0];
  const expected = extensions[kind];
  if (!expected || !extension || expected.test(name)) return undefined;
  const is = kind === 'pdf' ? 'PDF' : `${kind.startsWith('doc') ? 'Word' : 'Excel'}（.${kind}）`;
  return {
    code: 'mislabelled',
    loss: false,
    text: {
      zh: `文件扩展名是 ${extension}，内容却是 ${is} 文件，已按内容读取。`,
      en: `The file is named ${extension} but holds a ${kind} file; it was read by its content.`,
    },
  };
}
