import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostDigits } from '../../parsers/doc/completeness.ts';
import { WordFile } from '../../parsers/doc/file.ts';
import { Pieces } from '../../parsers/doc/pieces.ts';
import { doc } from '../../parsers/doc.ts';
import { parseSource } from '../../parsers/index.ts';
import type { Document, Table } from '../../src/model/document.ts';
import { cellKey, wordCells } from '../support/reference-cells.ts';
import { cell, type DocParts, inner, line, rowEnd, sprm, writeDoc } from '../support/write-doc.ts';
import { expectSoundGrid } from './sound-grid.ts';

async function read(bytes: Uint8Array): Promise<Document> {
  const outcome = await parseSource({ name: '自评报告.doc', bytes });
  if (!outcome.ok) throw new Error(outcome.reason.text.en);
  return outcome.value;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await doc.parse({ name: '自评报告.doc', bytes });
  if (outcome.ok) throw new Error('was read');
  return outcome.reason.code;
}

/** Paragraphs as their text, tables as a list of their cells: row,column+rows×columns text. */
function shown(document: Document): (string | string[])[] {
  const tableOf = (table: Table): string[] =>
    table.cells.map(({ row, column, rowSpan, columnSpan, text, tables, doubt }) => {
      const nested = tables.map((each) => ` [${tableOf(each).join(' ')}]`).join('');
      return `${row},${column}+${rowSpan}x${columnSpan} ${text}${nested}${doubt ? ` ?${doubt}` : ''}`;
    });
  return document.blocks.map((block) => (block.kind === 'table' ? tableOf(block) : block.text));
}

const hidden = (text: string) => ({ text, sprms: sprm(0x083c, 1) });
const deleted = (text: string) => ({ text, sprms: sprm(0x0800, 1) });
const special = (text: string) => ({ text, sprms: sprm(0x0855, 1) });
const numbered = (list: number, level = 0): number[] => [...sprm(0x460b, list, 0), ...sprm(0x260a, level)];
const edges = [0, 1000, 2000, 3000];

