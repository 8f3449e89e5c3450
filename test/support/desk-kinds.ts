import { utils, write } from '@e965/xlsx';
import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { cell, line, rowEnd, writeDoc } from './write-doc.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const words = (of: number) =>
  `支出合计${of + 1}.00万元，其中：基本支出50.00万元，项目支出${of - 50}.00万元。`;

/** Files of every kind beside .docx and .pdf that the program reads by itself, each of another department. */
export function readKinds(): Files {
  const doc = (department: string) =>
    writeDoc({
      body: [
        line(`${department}2022年度部门整体支出绩效自评报告`),
        line(words(99)),
        ...[cell('基本支出'), cell('50.00'), rowEnd([0, 2000, 4000])],
      ],
    });
  const book = (department: string, bookType: 'xlsx' | 'biff8') => {
    const sheet = utils.aoa_to_sheet([
      [`${department}2022年度部门整体支出绩效自评表`],
      ['一级指标', '三级指标', '分值', '得分'],
      ['投入', '预算配置', 5, 4.5],
      ['产出', '完成率', 10, 12],
    ]);
    const made: ArrayBuffer = write(
      { SheetNames: ['评分表'], Sheets: { 评分表: sheet } },
      { type: 'array', bookType },
    );
    return new Uint8Array(made);
  };
  return {
    'e.doc': doc('某县民政局'),
    'f.wps': doc('某县水利局'),
    'g.xlsx': book('某县林业局', 'xlsx'),
    'h.xls': book('某县审计局', 'biff8'),
    'i.et': book('某县统计局', 'biff8'),
  };
}

/** Files that LibreOffice makes readable where it is installed. */
export function convertedKinds(): Files {
  const html = `<html><head><meta charset="utf-8"></head><body><p>${words(99)}</p></body></html>`;
  const escaped = [...words(98)].map((character) => `\\u${character.charCodeAt(0)}?`).join('');
  return {
    'j.rtf': strToU8(`{\\rtf1\\ansi ${escaped}\\par}`),
    'k.odt': zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${words(97)}</text:p></office:text></office:body></office:document-content>`,
      ),
      'META-INF/manifest.xml': strToU8(
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
      ),
    }),
    'l.html': strToU8(html),
    'm.mht': strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${html.replace('99', '96')}\r\n--b--\r\n`,
    ),
  };
}

/** Files that nobody can audit, by what is the matter with them. */
export async function refusedKinds(): Promise<Files> {
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, '/EncryptionInfo', [4, 0, 4, 0]);
  CFB.utils.cfb_add(locked, '/EncryptedPackage', [8, 0, 0, 0]);
  return {
    'bad/locked.docx': Uint8Array.from(CFB.write(locked, { type: 'array' }) as number[]),
    'bad/locked.pdf': await lockedPdf(),
    'bad/slides.pptx': zipSync({ 'ppt/presentation.xml': new Uint8Array() }),
    'bad/packed.rar': Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0, 1, 2, 3, 4]),
    'bad/packed.7z': Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3, 4]),
    'bad/blank.png': await sharp({ create: { width: 1240, height: 1754, channels: 3, background: 'white' } })
      .png()
      .toBuffer(),
  };
}

function lockedPdf(): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const document = new PDFDocument({ userPassword: '1234', ownerPassword: '5678' });
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.text('Total 12.50');
    document.end();
  });
}
