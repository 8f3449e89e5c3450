// `npm run fuzz`: two thousand harmed files.
import { startVitest } from 'vitest/node';

process.env.HEDUI_FUZZ_RUNS = '2000';
const vitest = await startVitest('test', ['test/fuzz'], { watch: false, testTimeout: 3_600_000 });
await vitest.close();
