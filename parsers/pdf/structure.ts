/** How far from the end the pointer to the cross-reference may lie, as readers allow. */
const TAIL = 2048;
/** How far into the file the header may start, as readers allow. */
const HEAD = 1024;

const latin = new TextDecoder('latin1');

/**
 * Whether the file ends as a PDF must, with a pointer to its cross-reference. pdfjs repairs files that do not without a
 * word, and what was beyond the damage is gone.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const tail = latin.decode(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  const pointer = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1);
  if (!pointer) return false;
  const start = Math.max(0, latin.decode(bytes.subarray(0, HEAD)).indexOf('%PDF-'));
  const target = Number(pointer[1]);
  return [target, target + start].some((offset) => {
    const there = latin.decode(bytes.subarray(offset, offset + 40));
    return /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(there);
  });
}

/** How far before its type the number of the catalog may stand. */
const CATALOG_REACH = 2000;

/**
 * The file with a trailer of our own, where the end was cut off but the catalog is still there (an upload that broke off
 * shortly before its end); null where nothing can be saved. pdfjs finds the objects by itself.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const text = latin.decode(bytes);
  const catalog = text.lastIndexOf('/Catalog');
  if (catalog < 0) return null;
  const before = text.slice(Math.max(0, catalog - CATALOG_REACH), catalog);
  const number = [...before.matchAll(/\b(\d{1,10}) (\d{1,5}) obj\b/g)].at(-1);
  if (!number) return null;
  const trailer = new TextEncoder().encode(
    `\nendobj\ntrailer\n<</Root ${number[1]} ${number[2]} R>>\nstartxref\n0\n%%EOF`,
  );
  const whole = new Uint8Array(bytes.length + trailer.length);
  whole.set(bytes);
  whole.set(trailer, bytes.length);
  return whole;
}
