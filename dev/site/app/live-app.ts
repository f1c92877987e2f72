import { type BuiltApp } from '../../bundle/build-app';
import { ENVIRONMENT_ID } from '../../platform/invocation/invoker';
import { type InstalledApp } from '../http/site-for-pages';

/** The app that the site runs at present: what was built, and how the pages name it. */
export interface LiveApp {
  readonly built: BuiltApp;
  readonly installed: Omit<InstalledApp, 'modules'>;
}

const APP_ARI = 'ari:cloud:ecosystem::app/';

export function describeApp(built: BuiltApp): LiveApp {
  return {
    built,
    installed: {
      appId: built.manifest.app.id.slice(APP_ARI.length),
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
      version: built.bundle.version,
      name: built.name,
      scopes: built.manifest.permissions.scopes,
    },
  };
}

/** Path of the app's resources on their origin, with a slash at the end; a resource's key and file follow. */
export const resourceBase = ({ installed: { appId, environmentId, version } }: LiveApp): string =>
  `/${appId}/${environmentId}/${version}/`;
