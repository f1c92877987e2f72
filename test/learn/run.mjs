/**
 * `npm run learn`: makes the weights anew by which statements are sorted that no rule tells.
 * `-- --cross` prints what they are worth: each epic is judged by weights that were learnt from others.
 */
import { prepare } from '../gate/prepare.mjs';

await prepare();
const { runBundled } = await import('../run-bundled.mjs');
await runBundled('test/learn/main.ts');
