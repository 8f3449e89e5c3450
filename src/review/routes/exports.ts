import type { Hono } from 'hono';
import type { Review } from '../review.ts';

/** What is given back: decisions as a table, letters, a workbook. */
export function exports(_app: Hono, _review: Review): void {}
