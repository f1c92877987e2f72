/**
 * `npm run bench [-- --only NAME] [-- --check]`: measures against a limit or a peer in the same run,
 * writes `bench-results.json`, and ends with one line of JSON. `--check` fails on a missed goal.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from '../gate/prepare.mjs';
import { root } from '../../dev/bundle/build.mjs';

await prepare();
const { build } = await import('esbuild');
const outfile = join(root, 'build/test/bench.cjs');
await build({
  entryPoints: [join(root, 'test/bench/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'error',
});
const { findBrowser } = await import('../gate/browser.mjs');
process.env.LOCKSTEP_BROWSER ??= await findBrowser();
const { main } = createRequire(import.meta.url)(outfile);
await main(process.argv.slice(2));
