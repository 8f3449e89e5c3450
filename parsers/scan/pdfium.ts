import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | null = null;

/** Opens a PDF to draw its pages; the document is to be destroyed. Rejects where it cannot be opened. */
export async function openPdfium(bytes: Uint8Array): Promise<PDFiumDocument> {
  library ??= PDFiumLibrary.init();
  return (await library).loadDocument(bytes);
}

/** A page in colour, four bytes a pixel, red first: the library turns the order around that it is asked for. */
export const drawn = (page: PDFiumPage, scale: number) =>
  page.render({ scale, render: 'bitmap', colorSpace: 'BGRA' });
