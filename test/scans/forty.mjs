// `npm run test:scan`: generated submissions through all kinds of scanners, and the table of worse scans.
import { startVitest } from 'vitest/node';

process.env.HEDUI_SCAN_RUNS = '40';
const vitest = await startVitest('test', ['test/scans'], { watch: false, testTimeout: 60_000 });
await vitest.close();