const cases: readonly (readonly [string, DocParts, (string | string[])[]])[] = [
  [
    'paragraphs',
    { body: [line('一、基本情况'), line(''), line('支出309.93万元')] },
    ['一、基本情况', '支出309.93万元'],
  ],
  ['one byte a character', { body: [line('12.5 %')], narrow: true }, ['12.5 %']],
  [
    'a table between paragraphs',
    { body: [line('前'), cell('甲'), cell('乙'), rowEnd([0, 500, 900]), line('后')] },
    ['前', ['0,0+1x1 甲', '0,1+1x1 乙'], '后'],
  ],
  [
    'several paragraphs and an empty cell',
    { body: [inner('一'), cell('二'), cell(''), rowEnd([0, 500, 900])] },
    [['0,0+1x1 一\n二', '0,1+1x1 ']],
  ],
  [
    'a wide cell over narrow ones, and edges that are a little off',
    {
      body: [
        cell('合计'),
        cell('5'),
        rowEnd([0, 2000, 3000]),
        cell('甲'),
        cell('乙'),
        cell('6'),
        rowEnd([4, 1000, 2010, 2995]),
      ],
    },
    [['0,0+1x2 合计', '0,2+1x1 5', '1,0+1x1 甲', '1,1+1x1 乙', '1,2+1x1 6']],
  ],
  [
    'edges that are further off than print can be',
    { body: [cell('甲'), rowEnd([0, 1000]), cell('乙'), rowEnd([0, 1016])] },
    [['0,0+1x1 甲', '1,0+1x2 乙']],
  ],
  [
    'a row that begins further right',
    { body: [cell('甲'), cell('乙'), rowEnd([0, 1000, 2000]), cell('丙'), rowEnd([1000, 2000])] },
    [['0,0+1x1 甲', '0,1+1x1 乙', '1,1+1x1 丙']],
  ],
  [
    'merged downward',
    {
      body: [
        ...[cell('投入'), cell('1'), rowEnd([0, 1000, 2000], [96])],
        ...[cell(''), cell('2'), rowEnd([0, 1000, 2000], [32])],
        ...[cell('产出'), cell('3'), rowEnd([0, 1000, 2000])],
      ],
    },
    [['0,0+2x1 投入', '0,1+1x1 1', '1,1+1x1 2', '2,0+1x1 产出', '2,1+1x1 3']],
  ],
  [
    'merged across',
    { body: [cell('甲'), cell(''), cell('5'), rowEnd(edges, [2, 1])] },
    [['0,0+1x2 甲', '0,2+1x1 5']],
  ],
  [
    'merged across and downward by properties of their own',
    {
      body: [
        ...[cell('甲'), cell(''), cell('1')],
        {
          ...rowEnd(edges),
          sprms: [...rowEnd(edges).sprms, ...sprm(0x5624, 0, 2), ...sprm(0xd62b, 2, 0, 3)],
        },
        ...[cell(''), cell(''), cell('2')],
        {
          ...rowEnd(edges),
          sprms: [...rowEnd(edges).sprms, ...sprm(0x5624, 0, 2), ...sprm(0xd62b, 2, 0, 1)],
        },
      ],
    },
    [['0,0+2x2 甲', '0,2+1x1 1', '1,2+1x1 2']],
  ],
  [
    'a table in a cell',
    {
      body: [
        ...[cell('里', 2), cell('7', 2), rowEnd([0, 400, 800], [], 2), cell('外')],
        ...[cell('8'), rowEnd([0, 1000, 2000])],
      ],
    },
    [['0,0+1x1 外 [0,0+1x1 里 0,1+1x1 7]', '0,1+1x1 8']],
  ],
  [
    'a cell more than the row says, in doubt',
    { body: [cell('甲'), cell('乙'), rowEnd([0, 1000])] },
    [['0,0+1x1 甲', '0,1+1x1 乙 ?uncertain-grid']],
  ],
  ['a table that breaks off', { body: [cell('甲'), cell('5')] }, [['0,0+1x1 甲', '0,1+1x1 5']]],
  [
    'fields by their results',
    { body: [line('共\x13 =SUM(ABOVE) \x14309.93\x15万元，\x13 IF \x13 PAGE \x141\x15 = 1 \x14是\x15')] },
    ['共309.93万元，是'],
  ],
  ['an instruction that does not end', { body: [line('甲\x13 HYPERLINK'), line('乙')] }, ['甲', '乙']],
  ['hidden text', { body: [line(['甲', hidden('12'), '乙'])] }, ['甲乙']],
  ['text that a tracked change removed', { body: [line(['支出', deleted('12'), '34'])] }, ['支出34']],
  [
    'a paragraph whose end was removed',
    { body: [{ runs: [{ text: '支出12' }, deleted('\r')], sprms: [] }, line('34万元')] },
    ['支出1234万元'],
  ],
  [
    'a row that was removed',
    {
      body: [
        ...[cell([deleted('甲')]), { ...rowEnd([0, 1000]), runs: [deleted('\x07')] }],
        ...[cell('乙'), rowEnd([0, 1000])],
      ],
    },
    [['0,0+1x1 乙']],
  ],
  ['breaks and hyphens', { body: [line('一\x0b二\f三\x1e四\x1f五\t六')] }, ['一\n二\n三-四五\t六']],
  [
    'numbering',
    {
      body: [
        line('概况', numbered(1)),
        line('职能', numbered(1, 1)),
        line('人员', numbered(1, 1)),
        line('绩效', numbered(1)),
        line('5万元', numbered(2)),
        line('无号', sprm(0x460b, 0, 0)),
      ],
      lists: [
        [
          { format: 39, text: '\0、' },
          { format: 39, text: '（\x01）' },
        ],
        [{ format: 0, text: '\0.', start: 3 }],
      ],
    },
    ['一、概况', '（一）职能', '（二）人员', '二、绩效', '3. 5万元', '无号'],
  ],
  [
    'a text box behind the paragraph that it hangs on',
    { body: [line(['甲', special('\x08')]), line('乙')], boxes: [{ at: 1, text: '附：12' }] },
    ['甲', '附：12', '乙'],
  ],
  [
    'a text box that hangs nowhere',
    { body: [line('甲'), line('乙')], boxes: [{ at: 1, text: '附：12' }] },
    ['甲', '乙', '附：12'],
  ],
];

describe('a Word 97–2003 file', () => {
  it.each(cases)('%s', async (_, parts, expected) => {
    const outcome = await parseSource({ name: '自评报告.doc', bytes: writeDoc(parts) });
    if (!outcome.ok) throw new Error(outcome.reason.text.en);
    expect(shown(outcome.value)).toEqual(expected);
    expect(outcome.notices.map(({ code }) => code)).not.toContain('doc-digits-lost');
  });

  it('says when digits of its text are not in what was read', async () => {
    const row = [cell('项目'), cell('12.50'), rowEnd([0, 2000, 4000])];
    const bytes = writeDoc({ body: [line(['合计99万元', hidden('7')]), ...row] });
    const { blocks, ...others } = await read(bytes);
    const file = new WordFile(bytes);
    const lost = (document: Document) =>
      lostDigits(new Pieces(file), [file.range('main')], document, { unprinted: ['7'], added: [] });
    expect(lost({ ...others, blocks })).toEqual([]);
    expect(lost({ ...others, blocks: blocks.slice(0, 1) })).toMatchObject([
      { code: 'doc-digits-lost', loss: true, text: { en: expect.stringContaining('4 digit(s)') } },
    ]);
  });

  it('says how deep a heading is', async () => {
    const { blocks } = await read(
      writeDoc({ body: [line('总则', sprm(0x2640, 1)), line('文', sprm(0x2640, 9))] }),
    );
    expect(blocks).toMatchObject([{ level: 2 }, { text: '文' }]);
    expect(blocks[1]).not.toHaveProperty('level');
  });

  it('keeps headers and notes apart from the body', async () => {
    const parts = { body: [line('正文')], headers: [line('某局')], footnotes: [line('\x02 注1')] };
    const document = await read(writeDoc(parts));
    expect(document.furniture).toMatchObject([{ text: '某局' }]);
    expect(document.notes).toMatchObject([{ text: ' 注1' }]);
    expect(shown(document)).toEqual(['正文']);
  });

  it('tells of pictures that it did not read', async () => {
    const outcome = await doc.parse({ name: 'a.doc', bytes: writeDoc({ body: [line(special('\x01'))] }) });
    expect(outcome).toMatchObject({ ok: true, notices: [{ code: 'doc-pictures', loss: true }] });
  });
});

