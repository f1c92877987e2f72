/**
 * `npm run sim:reports [-- --zones N --weeks N --seed S --faults 0.2]`: years of schedules under heartbeats
 * that come twice, late or not at all, and calls that fail; ends with one line of JSON.
 */
import { prepare } from '../../gate/prepare.mjs';

await prepare();
const { runBundled } = await import('../../run-bundled.mjs');
await runBundled('test/sim/reports/main.ts');
