import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../model/message.ts';
import { type Decisions, workbook } from '../exports/workbook.ts';
import { runTables } from './tables.ts';

/** What the thread needs for one workbook. */
export interface WorkbookTask {
  readonly out: string;
  readonly decisions: Decisions;
  readonly language: Language;
}

/** The entry of the thread: gives the bytes of the workbook as they come, and null behind the last. */
const { out, decisions, language } = workerData as WorkbookTask;
await workbook(runTables(out), decisions, language, (bytes) => parentPort?.postMessage(bytes));
parentPort?.postMessage(null);
