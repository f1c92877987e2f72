import { AppHost } from './app-host';

/** All files of handlers that the manifest names, on a host of their own. */
export const startAppHost = (): Promise<AppHost> =>
  AppHost.start(async () => ({
    index: await import('../../../src/index'),
    panel: await import('../../../src/panel'),
    byline: await import('../../../src/byline'),
    'byline-title': await import('../../../src/byline-title'),
    macro: await import('../../../src/macro'),
    gadget: await import('../../../src/gadget'),
    project: await import('../../../src/project'),
    reports: await import('../../../src/reports'),
    admin: await import('../../../src/admin'),
    events: await import('../../../src/events'),
  }));
