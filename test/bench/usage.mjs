// Preloaded into a measured run: says its CPU milliseconds and its peak memory in MB, all threads, when it ends.
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = Math.round((userCPUTime + systemCPUTime) / 1000);
    process.stderr.write(`\nusage ${cpu} ${Math.round(maxRSS / 1024)}\n`);
  });
