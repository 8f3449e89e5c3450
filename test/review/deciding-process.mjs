// A server of its own process, as a test needs one to kill: prints its address.
import { Review } from '../../dist/src/review/review.js';
import { serveReview } from '../../dist/src/review/server.js';

const server = await serveReview(new Review(process.argv[2]), 0);
console.log(server.address);
