/**
 * `npm run bench [-- --only NAME] [-- --check]`: measures against a limit or a peer in the same run,
 * writes `bench-results.json`, and ends with one line of JSON. `--check` fails on a missed goal.
 */
import { prepare } from '../gate/prepare.mjs';

await prepare();
const { findBrowser } = await import('../gate/browser.mjs');
process.env.LOCKSTEP_BROWSER ??= await findBrowser();
const { runBundled } = await import('../run-bundled.mjs');
await runBundled('test/bench/main.ts');
