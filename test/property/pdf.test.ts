import { heldOver } from './held-over.ts';

heldOver('pdf');
