import * as z from 'zod';
import { recordSchema } from '../model/record.ts';

export { checks } from '../checks/index.ts';

/** The record's JSON Schema as `records/*.json` holds it: decimals are their exact digits as strings. */
export const recordJsonSchema = (): unknown => z.toJSONSchema(recordSchema, { io: 'input' });
