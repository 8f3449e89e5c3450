import type { Notice } from '../../src/model/message.ts';
import type { GridDoubts } from './assemble.ts';
import type { NumberCounts } from './completeness.ts';
import type { Findings } from './story.ts';

const notice = (code: string, loss: boolean, zh: string, en: string): Notice => ({
  code,
  loss,
  text: { zh, en },
});

/** A document with no more text than this, but with pictures, is most likely a scan pasted into Word. */
const nearlyNoText = 60;

/** What the reading could not take over, in sentences for the clerk. */
export function findingNotices(findings: Findings, textLength: number): Notice[] {
  const notices: Notice[] = [];
  const { pictures, charts, altChunks, unknownSymbols, strayText } = findings;
  if (pictures + charts > 0) {
    const scanned = textLength < nearlyNoText;
    const zh = [pictures > 0 ? `${pictures} 张图片` : '', charts > 0 ? `${charts} 个图表` : '']
      .filter(Boolean)
      .join('、');
    const en = [pictures > 0 ? `${pictures} picture(s)` : '', charts > 0 ? `${charts} chart(s)` : ''];
    notices.push(
      notice(
        'docx-pictures',
        scanned,
        `文件中有${zh}，其中的文字和数字未读取${scanned ? '；正文几乎没有文字，可能是扫描件，请提交文字版' : ''}。`,
        `${en.filter(Boolean).join(' and ')} in the file: text and numbers in them were not read${
          scanned ? '; there is hardly any other text, so this may be a scan: submit the text version' : ''
        }.`,
      ),
    );
  } else if (textLength === 0) {
    notices.push(notice('docx-empty', true, '文件里没有文字内容。', 'The document holds no text.'));
  }
  if (altChunks > 0) {
    notices.push(
      notice(
        'docx-alt-chunk',
        true,
        `文件中嵌入了 ${altChunks} 段其他格式的内容，未读取；请用 Word 打开后另存一份再提交。`,
        `${altChunks} chunk(s) of another format are embedded and were not read: open the file in Word and save a copy.`,
      ),
    );
  }
  if (unknownSymbols > 0) {
    notices.push(
      notice(
        'docx-symbols',
        false,
        `有 ${unknownSymbols} 个特殊符号无法识别，以“\uFFFD”代替。`,
        `${unknownSymbols} glyph(s) of symbol fonts have no reading and stand as "\uFFFD".`,
      ),
    );
  }
  if (strayText > 0) {
    notices.push(
      notice(
        'docx-stray-text',
        true,
        `有 ${strayText} 处文字不在通常的位置，未读取；请用 Word 打开后另存一份再提交。`,
        `${strayText} text(s) stand where a document holds none and were not read: open the file in Word and save a copy.`,
      ),
    );
  }
  return notices;
}

/** Doubts about the grids of the tables. */
export function gridNotices(doubts: GridDoubts): Notice[] {
  const notices: Notice[] = [];
  if (doubts.oddCells > 0) {
    notices.push(
      notice(
        'docx-odd-merge',
        false,
        `有 ${doubts.oddCells} 个单元格的合并方式不规范，其位置可能与打印不同。`,
        `${doubts.oddCells} cell(s) are merged irregularly; their places may differ from print.`,
      ),
    );
  }
  if (doubts.coveredTexts > 0) {
    notices.push(
      notice(
        'docx-covered-text',
        false,
        `有 ${doubts.coveredTexts} 处文字被合并单元格遮住，打印时不显示，已附在该单元格文字之后。`,
        `${doubts.coveredTexts} text(s) are covered by merged cells and not shown in print; they were added to those cells.`,
      ),
    );
  }
  return notices;
}

/** Names up to five of the numbers in a count, with how many there are in all. */
function someOf(counts: NumberCounts): { total: number; zh: string; en: string } {
  let total = 0;
  for (const count of counts.values()) total += count;
  const some = [...counts.keys()].slice(0, 5).map((number) => number.slice(0, 30));
  const more = counts.size > some.length;
  return {
    total,
    zh: some.join('、') + (more ? ' 等' : ''),
    en: some.join(', ') + (more ? ', …' : ''),
  };
}

/** Numbers that the file holds and the Document does not; undefined where there are none. */
export function lostNumbers(missing: NumberCounts): Notice | undefined {
  if (missing.size === 0) return undefined;
  const { total, zh, en } = someOf(missing);
  return notice(
    'docx-numbers-lost',
    true,
    `文件中有 ${total} 个数字未能读到：${zh}，请人工核对。`,
    `${total} number(s) in the file were not read: ${en}. Check them by hand.`,
  );
}

/** What a second reader (mammoth) has and the Document lacks, and the other way round. */
export function disagreement(lacking: NumberCounts, own: NumberCounts): Notice[] {
  const notices: Notice[] = [];
  if (lacking.size > 0) {
    const { total, zh, en } = someOf(lacking);
    notices.push(
      notice(
        'docx-second-reader-more',
        true,
        `换一种方式读取时多出 ${total} 个数字：${zh}，请人工核对。`,
        `A second reader finds ${total} more number(s): ${en}. Check them by hand.`,
      ),
    );
  }
  if (own.size > 0) {
    const { total, zh, en } = someOf(own);
    notices.push(
      notice(
        'docx-second-reader-fewer',
        false,
        `换一种方式读取时少了 ${total} 个数字：${zh}（自动编号、页眉页脚等属正常）。`,
        `A second reader lacks ${total} number(s): ${en} (usual for list labels, headers and footers).`,
      ),
    );
  }
  return notices;
}
