// Preloaded into a measured run: says what it cost from the file on that BENCH_FROM names to its end, CPU and clock in
// milliseconds, what came before, the CPU up to the end of each tenth of BENCH_FILES, and the peak memory in MB; all
// threads. The program writes a line for each file done.
import { isMainThread } from 'node:worker_threads';

const from = Number(process.env.BENCH_FROM);
const tenth = Math.floor(Number(process.env.BENCH_FILES) / 10);

const used = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now() };
};

if (isMainThread) {
  let done = 0;
  let before = { cpu: 0, wall: 0 };
  const tenths = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (...line) => {
    done += 1;
    if (done === from) before = used();
    if (done % tenth === 0) tenths.push(used().cpu);
    return write(...line);
  };
  process.on('exit', () => {
    const { cpu, wall } = used();
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const counted = { cpu: cpu - before.cpu, wall: wall - before.wall };
    write(`\nusage ${JSON.stringify({ done, before, counted, tenths, peak })}\n`);
  });
}
