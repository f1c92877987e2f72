import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../dev/bundle/ensure-installed.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Brings a fresh clone to where tests can run: packages, the site's own bundles and the built app. */
export async function prepare() {
  ensureInstalled(root);
  const { bundleDev } = await import('../../dev/bundle/bundle-dev.mjs');
  await bundleDev(root);
  await buildLockstep();
}

async function buildLockstep() {
  const { build } = await import('esbuild');
  const builder = join(root, 'build/test/build-app.cjs');
  await build({
    entryPoints: [join(root, 'dev/bundle/build-app.ts')],
    outfile: builder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const { buildApp } = createRequire(import.meta.url)(builder);
  const outcome = await buildApp({ root, outDir: join(root, 'build/app') });
  if (outcome.kind === 'built') return;
  for (const { text, file, line } of outcome.errors)
    console.error(`${file ?? 'manifest.yml'}:${line ?? ''} ${text}`);
  process.exit(1);
}
