/**
 * `npm run sim:reports [-- --zones N --weeks N --seed S --faults 0.2]`: years of schedules under heartbeats
 * that come twice, late or not at all, and calls that fail; ends with one line of JSON.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from '../../gate/prepare.mjs';
import { root } from '../../../dev/bundle/build.mjs';

await prepare();
const { build } = await import('esbuild');
const outfile = join(root, 'build/test/sim-reports.cjs');
await build({
  entryPoints: [join(root, 'test/sim/reports/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'error',
});
const { main } = createRequire(import.meta.url)(outfile);
await main(process.argv.slice(2));
