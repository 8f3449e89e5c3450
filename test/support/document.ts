import type { Block, Document } from '../../src/model/document.ts';
import { type Block as PrintedBlock, placeCells } from './submission.ts';

/** A submission's blocks as a parser would give them, without the detour over a file. */
export function documentOf(printed: readonly PrintedBlock[]): Document {
  let paragraphs = 0;
  let tables = 0;
  const blocks = printed.flatMap((block): Block[] => {
    if (block.kind === 'page-break') return [];
    if (block.kind === 'table')
      return [
        {
          kind: 'table',
          id: `t${++tables}`,
          rows: block.rows.length,
          columns: block.widths.length,
          cells: placeCells(block).map(({ row, column, rowSpan, columnSpan, text }) => ({
            row,
            column,
            rowSpan,
            columnSpan,
            text,
            runs: [],
            areas: [],
            tables: [],
          })),
          headingRows: [],
          areas: [],
        },
      ];
    const level = block.kind === 'heading' ? { level: block.level + 1 } : {};
    return [{ kind: 'paragraph', id: `p${++paragraphs}`, text: block.text, ...level, runs: [] }];
  });
  return { format: 'docx', pages: null, blocks, furniture: [], notes: [] };
}
