import type { Notice } from '../../src/model/message.ts';
import { notice, pictureNotices, symbolNotices } from '../word/notices.ts';
import type { NumberCounts } from './completeness.ts';
import type { Findings } from './story.ts';

/** What the reading could not take over, in sentences for the clerk. */
export function findingNotices(findings: Findings, textLength: number): Notice[] {
  const notices = pictureNotices('docx', findings, textLength);
  const { altChunks, unknownSymbols, strayText } = findings;
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
  notices.push(...symbolNotices('docx', unknownSymbols));
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
