/** `npm run build`: the app as it is deployed: screens into `static/<name>/build`, functions into `build/app`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Ends the process with the place of the mistake when the app does not build. */
export async function buildLockstep() {
  ensureInstalled(root);
  const { loadBundled } = await import('./load-bundled.mjs');
  const { buildApp } = await loadBundled(
    join(root, 'dev/bundle/build-app.ts'),
    join(root, 'build/dev/build-app.cjs'),
  );
  const outcome = await buildApp({ root, outDir: join(root, 'build/app') });
  if (outcome.kind === 'built') return;
  for (const { text, file, line } of outcome.errors)
    console.error(`${file ?? 'manifest.yml'}:${line ?? ''} ${text}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLockstep();
