import type { Document } from '../../src/model/document.ts';
import type { Notice } from '../../src/model/message.ts';
import type { GridDoubts } from './assemble.ts';

/** The formats of word processors: their notices have codes of their own and the same words. */
export type WordFormat = 'docx' | 'doc';

/** A notice in both languages. */
export const notice = (code: string, loss: boolean, zh: string, en: string): Notice => ({
  code,
  loss,
  text: { zh, en },
});

/** A document with no more text than this, but with pictures, is most likely a scan pasted into Word. */
const nearlyNoText = 60;

/** Pictures and charts, whose text is not read, and a document without any text. */
export function pictureNotices(
  format: WordFormat,
  { pictures, charts }: { readonly pictures: number; readonly charts: number },
  textLength: number,
): Notice[] {
  const notices: Notice[] = [];
  if (pictures + charts > 0) {
    const scanned = textLength < nearlyNoText;
    const zh = [pictures > 0 ? `${pictures} 张图片` : '', charts > 0 ? `${charts} 个图表` : '']
      .filter(Boolean)
      .join('、');
    const en = [pictures > 0 ? `${pictures} picture(s)` : '', charts > 0 ? `${charts} chart(s)` : ''];
    notices.push(
      notice(
        `${format}-pictures`,
        scanned,
        `文件中有${zh}，其中的文字和数字未读取${scanned ? '；正文几乎没有文字，可能是扫描件，请提交文字版' : ''}。`,
        `${en.filter(Boolean).join(' and ')} in the file: text and numbers in them were not read${
          scanned ? '; there is hardly any other text, so this may be a scan: submit the text version' : ''
        }.`,
      ),
    );
  } else if (textLength === 0) {
    notices.push(notice(`${format}-empty`, true, '文件里没有文字内容。', 'The document holds no text.'));
  }
  return notices;
}

/** Glyphs of symbol fonts that have no reading. */
export function symbolNotices(format: WordFormat, unknownSymbols: number): Notice[] {
  const notices: Notice[] = [];
  if (unknownSymbols > 0) {
    notices.push(
      notice(
        `${format}-symbols`,
        false,
        `有 ${unknownSymbols} 个特殊符号无法识别，以“\uFFFD”代替。`,
        `${unknownSymbols} glyph(s) of symbol fonts have no reading and stand as "\uFFFD".`,
      ),
    );
  }
  return notices;
}

/** Doubts about the grids of the tables. */
export function gridNotices(format: WordFormat, doubts: GridDoubts): Notice[] {
  const notices: Notice[] = [];
  if (doubts.oddCells > 0) {
    notices.push(
      notice(
        `${format}-odd-merge`,
        false,
        `有 ${doubts.oddCells} 个单元格的合并方式不规范，其位置可能与打印不同。`,
        `${doubts.oddCells} cell(s) are merged irregularly; their places may differ from print.`,
      ),
    );
  }
  if (doubts.coveredTexts > 0) {
    notices.push(
      notice(
        `${format}-covered-text`,
        false,
        `有 ${doubts.coveredTexts} 处文字被合并单元格遮住，打印时不显示，已附在该单元格文字之后。`,
        `${doubts.coveredTexts} text(s) are covered by merged cells and not shown in print; they were added to those cells.`,
      ),
    );
  }
  return notices;
}

/** How much text the body of a document has. */
export function textLength(document: Document): number {
  let length = 0;
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') length += block.text.length;
    else for (const cell of block.cells) length += cell.text.length;
  }
  return length;
}
