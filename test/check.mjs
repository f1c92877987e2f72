import { prepare } from './gate/prepare.mjs';

await prepare();
const { checkSteps } = await import('./gate/check.mjs');
const results = await checkSteps();
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
