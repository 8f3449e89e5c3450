import { fork } from 'node:child_process';
import { once } from 'node:events';

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const rounds = 9;
/** A round's time is the mean of so many readings: garbage is collected every few readings only, and counts. */
const readingsInRound = 5;

/**
 * CPU milliseconds of one reading by each contender: the median of the rounds, which they take in turn, after `warm`
 * readings that are not counted.
 */
export async function cpuOf(contenders, path, warm) {
  const processes = contenders.map((contender) =>
    fork(new URL('contender.mjs', import.meta.url), [contender, path]),
  );
  const times = contenders.map(() => []);
  const measure = async (contender, readings) => {
    const answer = once(contender, 'message');
    contender.send(readings);
    return (await answer)[0];
  };
  try {
    for (const contender of processes) await measure(contender, warm);
    for (let round = 0; round < rounds; round++)
      for (const [index, contender] of processes.entries())
        times[index].push(await measure(contender, readingsInRound));
  } finally {
    for (const contender of processes) contender.kill();
  }
  return times.map(median);
}
