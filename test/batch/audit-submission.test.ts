import { expect, test } from 'vitest';
import { auditSource, type Stages } from '../../src/batch/audit.ts';
import { auditSubmission } from '../../src/batch/audit-submission.ts';
import { stages } from '../../src/batch/stages.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { documentOf } from '../support/document.ts';
import { paragraph, table as printedTable } from '../support/submission.ts';

const table = (rows: string[][]) => printedTable(rows[0]?.map(() => 1) ?? [], rows);

const title = (year: number, name = '青石市水务局') => paragraph(`${name}${year}年部门整体支出绩效自评报告`);
const form = table([
  ['项目', '金额（万元）'],
  ['支出合计', '500'],
  ['基本支出', '300'],
  ['项目支出', '200'],
]);
const story = (amount: string) =>
  paragraph(`一、本年支出合计${amount}万元，其中：基本支出300万元，项目支出200万元，均按规定用途使用。`);
const rubric = (total: string) =>
  table([
    ['一级指标', '指标名称', '评分标准', '分值', '自评得分'],
    ['投入', '制度健全', '健全得满分，不健全不得分', '60', '60'],
    ['产出', '完成及时', '及时得满分，不及时不得分', '40', '40'],
    ['合计', '', '', '100', total],
  ]);

type Printed = Parameters<typeof documentOf>[0];

/** Audits files of one folder as if they had been read from it. */
function audit(files: Readonly<Record<string, Printed | null>>, folder: string | null = '水务局') {
  const parsing: Stages = {
    ...stages,
    async parse({ name }) {
      const printed = files[name];
      if (!printed)
        return { ok: false, reason: { code: 'x', loss: true, text: { zh: '坏了', en: 'broken' } } };
      return { ok: true, value: documentOf(printed), notices: [] };
    },
  };
  const submitted = Object.keys(files).map((name) => ({
    source: { name, bytes: new Uint8Array() },
    relativePath: `${folder ?? ''}/${name}`,
  }));
  return auditSubmission(submitted, folder, defaultPolicy, parsing);
}

test('a figure in one file is held against its copy in another, and the place names the file', async () => {
  const [only, ...others] = await audit({
    '表.docx': [title(2023), form],
    '说明.docx': [title(2023), story('550')],
  });
  expect(others).toEqual([]);
  expect(only?.report).toMatchObject({
    file: '水务局/',
    department: '青石市水务局',
    year: 2023,
    format: 'docx',
  });
  expect(only?.report.message.zh).toContain('由同一文件夹的 2 个文件合并核对：表.docx、说明.docx');
  const errors = only?.discrepancies.filter(({ severity }) => severity === 'error') ?? [];
  expect(errors.length).toBeGreaterThan(0);
  const places = errors.flatMap(({ where, comparedWith }) => [...where, ...comparedWith]);
  expect(new Set(places.map(({ file }) => file))).toEqual(new Set(['表.docx', '说明.docx']));
});

test('the same files without the mistake give no error', async () => {
  const [only] = await audit({ '表.docx': [title(2023), form], '说明.docx': [title(2023), story('500')] });
  expect(only?.discrepancies.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each<[string, Record<string, Printed | null>, string[]]>([
  ['another year', { a: [title(2022), form], b: [title(2023), story('550')] }, ['水务局/a', '水务局/b']],
  [
    'another department',
    { a: [title(2023), form], b: [title(2023, '白杨县林业局'), story('550')] },
    ['水务局/a', '水务局/b'],
  ],
  [
    'a longer name of the same',
    { a: [title(2023), form], b: [title(2023, '江北省青石市水务局'), story('550')] },
    ['水务局/'],
  ],
  ['a rubric without a name', { a: [title(2023), form], b: [rubric('100')] }, ['水务局/']],
  ['a file that cannot be read', { a: [title(2023), form], b: null }, ['水务局/a', '水务局/b']],
  [
    'two versions of a rubric',
    { a: [title(2023), rubric('100')], b: [title(2023), rubric('100')] },
    ['水务局/a', '水务局/b'],
  ],
  [
    'two versions of a story',
    { a: [title(2023), story('500')], b: [title(2023), story('500')] },
    ['水务局/a', '水务局/b'],
  ],
  [
    'three files of which two belong together',
    { a: [title(2023), form], b: [title(2022), form], c: [title(2023), story('500')] },
    ['水务局/', '水务局/b'],
  ],
])('with %s the reports are what they are', async (_name, files, expected) => {
  expect((await audit(files)).map(({ report }) => report.file)).toEqual(expected);
});

test('a file that stands alone is audited as ever', async () => {
  const printed = [title(2023), form, story('550')];
  const [grouped] = await audit({ 'a.docx': printed }, null);
  const parse: Stages['parse'] = async () => ({ ok: true, value: documentOf(printed), notices: [] });
  const source = { name: 'a.docx', bytes: new Uint8Array() };
  const alone = await auditSource(source, '/a.docx', defaultPolicy, { ...stages, parse });
  const withoutTime = ({ seconds: _seconds, ...report }: typeof alone.report) => report;
  expect(grouped && withoutTime(grouped.report)).toEqual(withoutTime(alone.report));
  expect(grouped?.discrepancies).toEqual(alone.discrepancies);
});
