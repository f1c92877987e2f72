/**
 * `npm run fuzz [-- --cases N] [-- --seed S]`: writes pages that people and issues changed in every way,
 * and ends with one line of JSON. Fails when any promise of the page writer was broken.
 */
import { prepare } from '../gate/prepare.mjs';

await prepare();
const { runBundled } = await import('../run-bundled.mjs');
await runBundled('test/fuzz/main.ts');
