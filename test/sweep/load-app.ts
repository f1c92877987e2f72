import { AppHost } from '../kit/app-host/app-host';

/** The app's files of handlers, on a host of their own. */
export const startAppHost = (): Promise<AppHost> =>
  AppHost.start(async () => ({
    index: await import('../../src/index'),
    project: await import('../../src/project'),
    admin: await import('../../src/admin'),
  }));