describe('a Word file that cannot be read', () => {
  const good = writeDoc({ body: [line('正文'), cell('甲'), rowEnd([0, 1000])] });
  const stream = Buffer.from(good).indexOf(Buffer.from([0xec, 0xa5, 0xc1, 0]));
  const patched = (at: number, ...bytes: number[]) => {
    const copy = good.slice();
    copy.set(bytes, stream + at);
    return copy;
  };

  it.each([
    ['with a password', patched(11, 0x03), 'kind-doc-encrypted'],
    ['of Word 95', patched(2, 0x68, 0), 'kind-doc-95'],
    ['of Word 6', patched(0, 0xdc, 0xa5, 0x65, 0), 'kind-doc-95'],
    ['that claims more text than it has bytes', patched(76, 0xff, 0xff, 0xff, 0x7f), 'doc-damaged'],
    ['without a piece table', patched(154 + 8 * 33 + 4, 0, 0, 0, 0), 'doc-damaged'],
    ['cut off', good.subarray(0, 2048), 'doc-damaged'],
    ['of another magic number', patched(0, 1, 2), 'doc-damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('however its bytes are changed, is read with a sound grid or refused', async () => {
    const bytes = writeDoc({
      body: [...(cases[12]?.[1].body ?? []), ...(cases[8]?.[1].body ?? []), ...(cases[21]?.[1].body ?? [])],
      lists: cases[21]?.[1].lists ?? [],
    });
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 1, 7, 13, 0x7f, 0xff));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        const outcome = await doc.parse({ name: 'a.doc', bytes: copy });
        if (outcome.ok) expectSoundGrid(outcome.value);
      }),
      { numRuns: 300 },
    );
  });
});

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const absent = existsSync(shared) ? '' : ' (skipped: the folder ../shared is absent)';

describe.skipIf(absent !== '')(`real files${absent}`, () => {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(shared + name));

  it('the reference: all 376 cells and every paragraph as in the docx', async () => {
    const known = (await wordCells(readFileSync(`${shared}reference/junshan-2020.docx`))).map((cells) =>
      cells.map(cellKey),
    );
    const document = await read(bytesOf('reference/junshan-2020.doc'));
    const tables = document.blocks.filter((block) => block.kind === 'table');
    expect(tables.map((table) => table.cells.map(cellKey))).toEqual(known);
    expect(known.flat()).toHaveLength(376);
    const paragraphs = (from: Document) =>
      from.blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.level, block.text]] : []));
    expect(paragraphs(document)).toEqual(paragraphs(await read(bytesOf('reference/junshan-2020.docx'))));
  });

  it('real/legacy-chinese.doc is read', async () => {
    expect(shown(await read(bytesOf('real/legacy-chinese.doc')))).toHaveLength(8);
  });

  it.each(['reference/junshan-2020.doc', 'real/legacy-chinese.doc'])('%s loses no digit', async (name) => {
    expect(await parseSource({ name, bytes: bytesOf(name) })).toMatchObject({ ok: true, notices: [] });
  });

  const reasons: Readonly<Record<string, string>> = {
    'fc_testIBMDisplayWrite42.doc': 'kind-unknown',
    'mso_rc4cryptoapi_password.doc': 'kind-doc-encrypted',
    'poi_PasswordProtected.doc': 'kind-doc-encrypted',
    'poi_Word95.doc': 'kind-doc-95',
    'poi_fuzz_POIHWPFFuzzer-5074346559012864.doc': 'doc-damaged',
    'poi_password_tika_binaryrc4.doc': 'kind-doc-encrypted',
    'poi_word95err.doc': 'kind-doc-95',
    'tika_testWORD_protected_drm.doc': 'kind-office-rights',
  };

  it('every robust/*.doc is refused with its reason', async () => {
    const names = readdirSync(`${shared}robust`).filter((name) => name.endsWith('.doc'));
    const found = names.map(async (name) => {
      const outcome = await parseSource({ name, bytes: bytesOf(`robust/${name}`) });
      return [name, outcome.ok ? 'read' : outcome.reason.code] as const;
    });
    expect(Object.fromEntries(await Promise.all(found))).toEqual(reasons);
  });
});
