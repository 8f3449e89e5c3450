// `npm run test:property [-- seed]`: the property tests over a thousand generated submissions, of another seed on demand.
import { startVitest } from 'vitest/node';

process.env.HEDUI_PROPERTY_RUNS = '1000';
const [, , seed] = process.argv;
if (seed) process.env.HEDUI_PROPERTY_SEED = seed;
const vitest = await startVitest('test', ['test/property'], { watch: false, testTimeout: 60_000 });
await vitest.close();
