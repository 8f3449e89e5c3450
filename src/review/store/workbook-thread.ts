import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../batch/package-root.ts';
import type { WorkbookTask } from './workbook-worker.ts';

/** As it is compiled: a thread does not run the sources. */
const entry = ['dist', 'src', 'review', 'store', 'workbook-worker.js'];

/**
 * The workbook of a batch as it is made, in a thread of its own: one of a large batch takes seconds, in which the page
 * goes on being answered. Nobody waiting for it any more, the thread is ended.
 */
export function workbookStream(task: WorkbookTask): ReadableStream<Uint8Array> {
  const worker = new Worker(join(packageRoot(), ...entry), { workerData: task });
  return new ReadableStream({
    start(controller) {
      let isDone = false;
      worker.on('message', (bytes: Uint8Array | null) => {
        if (bytes !== null) return controller.enqueue(bytes);
        isDone = true;
        controller.close();
      });
      const fail = (error: Error) => {
        if (!isDone) controller.error(error);
        isDone = true;
      };
      worker.on('error', fail);
      worker.on('exit', () => fail(new Error('the thread that makes the workbook ended early')));
    },
    cancel: async () => {
      await worker.terminate();
    },
  });
}
