import { expect, test } from 'vitest';
import { NativeWork } from '../../src/batch/native-work.ts';

/** Both sides of one piece of memory, and work that ends when it is told to. */
function sides() {
  const memory = NativeWork.memory();
  let finish: (value: string) => void = () => {};
  const work = () =>
    new Promise<string>((resolve) => {
      finish = resolve;
    });
  return {
    worker: new NativeWork(memory),
    program: new NativeWork(memory),
    work,
    finish: () => finish('done'),
  };
}

test('a worker is not ended before its native work is done', async () => {
  const { worker, program, work, finish } = sides();
  const order: string[] = [];
  const running = worker.run(work).then((value) => order.push(value));
  const ended = program.end(60).then(() => order.push('ended'));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(order).toEqual([]);
  finish();
  await Promise.all([running, ended]);
  expect(order).toEqual(['done', 'ended']);
});

test('no native work begins once the time is over', async () => {
  const { worker, program, work } = sides();
  await program.end(60);
  await expect(worker.run(work)).rejects.toThrow('over');
});

test('work that fails is no longer under way', async () => {
  const { worker, program } = sides();
  await expect(worker.run(() => Promise.reject(new Error('misread')))).rejects.toThrow('misread');
  const start = performance.now();
  await program.end(60);
  expect(performance.now() - start).toBeLessThan(30_000);
});

test('work that never ends is waited for only so long', async () => {
  const { worker, program, work } = sides();
  worker.run(work);
  await expect(program.end(0.05)).resolves.toBeUndefined();
});
