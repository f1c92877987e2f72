import { existsSync } from 'node:fs';
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

const argv = process.argv.slice(2);

ensureInstalled(root);
const program = join(root, 'build/dev/main.cjs');
if (!argv.includes('--built')) {
  const { bundleDev } = await import('./bundle/bundle-dev.mjs');
  await bundleDev(root);
} else if (!existsSync(program)) {
  console.error('Nothing is built yet: start once without --built.');
  process.exit(1);
}
process.setSourceMapsEnabled(true);
const { main } = createRequire(import.meta.url)(program);
await main(root, argv);
