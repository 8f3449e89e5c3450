import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { samplePaths } from '../../src/batch/samples.ts';

test('the samples are the submissions, without notes and sources', async () => {
  const names = (await samplePaths()).map((path) => basename(path));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/\.(?:docx|doc|pdf)$/);
});
