import type { Sample } from '../sample.ts';
import { clean } from './05-clean-yueyang.ts';

export const samples: readonly Sample[] = [clean];
