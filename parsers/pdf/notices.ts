import type { Notice } from '../../src/model/message.ts';

const notice = (code: string, loss: boolean, zh: string, en: string): Notice => ({
  code,
  loss,
  text: { zh, en },
});

/** `第1、3至5页`, as a clerk would say it. */
export function pageList(pages: readonly number[]): { readonly zh: string; readonly en: string } {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const say = (to: string) =>
    ranges.map(([from, until]) => (from === until ? `${from}` : `${from}${to}${until}`));
  return {
    zh: `第${say('至').join('、')}页`,
    en: `page${pages.length === 1 ? '' : 's'} ${say('–').join(', ')}`,
  };
}

/** What the parser has to say about a file or some of its pages. */
export const notices = {
  empty: () => notice('empty', true, '文件是空的（0 字节）。', 'The file is empty (0 bytes).'),
  password: () =>
    notice(
      'password',
      true,
      '文件有打开密码，无法读取；请去掉密码后重新提交。',
      'The file needs a password to open; remove the password and submit it again.',
    ),
  damaged: () =>
    notice(
      'damaged',
      true,
      '文件已损坏或不是 PDF，无法打开；请重新导出后提交。',
      'The file is damaged or not a PDF and cannot be opened; export it again.',
    ),
  noPages: () => notice('no-pages', true, '文件里没有可读的页。', 'The file has no page that can be read.'),
  noText: () => notice('no-text', true, '文件各页都没有文字。', 'There is no text on any page of the file.'),
  scanned: () =>
    notice(
      'scanned',
      true,
      '文件是扫描件，没有文字层；目前还不能识别扫描件，请提交由文字处理软件导出的文件。',
      'The file is a scan without a text layer; scans are not read yet. Submit a file exported from a word processor.',
    ),
  repaired: () =>
    notice(
      'repaired',
      true,
      '文件的结构已损坏，按残存内容读取，可能有缺页或缺字。',
      'The file structure is damaged; what is left was read, and pages or text may be missing.',
    ),
  tooManyPages: (read: number, all: number) =>
    notice(
      'too-many-pages',
      true,
      `文件共 ${all} 页，只读取了前 ${read} 页。`,
      `The file has ${all} pages; only the first ${read} were read.`,
    ),
  unreadablePages: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice('unreadable-page', true, `${list.zh}已损坏，无法读取。`, `Damaged, not read: ${list.en}.`);
  },
  overloadedPages: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'overloaded-page',
      true,
      `${list.zh}的绘图内容过多，没有读取。`,
      `Too much drawing to read: ${list.en}.`,
    );
  },
  scannedPages: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'scanned-page',
      true,
      `${list.zh}是图片（扫描页），没有可读的文字，内容未读取。`,
      `Images of text (scanned), not read: ${list.en}.`,
    );
  },
  outlinedPages: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'outlined-page',
      true,
      `${list.zh}的文字已转成图形，无法读取。`,
      `Text turned into drawings, not read: ${list.en}.`,
    );
  },
  underlaidPages: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'recognized-text',
      false,
      `${list.zh}是扫描页，所用文字来自扫描软件的识别结果，可能有错字。`,
      `Scanned, with text from the scanner's own recognition, which may be wrong: ${list.en}.`,
    );
  },
  unnamedCharacters: (count: number, pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'unnamed-characters',
      true,
      `${list.zh}有 ${count} 个字符的字体没有给出对应文字，以“\uFFFD”代替。`,
      `${count} characters have no readable code in their font and stand as “\uFFFD”: ${list.en}.`,
    );
  },
  crowdedPages: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'crowded-page',
      true,
      `${list.zh}的线条过多，没有辨认表格，只读取了文字。`,
      `Too many lines to look for tables; only the text was read: ${list.en}.`,
    );
  },
  doubtfulReading: (pages: readonly number[]) => {
    const list = pageList(pages);
    return notice(
      'doubtful-reading',
      true,
      `${list.zh}用两种方法读出的文字数量不一致，可能有漏读。`,
      `Two ways of reading disagree on how much text there is; some may be missing: ${list.en}.`,
    );
  },
} as const;
