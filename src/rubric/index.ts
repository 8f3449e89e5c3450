export { rescore } from './rescore.ts';
