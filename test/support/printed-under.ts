import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The texts of a PDF's page that touch a box, which is in fractions of the page from its top left corner. */
export async function printedUnder(
  pdf: Uint8Array,
  pageNumber: number,
  [left, top, right, bottom]: readonly number[],
): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: true });
  const page = await (await task.promise).getPage(pageNumber);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const touched = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x, baseline] = [item.transform[4] / width, 1 - item.transform[5] / height];
    const middle = baseline - item.height / height / 3;
    const isTouched = middle > top! && middle < bottom! && x < right! && x + item.width / width > left!;
    return isTouched ? [item.str] : [];
  });
  await task.destroy();
  return touched;
}
