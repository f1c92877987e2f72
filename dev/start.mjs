import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './bundle/ensure-installed.mjs';

/** `npm start`: installs what is missing, bundles the site's own code and runs it in this process. */

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  console.error(`Lockstep needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

ensureInstalled(root);
const { bundleDev } = await import('./bundle/bundle-dev.mjs');
await bundleDev(root);
process.setSourceMapsEnabled(true);
const { main } = createRequire(import.meta.url)(join(root, 'build/dev/main.cjs'));
await main(root, process.argv.slice(2));
