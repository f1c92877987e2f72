import '../styles/site.css';
import { type FrameDescription, listenToFrames, watchFrame } from './bridge/frames';
import { followBackAndForward } from './bridge/full-page-history';
import { callMethod, hearFrame } from './bridge/methods';
import { applyMode, followSystem } from './bridge/theme';
import { startBylineItems } from './page/byline-items';
import { gadgetHooks } from './page/gadget-settings';
import { followBuilds } from './page/build-stream';
import { startColourModes, startLocales, startMenus, startNotices } from './page/page-controls';

/** Runs on every page: the parent side of the bridge, menus, colours, live builds. */
applyMode();
followSystem();
startMenus();
startNotices();
startColourModes();
startLocales();
startBylineItems();
listenToFrames(callMethod, hearFrame);
followBackAndForward();
followBuilds();

for (const container of document.querySelectorAll<HTMLElement>('[data-app-frame]')) {
  const iframe = container.querySelector('iframe');
  // Written by this site's own server in `app-frame.tsx`.
  const description = JSON.parse(container.dataset['appFrame'] ?? '{}') as FrameDescription;
  if (iframe) watchFrame(iframe, description, gadgetHooks(container));
}
