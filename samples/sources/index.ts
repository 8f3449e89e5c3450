import type { Sample } from '../sample.ts';
import { culture } from './01-culture-yueyang.ts';
import { transport } from './02-transport-yueyang.ts';
import { clean } from './05-clean-yueyang.ts';

export const samples: readonly Sample[] = [culture, transport, clean];
