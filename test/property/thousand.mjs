// `npm run test:property`: the property tests over a thousand generated submissions.
import { startVitest } from 'vitest/node';

process.env.HEDUI_PROPERTY_RUNS = '1000';
const vitest = await startVitest('test', ['test/property'], { watch: false, testTimeout: 60_000 });
await vitest.close();
