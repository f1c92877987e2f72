/**
 * `npm run sweep`: breaks each flow at each product and storage call in each
 * way, lets the person go on, and prints what came of it; the last line is JSON.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from '../gate/prepare.mjs';
import { root } from '../../dev/bundle/build.mjs';

await prepare();
const { build } = await import('esbuild');
const outfile = join(root, 'build/test/sweep.cjs');
await build({
  entryPoints: [join(root, 'test/sweep/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'error',
});
const { main } = createRequire(import.meta.url)(outfile);
await main();
process.exit();
