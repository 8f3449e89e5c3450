import { describe, expect, it } from 'vitest';
import { pdf } from '../../parsers/pdf.ts';
import { assemblePdf, ruled } from '../support/fake-pdf.ts';

const stream = (dictionary: string, content: string): string =>
  `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;

describe('filled-in forms', () => {
  it('reads the value of a field in the cell that it lies in', async () => {
    const bytes = assemblePdf([
      '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/DA(/F1 12 Tf)/DR<</Font<</F1 5 0 R>>>>>>>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F1 5 0 R>>>>>>',
      stream('', [...ruled([100, 200, 300], [600, 650]), 'BT /F1 12 Tf 105 620 Td (Total) Tj ET'].join('\n')),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(total)/V(12.50)/F 4/DA(/F1 12 Tf)/Rect[205 610 295 640]/AP<</N 7 0 R>>/P 3 0 R>>',
      stream(
        '/Type/XObject/Subtype/Form/BBox[0 0 90 30]/Resources<</Font<</F1 5 0 R>>>>',
        '/Tx BMC q BT /F1 12 Tf 2 10 Td (12.50) Tj ET Q EMC',
      ),
    ]);
    const outcome = await pdf.parse({ name: 'form.pdf', bytes });
    const table = outcome.ok ? outcome.value.blocks[0] : undefined;
    expect(table?.kind === 'table' && table.cells.map((cell) => cell.text)).toEqual(['Total', '12.50']);
  });
});
