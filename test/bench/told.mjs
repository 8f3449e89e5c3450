import { readFileSync } from 'node:fs';

/** Prints a measured value, beside the most that it may be where there is a bar. */
export function told(what, value, most, unit = 'ms') {
  const verdict = most === undefined ? '' : value <= most ? 'held' : 'MISSED';
  const bar = most === undefined ? '' : `bar ${most} ${unit}`;
  console.log(`  ${verdict.padEnd(6)}  ${value.toFixed(0).padStart(7)} ${unit}  ${bar.padEnd(12)}  ${what}`);
}

/** The memory of a process, as Linux tells it; null elsewhere. */
export function residentMegabytes(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return null;
  }
}
