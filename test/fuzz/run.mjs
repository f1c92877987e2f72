/**
 * `npm run fuzz [-- --cases N] [-- --seed S]`: writes pages that people and issues changed in every way,
 * and ends with one line of JSON. Fails when any promise of the page writer was broken.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from '../gate/prepare.mjs';
import { root } from '../../dev/bundle/build.mjs';

await prepare();
const { build } = await import('esbuild');
const outfile = join(root, 'build/test/fuzz.cjs');
await build({
  entryPoints: [join(root, 'test/fuzz/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'error',
});
const { main } = createRequire(import.meta.url)(outfile);
await main(process.argv.slice(2));
