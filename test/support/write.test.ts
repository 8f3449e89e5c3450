import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, heading, line, paragraph, type Submission, table } from './submission.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

const criterion =
  '①已制定资金管理办法，1分；\n②相关制度合法、合规、完整，1分；\n③以100%为标准，控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。';
const submission: Submission = {
  runningHead: '部门整体支出绩效自评报告',
  orientation: 'portrait',
  blocks: [
    heading(0, '云溪县文化馆部门整体支出绩效自评报告'),
    heading(1, '一、基本情况'),
    ...Array.from({ length: 12 }, () =>
      paragraph('2023年本单位整体支出1069.02万元，其中基本支出309.93万元，占总支出的28.99%。'.repeat(3)),
    ),
    line('单位：万元', 'right'),
    table(
      [3, 2, 2, 2, 2],
      [
        [cell('机构名称', { down: 2 }), cell('支出合计', { down: 2 }), cell('其中：', { across: 3 })],
        ['基本支出', '项目支出', '结余'],
        ...Array.from({ length: 12 }, (_, index) => [
          `${index + 1}、局机关`,
          '1069.02',
          '309.93',
          '759.09',
          cell(criterion),
        ]),
        [cell('合计', { across: 2 }), '309.93', '759.09', ''],
      ],
      2,
    ),
  ],
};

describe('writeDocx', () => {
  it('gives the same bytes each time', async () => {
    const bytes = await writeDocx(submission);
    expect(Buffer.from(await writeDocx(submission)).equals(bytes)).toBe(true);
    expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
  });
});

describe('writePdf', () => {
  it.each([
    { font: 'embedded', borders: 'strokes', rowBreaks: 'move' },
    { font: 'embedded', borders: 'fills', rowBreaks: 'cut' },
    { font: 'named', borders: 'fills', rowBreaks: 'move' },
  ] as const)('gives the same bytes each time with $font font, $borders, $rowBreaks', async (options) => {
    const bytes = await writePdf(submission, options);
    expect(Buffer.from(await writePdf(submission, options)).equals(bytes)).toBe(true);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    if (process.env.KEEP_WRITTEN) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`/tmp/written-${options.font}-${options.borders}.pdf`, bytes);
      writeFileSync('/tmp/written.docx', await writeDocx(submission));
    }
  });
});
