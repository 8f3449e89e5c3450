import { parseSource } from '../../parsers/index.ts';
import { check } from '../checks/index.ts';
import { restore } from '../checks/restoring/restore.ts';
import { understand } from '../extract/index.ts';
import { rescore } from '../rubric/index.ts';
import type { Stages } from './audit.ts';

/** The real stages of an audit. */
export const stages: Stages = { parse: parseSource, understand, restore, rescore, check };
