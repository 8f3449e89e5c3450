import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type LoadParameters, PDFParse } from 'pdf-parse';
import {
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// The build has no types for its worker half; what is used of it is stated below.
// @ts-expect-error no declaration file
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Why a PDF gave nothing, before it is put into words. */
export class OperatorLimitError extends Error {
  override readonly name = 'OperatorLimitError';
}

/** What a page draws, in order, as pdfjs lists it. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<readonly unknown[] | null>;
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** pdf-parse on the very same open document: the second reading. */
  readonly parser: PDFParse;
  /** The operators of a page; throws an OperatorLimitError past the limit, after which the PDF must be opened again. */
  operators(page: PDFPageProxy, limit: number, milliseconds: number): Promise<OperatorList>;
  close(): Promise<void>;
}

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${packageFolder}${sep}${name}${sep}`;

/**
 * pdfjs wants to show fonts in a web page; without one it turns every glyph into an outline, which costs more than all
 * the rest. This page takes the fonts and shows nothing.
 */
const inertPage = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => undefined }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
} as unknown as NonNullable<LoadParameters['ownerDocument']>;

/**
 * Without the character maps, fonts that are not embedded read as empty text with no error; images are left out (a limit
 * of one pixel) since only text and rules are read and decoding a scanned page takes a second.
 */
const settings = () => ({
  cMapUrl: folder('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: folder('standard_fonts'),
  wasmUrl: folder('wasm'),
  useSystemFonts: false,
  disableFontFace: false,
  ownerDocument: inertPage,
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  disableAutoFetch: true,
  maxImageSize: 1,
  verbosity: VerbosityLevel.ERRORS,
});

/** A message from pdfjs's worker half, as far as it is a chunk of an operator list. */
interface ChunkMessage {
  readonly chunk?: { readonly fnArray?: ArrayLike<number> };
}

/** pdf-parse's own way to the document, private in its types; its version is pinned and a test watches over this. */
interface Loader {
  load(): Promise<PDFDocumentProxy>;
}

/**
 * Opens a PDF through pdf-parse, once for both readings. pdfjs's two halves talk over a message channel of ours in this
 * thread instead of its built-in loop: so the operators of a page can be counted while they come and a page that never
 * ends can be left, and timers of the thread keep running.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { port1, port2 } = new MessageChannel();
  let count = 0;
  let limit = Number.POSITIVE_INFINITY;
  let exceed: () => void = () => undefined;
  port1.on('message', (message: ChunkMessage) => {
    count += message.chunk?.fnArray?.length ?? 0;
    if (count > limit) exceed();
  });
  (WorkerMessageHandler as { initializeFromPort(port: MessagePort): void }).initializeFromPort(port2);
  port2.start();
  const worker = new PDFWorker({ port: port1 as unknown as null, verbosity: VerbosityLevel.ERRORS });
  // pdfjs takes the buffer away from whom it belongs to, so it gets a copy.
  const parser = new PDFParse({ ...settings(), data: bytes.slice(), worker });
  const close = async (): Promise<void> => {
    await parser.destroy().catch(() => undefined);
    worker.destroy();
    port1.close();
    port2.close();
  };
  try {
    const document = await (parser as unknown as Loader).load();
    const operators = async (
      page: PDFPageProxy,
      most: number,
      milliseconds: number,
    ): Promise<OperatorList> => {
      let timer: NodeJS.Timeout | undefined;
      const exceeded = new Promise<never>((_, reject) => {
        exceed = () => reject(new OperatorLimitError());
        timer = setTimeout(exceed, milliseconds);
      });
      count = 0;
      limit = most;
      try {
        return await Promise.race([page.getOperatorList(), exceeded]);
      } finally {
        clearTimeout(timer);
        limit = Number.POSITIVE_INFINITY;
      }
    };
    return { document, parser, operators, close };
  } catch (error) {
    await close();
    throw error;
  }
}
