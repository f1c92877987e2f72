import { buildLockstep, root } from '../../dev/bundle/build.mjs';

/** Brings a fresh clone to where tests can run: packages, the site's own bundles and the built app. */
export async function prepare() {
  await buildLockstep();
  const { bundleDev } = await import('../../dev/bundle/bundle-dev.mjs');
  await bundleDev(root);
}
