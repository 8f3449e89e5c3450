// Preloaded into a measured run: says its peak memory, all threads of the process, when it ends.
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
