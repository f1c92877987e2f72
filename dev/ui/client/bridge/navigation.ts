import { type Payload, text } from './payload';

/** Addresses of the platform's navigation targets on this site; null for a target it does not have. */
export function urlOf(location: Payload): string | null {
  const path = pathOf(location);
  return path === null ? null : new URL(path, window.location.origin).href;
}

function pathOf(location: Payload): string | null {
  const part = (key: string): string => encodeURIComponent(text(location, key));
  switch (location['target']) {
    case 'contentView':
      return `/wiki/pages/viewpage.action?pageId=${part('contentId')}`;
    case 'contentEdit':
      return `/wiki/pages/editpage.action?pageId=${part('contentId')}`;
    case 'spaceView':
    case 'contentList':
      return `/wiki/spaces/${part('spaceKey')}`;
    case 'issue':
      return `/browse/${part('issueKey')}`;
    case 'dashboard':
      return `/jira/dashboards/${part('dashboardId')}`;
    case 'module':
      return modulePath(location);
    case 'projectSettingsDetails':
      return `/jira/projects/${part('projectKey')}`;
    default:
      return null;
  }
}

function modulePath(location: Payload): string {
  const project = text(location, 'projectKey');
  const path = text(location, 'path').replace(/^\//, '');
  const base = project ? `/jira/projects/${encodeURIComponent(project)}/apps/` : '/jira/admin/apps/';
  return `${base}${encodeURIComponent(text(location, 'moduleKey'))}${path && `/${path}`}`;
}

/** Goes there; an address outside the site is asked about first, as the products do. */
export function navigate(payload: Payload): void {
  const target = payload['target'] === undefined ? text(payload, 'url') : urlOf(payload);
  if (target === null || target === '') throw new Error('Unknown navigation target.');
  const url = new URL(target, window.location.origin);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error('Only web addresses can be opened.');
  const outside = url.origin !== window.location.origin;
  if (outside && !window.confirm(`You are leaving this site for ${url.host}. Continue?`)) return;
  if (payload['type'] === 'new-tab') window.open(url.href, '_blank', 'noopener');
  else window.location.assign(url.href);
}
