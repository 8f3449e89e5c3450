import type { Notice } from '../../src/model/message.ts';

const notice = (code: string, loss: boolean, zh: string, en: string): Notice => ({
  code: `spreadsheet-${code}`,
  loss,
  text: { zh, en },
});

const named = (names: readonly string[], separator: string): string => names.slice(0, 5).join(separator);

export const emptyWorkbook = (): Notice =>
  notice('empty', true, '工作簿里没有内容。', 'There is nothing in the workbook.');

export const uncomputedFormulas = (count: number): Notice =>
  notice(
    'uncomputed',
    true,
    `有 ${count} 个公式没有计算结果，未读取；请用 Excel 或 WPS 打开、重新计算并保存后再提交。`,
    `${count} formula(s) have no computed value and were not read: open the workbook, recalculate, save and resubmit.`,
  );

export const cutSheets = (names: readonly string[]): Notice =>
  notice(
    'cut',
    true,
    `工作表过大，只读取了前面的行和列：${named(names, '、')}。`,
    `Sheets too large to be read whole, only their first rows and columns were: ${named(names, ', ')}.`,
  );

export const lostSheets = (names: readonly string[]): Notice =>
  notice(
    'sheet-lost',
    true,
    `有 ${names.length} 张工作表无法读取：${named(names, '、')}；请用 Excel 或 WPS 打开后另存一份再提交。`,
    `${names.length} sheet(s) could not be read: ${named(names, ', ')}. Open the workbook, save a copy and resubmit.`,
  );

export const oddRecords = (): Notice =>
  notice(
    'odd',
    false,
    '工作簿中有无法识别的内容，可能有损坏，请与原件对照。',
    'The workbook holds records of an unknown kind and may be damaged: compare it with the original.',
  );

export const hiddenSheets = (names: readonly string[]): Notice =>
  notice(
    'hidden',
    false,
    `有 ${names.length} 张隐藏的工作表未读取：${named(names, '、')}。`,
    `${names.length} hidden sheet(s) were not read: ${named(names, ', ')}.`,
  );
