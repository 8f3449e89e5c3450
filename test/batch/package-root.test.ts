import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot, packageVersion } from '../../src/batch/package-root.ts';

test('the package is found from where its code lies', () => {
  expect(packageRoot()).toBe(join(import.meta.dirname, '../..'));
  expect(existsSync(join(packageRoot(), 'package-lock.json'))).toBe(true);
  expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+/);
});
