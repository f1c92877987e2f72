import { ensureInstalled } from '../../dev/build/ensure-installed.mjs';

/** Brings a fresh clone to where tests can run: packages, the app's and the site's bundles. */
export async function prepare() {
  ensureInstalled();
  const { bundleDev } = await import('../../dev/build/bundle-dev.mjs');
  const { buildApp } = await import('../../dev/build/build-app.mjs');
  await bundleDev();
  await buildApp();
}
