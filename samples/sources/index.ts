import type { Sample } from '../sample.ts';
import { culture } from './01-culture-yueyang.ts';
import { transport } from './02-transport-yueyang.ts';
import { agriculture } from './03-agriculture-hunan.ts';
import { emergency } from './04-emergency-national.ts';
import { clean } from './05-clean-yueyang.ts';

export const samples: readonly Sample[] = [culture, transport, agriculture, emergency, clean];
