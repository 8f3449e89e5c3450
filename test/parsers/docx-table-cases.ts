import { cell, type FakeDocx, paragraph, paragraphOf, row, table } from '../support/fake-docx.ts';

/**
 * One small file a case, and how its body reads: a paragraph as its text, a table as its cells
 * `row,column[ rowSpan×columnSpan]=text`, nested ones in brackets, `?` after a cell in doubt.
 */
export interface Case {
  readonly name: string;
  readonly file: FakeDocx;
  readonly reads: readonly (string | readonly string[])[];
  /** Codes of the notices expected; none unless given. */
  readonly notices?: readonly string[];
}

const body = (...parts: string[]): FakeDocx => ({ body: parts.join('') });

export const tableCases: readonly Case[] = [
  {
    name: 'gridSpan with vMerge',
    file: body(
      table(
        3,
        row([cell('A', { span: 2, vertical: 'restart' }), 'B']),
        row([cell('', { span: 2, vertical: 'continue' }), 'C']),
        row(['D', 'E', 'F']),
      ),
    ),
    reads: [['0,0 2×2=A', '0,2=B', '1,2=C', '2,0=D', '2,1=E', '2,2=F']],
  },
  {
    name: 'text in a cell that a merge covers',
    file: body(
      table(
        2,
        row([cell('A', { vertical: 'restart' }), 'B']),
        row([cell('12', { vertical: 'continue' }), 'C']),
      ),
    ),
    reads: [['0,0 2×1=A\n12?', '0,1=B', '1,1=C']],
    notices: ['docx-covered-text'],
  },
  {
    name: 'a covered cell that repeats the printed text',
    file: body(
      table(
        2,
        row([cell('12', { vertical: 'restart' }), 'B']),
        row([cell('12', { vertical: 'continue' }), 'C']),
      ),
    ),
    reads: [['0,0 2×1=12', '0,1=B', '1,1=C']],
  },
  {
    name: 'vMerge with a differing span',
    file: body(
      table(
        3,
        row([cell('A', { vertical: 'restart' }), 'B', 'C']),
        row([cell('X', { span: 2, vertical: 'continue' }), 'D']),
      ),
    ),
    reads: [['0,0=A', '0,1=B', '0,2=C', '1,0 1×2=X?', '1,2=D']],
    notices: ['docx-odd-merge'],
  },
  {
    name: 'vMerge without a start',
    file: body(table(2, row(['A', 'B']), row([cell('ORPHAN', { vertical: 'continue' }), 'C']))),
    reads: [['0,0=A', '0,1=B', '1,0=ORPHAN?', '1,1=C']],
    notices: ['docx-odd-merge'],
  },
  {
    name: 'adjacent merges',
    file: body(
      table(
        2,
        row([cell('A', { vertical: 'restart' }), '1']),
        row([cell('', { vertical: 'continue' }), '2']),
        row([cell('B', { vertical: 'restart' }), '3']),
        row([cell('', { vertical: 'continue' }), '4']),
      ),
    ),
    reads: [['0,0 2×1=A', '0,1=1', '1,1=2', '2,0 2×1=B', '2,1=3', '3,1=4']],
  },
  {
    name: 'gridBefore under a merge',
    file: body(
      table(
        3,
        row(['A', cell('B', { vertical: 'restart' }), 'C']),
        row([cell('', { vertical: 'continue' }), 'D'], '<w:gridBefore w:val="1"/>'),
      ),
    ),
    reads: [['0,0=A', '0,1 2×1=B', '0,2=C', '1,2=D']],
  },
  {
    name: 'gridAfter',
    file: body(table(3, row(['A', 'B', 'C']), row(['D'], '<w:gridAfter w:val="2"/>'))),
    reads: [['0,0=A', '0,1=B', '0,2=C', '1,0=D']],
  },
  {
    name: 'hMerge',
    file: body(
      table(
        3,
        row([cell('A', { horizontal: 'restart' }), cell('', { horizontal: 'continue' }), 'C']),
        row(['1', '2', '3']),
      ),
    ),
    reads: [['0,0 1×2=A', '0,2=C', '1,0=1', '1,1=2', '1,2=3']],
  },
  {
    name: 'hMerge and vMerge as one block',
    file: body(
      table(
        3,
        row([
          cell('A', { horizontal: 'restart', vertical: 'restart' }),
          cell('', { horizontal: 'continue', vertical: 'restart' }),
          'C',
        ]),
        row([
          cell('', { horizontal: 'restart', vertical: 'continue' }),
          cell('', { horizontal: 'continue', vertical: 'continue' }),
          'D',
        ]),
      ),
    ),
    reads: [['0,0 2×2=A', '0,2=C', '1,2=D']],
  },
  {
    name: 'a row merged by width alone',
    file: body(
      table(
        3,
        row(['A', 'B', 'C']),
        row([
          cell('D', { properties: '<w:tcW w:w="2000" w:type="dxa"/>' }),
          cell('E', { properties: '<w:tcW w:w="1000" w:type="dxa"/>' }),
        ]),
      ),
    ),
    reads: [['0,0=A', '0,1=B', '0,2=C', '1,0 1×2=D?', '1,2=E?']],
    notices: ['docx-odd-merge'],
  },
  {
    name: 'a bookmark between merged cells',
    file: body(
      table(
        2,
        `<w:tr>${cell('A', { vertical: 'restart' })}<w:bookmarkStart w:id="0" w:name="x"/>${cell('B')}</w:tr>`,
        `<w:tr>${cell('', { vertical: 'continue' })}<w:bookmarkEnd w:id="0"/>${cell('C')}</w:tr>`,
      ),
    ),
    reads: [['0,0 2×1=A', '0,1=B', '1,1=C']],
  },
  {
    name: 'nested table',
    file: body(
      table(
        2,
        row([
          cell('', {
            content:
              paragraph('before') +
              table(
                2,
                row([cell('n1', { vertical: 'restart' }), 'n2']),
                row([cell('', { vertical: 'continue' }), 'n3']),
              ) +
              paragraph('after'),
          }),
          'B',
        ]),
      ),
    ),
    reads: [['0,0=before\nafter[t2: 0,0 2×1=n1; 0,1=n2; 1,1=n3]', '0,1=B']],
  },
  {
    name: 'content controls around row and cell',
    file: body(
      table(
        2,
        row([cell('A', { vertical: 'restart' }), 'B']),
        `<w:sdt><w:sdtPr/><w:sdtContent>${row([
          cell('', { vertical: 'continue' }),
          `<w:sdt><w:sdtContent>${cell('SDT')}</w:sdtContent></w:sdt>`,
        ])}</w:sdtContent></w:sdt>`,
      ),
    ),
    reads: [['0,0 2×1=A', '0,1=B', '1,1=SDT']],
  },
  {
    name: 'rows and cells removed by tracked changes',
    file: body(
      table(
        2,
        row(['keep', '1']),
        row(['DELETED', '2'], '<w:del w:id="9" w:author="x"/>'),
        row(['inserted', '3'], '<w:ins w:id="10" w:author="x"/>'),
        row([cell('CELL', { properties: '<w:cellDel w:id="11" w:author="x"/>' }), '4']),
      ),
    ),
    reads: [['0,0=keep', '0,1=1', '1,0=inserted', '1,1=3', '2,0=4']],
  },
  {
    name: 'properties kept from before a tracked change',
    file: body(
      table(
        2,
        row([
          cell('A', {
            properties:
              '<w:tcPrChange w:id="1"><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr></w:tcPrChange>',
          }),
          'B',
        ]),
      ),
      paragraphOf(
        '<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>shown</w:t></w:r>',
      ),
    ),
    reads: [['0,0=A', '0,1=B'], 'shown'],
  },
  {
    name: 'heading rows, blank lines and spaces in cells',
    file: body(
      table(
        1,
        row(['head'], '<w:tblHeader/>'),
        row([
          cell('', {
            content: `${paragraph('')}${paragraph(' a ')}${paragraph('')}${paragraph('b')}${paragraph('')}`,
          }),
        ]),
      ),
    ),
    reads: [['0,0=head', '1,0=\n a \n\nb']],
  },
];
