import { startSiteProcess } from '../kit/site-process.mjs';

/** Leaves the demo world in `folder`, as a site that has just been started and ended leaves it. */
export async function seedDemo(folder) {
  const site = await startSiteProcess(['--built', '--no-app', '--fresh', '--data', folder]);
  await site.stop();
}
