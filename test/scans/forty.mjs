// `npm run test:scan [-- seed]`: generated submissions through all kinds of scanners, of another seed on demand, and the
// table of worse scans.
import { startVitest } from 'vitest/node';

process.env.HEDUI_SCAN_RUNS = '40';
const [, , seed] = process.argv;
if (seed) process.env.HEDUI_PROPERTY_SEED = seed;
const vitest = await startVitest('test', ['test/scans'], { watch: false, testTimeout: 60_000 });
await vitest.close();
