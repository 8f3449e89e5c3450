import { expect, test } from 'vitest';
import type { Input } from '../../src/batch/collect.ts';
import { type Grouping, submissionsOf } from '../../src/batch/submission.ts';

const input = (relativePath: string, problem = false): Input => ({
  place: { path: relativePath, inside: [] },
  relativePath,
  folder: relativePath.includes('/') ? relativePath.slice(0, relativePath.lastIndexOf('/')) : null,
  bytes: 1,
  modified: 0,
  ...(problem && { problem: { zh: '太大', en: 'too large' } }),
});
const eight = Array.from({ length: 8 }, (_, index) => `局/${index}.docx`);

test.each<[string, string[], Grouping, string[][]]>([
  ['files of a subfolder are one submission', ['局/a', '局/b'], 'folder', [['局/a', '局/b']]],
  ['files of the audited folder are not', ['a', 'b'], 'folder', [['a'], ['b']]],
  ['nor are those of different folders', ['甲/a', '乙/a'], 'folder', [['甲/a'], ['乙/a']]],
  ['a folder inside is another', ['局/a', '局/附/b', '局/c'], 'folder', [['局/a', '局/c'], ['局/附/b']]],
  ['with none each stands alone', ['局/a', '局/b'], 'none', [['局/a'], ['局/b']]],
  ['eight files may be one submission', eight, 'folder', [eight]],
  ['nine are a collection', [...eight, '局/9'], 'folder', [...eight, '局/9'].map((name) => [name])],
  [
    'one that cannot be opened stands alone',
    ['局/a', '局/b', '局/c!'],
    'folder',
    [['局/a', '局/b'], ['局/c!']],
  ],
])('%s', (_name, paths, grouping, expected) => {
  const inputs = paths.map((path) => input(path, path.endsWith('!')));
  const found = submissionsOf(inputs, grouping).map(({ inputs }) =>
    inputs.map(({ relativePath }) => relativePath),
  );
  expect(found).toEqual(expected);
});

test('what is apart for another reason (a duplicate) stands alone', () => {
  const inputs = ['局/a', '局/b', '局/c'].map((path) => input(path));
  const found = submissionsOf(inputs, 'folder', ({ relativePath }) => relativePath === '局/b');
  expect(found.map(({ inputs }) => inputs.length)).toEqual([2, 1]);
});
