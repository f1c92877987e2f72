/**
 * `npm run sweep [-- --flow NAME]`: breaks each flow at each product and storage call in each
 * way, lets the person go on, and prints what came of it; the last line is JSON.
 */
import { prepare } from '../gate/prepare.mjs';

await prepare();
const { runBundled } = await import('../run-bundled.mjs');
await runBundled('test/sweep/main.ts');
process.exit();
