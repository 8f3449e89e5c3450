import { heldOver } from './held-over.ts';

heldOver('docx');
