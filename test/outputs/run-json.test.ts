import { expect, test } from 'vitest';
import { defaultPolicy } from '../../src/model/policy.ts';
import { type RunFacts, runJson } from '../../src/outputs/run-json.ts';

const facts: RunFacts = {
  version: '0.1.0',
  complete: true,
  started: '2024-01-01T00:00:00.000Z',
  finished: '2024-01-01T00:00:02.000Z',
  options: { paths: ['报送'], lang: 'zh', jobs: 2, policyFile: null },
  policy: defaultPolicy,
  totals: { files: 1 },
  files: [
    {
      reportId: 'a1b2c3d4e5',
      file: 'a.docx',
      place: { path: '/报送/a.docx', inside: [] },
      status: 'ok',
      sha256: 'ff',
      bytes: 3,
    },
  ],
  passedOver: ['~$a.docx'],
};

test('it states program, policy and the hash of every file, and is known again', () => {
  const text = runJson.text(facts);
  expect(JSON.parse(text)).toMatchObject({ tool: 'hedui', node: process.version, ...facts });
  expect(runJson.read(text)).toEqual({ files: facts.files, complete: true });
  expect(runJson.read(runJson.text({ ...facts, complete: false }))?.complete).toBe(false);
  expect(runJson.read(runJson.unfinished())).toEqual({ files: [], complete: false });
});

test.each(['', '{', 'null', '[]', '{"files":[]}', '{"tool":"other","files":[]}', '{"tool":"hedui"}'])(
  '%j is not a run of hedui',
  (text) => {
    expect(runJson.read(text)).toBeNull();
  },
);
