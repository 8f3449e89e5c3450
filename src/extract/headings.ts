import type { Block, Paragraph } from '../model/document.ts';

const numbered: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+(?:部分|章)/,
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^\d{1,2}(?:、|\.(?!\d)|．)/,
  /^[（(]\d{1,2}[）)]/,
];

/** How deep a paragraph stands as a heading (0 the outermost), from its numbering or its style; null for running text. */
export function headingDepth(paragraph: Pick<Paragraph, 'text' | 'level'>): number | null {
  const text = paragraph.text.trim();
  if (text.length === 0 || text.length > 45 || /[。；;，]$/.test(text)) return null;
  const depth = numbered.findIndex((pattern) => pattern.test(text));
  if (depth >= 0) return /[。；]/.test(text) ? null : depth;
  return paragraph.level === undefined ? null : paragraph.level - 1;
}

/** Follows the headings through a text: the nearest one of each depth above the current block. */
export function headingTrail(): {
  enter(block: Block): void;
  path(): string | null;
} {
  let trail: { depth: number; text: string }[] = [];
  let file: string | undefined;
  return {
    enter(block) {
      // The headings of one file say nothing about the next.
      if (block.file !== file) trail = [];
      file = block.file;
      if (block.kind === 'table') return;
      const depth = headingDepth(block);
      if (depth === null) return;
      trail = trail.filter((heading) => heading.depth < depth);
      trail.push({ depth, text: block.text.trim() });
    },
    path: () => (trail.length > 0 ? trail.map((heading) => heading.text).join(' / ') : null),
  };
}
