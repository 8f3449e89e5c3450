import type { Document } from '../../src/model/document.ts';
import type { Notice } from '../../src/model/message.ts';
import { notice } from '../word/notices.ts';
import { textsIn } from '../word/texts.ts';
import type { Range } from './file.ts';
import type { Pieces } from './pieces.ts';

/**
 * The check that no figure was lost: the digits of the text as it lies in the file, counted before anything is known of
 * paragraphs, tables or text boxes, against those of the Document and of what is knowingly not printed (`unprinted`).
 * `added` is what the Document has beside the file's text: labels of lists. Digits and not numbers, since what is left
 * out in the middle of a number makes another one of it.
 */
export function lostDigits(
  pieces: Pieces,
  read: readonly Range[],
  document: Document,
  { unprinted, added }: { readonly unprinted: readonly string[]; readonly added: readonly string[] },
): Notice[] {
  const inFile = read.flatMap((range) => [...pieces.stretches(range)]).map(({ text }) => text);
  const lost = digits(inFile) + digits(added) - digits(textsIn(document)) - digits(unprinted);
  if (lost <= 0) return [];
  return [
    notice(
      'doc-digits-lost',
      true,
      `文件中有 ${lost} 位数字未能读到，请对照原件核对，或用 Word 另存为 .docx 再提交。`,
      `${lost} digit(s) in the file were not read: check against the original, or save it as .docx in Word and resubmit.`,
    ),
  ];
}

function digits(texts: Iterable<string>): number {
  let count = 0;
  for (const text of texts) count += text.match(/[0-9０-９]/g)?.length ?? 0;
  return count;
}
