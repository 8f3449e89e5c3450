import { expect, test } from 'vitest';
import { recordJsonSchema } from '../../src/batch/describe.ts';

test('the schema of the record says that decimals are strings of digits', () => {
  const schema = JSON.parse(JSON.stringify(recordJsonSchema()));
  expect(schema.properties.figures.items.properties.value).toEqual({
    type: 'string',
    pattern: '^-?\\d+(\\.\\d+)?$',
  });
  expect(schema.required).toContain('rubric');
});
