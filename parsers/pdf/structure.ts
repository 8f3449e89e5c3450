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
