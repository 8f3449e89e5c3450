import { expect, it } from 'vitest';
import { webPage } from '../../parsers/web-archive.ts';

const archive = (...parts: readonly string[]) =>
  `From: <由某局保存>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_b1"\r\n\r\n前言\r\n${parts
    .map((part) => `--=_b1\r\n${part}\r\n`)
    .join('')}--=_b1--\r\n`;
const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=';
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
/** 支出 in GB 2312. */
const gb = '\xd6\xa7\xb3\xf6';

/** The page as text, once it is seen to begin with its mark. */
function pageOf(bytes: Uint8Array): string {
  const text = Buffer.from(webPage(bytes)).toString();
  expect(text.codePointAt(0)).toBe(0xfeff);
  return text.slice(1).replace(/\r\n$/, '');
}

it.each([
  [
    'quoted-printable in the encoding that the archive names',
    'Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=D6=A7=\r\n=B3=F6 5</p>',
    '<p>支出 5</p>',
  ],
  [
    'base64',
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>支出</p>').toString('base64')}`,
    '<p>支出</p>',
  ],
  [
    'bare, in the encoding that the page names',
    `Content-Type: text/html\r\n\r\n<meta charset=gbk><p>${gb}</p>`,
    '<meta charset=utf-8><p>支出</p>',
  ],
  ['in an encoding that nobody names', `Content-Type: text/html\r\n\r\n<p>${gb}</p>`, '<p>支出</p>'],
  [
    'in an encoding that nobody knows',
    `Content-Type: text/html; charset=x-y\r\n\r\n<p>${gb}</p>`,
    '<p>支出</p>',
  ],
  [
    'whose encoding is not the one that it claims',
    `Content-Type: text/html; charset=utf-8\r\n\r\n<meta http-equiv="Content-Type" content="text/html; charset=us-ascii"><p>${gb}</p>`,
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>支出</p>',
  ],
])('the page of a web archive: %s', (_, part, page) => {
  expect(pageOf(latin(archive(picture, part)))).toBe(page);
});

it.each([
  ['in UTF-8', new Uint8Array(Buffer.from('<p>支出</p>')), '<p>支出</p>'],
  ['in UTF-16', new Uint8Array(Buffer.from('\uFEFF<p>支出</p>', 'utf16le')), '<p>支出</p>'],
  ['by what it says', latin(`<meta charset="gb2312"><p>${gb}</p>`), '<meta charset="utf-8"><p>支出</p>'],
  ['that speaks of archives', latin('<p>\nContent-Type: text/html</p>'), '<p>\nContent-Type: text/html</p>'],
])('a page of its own: %s', (_, bytes, page) => {
  expect(pageOf(bytes)).toBe(page);
});

it('an archive in itself without end is left as it is', () => {
  const text = archive(archive(archive(archive(archive(archive(picture))))));
  expect(Buffer.from(webPage(latin(text))).toString('latin1')).toContain('multipart/related');
});
