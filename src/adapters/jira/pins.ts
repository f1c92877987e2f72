import { route } from '@forge/api';
import { relatedLinkGlobalId } from '../../domain/links/names';
import { type Pins } from '../../ports/related/pins';
import { at, idAt, listAt, textAt } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** `request` must act as the person who links. */
export function createPins(request: ProductRequest): Pins {
  return {
    pinIssue: async (issueId, otherId) => {
      const [linked, typeId] = await Promise.all([linkedIds(request, issueId), relatingType(request)]);
      if (linked === null) return 'not-visible';
      if (linked.includes(otherId)) return 'pinned';
      if (typeId === null) return 'no-link-type';
      const body = { type: { id: typeId }, inwardIssue: { id: issueId }, outwardIssue: { id: otherId } };
      const response = await request('linkIssues', route`/rest/api/3/issueLink`, { body });
      if (response.status === 404) return 'not-visible';
      if (response.status === 401 || response.status === 403) return 'may-not-link';
      if (!response.ok) throw toPlatformError('link issues', response);
      return 'pinned';
    },
    pinPage: async (issueId, { pageId, title, url }) => {
      const body = {
        globalId: relatedLinkGlobalId(pageId),
        application: { type: 'com.atlassian.confluence', name: 'Confluence' },
        relationship: 'relates to',
        object: { url, title },
      };
      const path = route`/rest/api/3/issue/${issueId}/remotelink`;
      const response = await request('createOrUpdateRemoteIssueLink', path, { body });
      if (response.status === 404) return 'not-visible';
      if (response.status === 401 || response.status === 403) return 'may-not-link';
      if (!response.ok) throw toPlatformError('pin page', response);
      return 'pinned';
    },
  };
}

/** Jira makes the same link twice; `null` when the issue cannot be seen. */
async function linkedIds(request: ProductRequest, issueId: string): Promise<readonly string[] | null> {
  const response = await request('getIssue', route`/rest/api/3/issue/${issueId}?fields=issuelinks`);
  if (response.status === 404) return null;
  if (!response.ok) throw toPlatformError('read issue links', response);
  const links = listAt(at(await response.json(), 'fields'), 'issuelinks');
  return links.flatMap((link) => idAt(link, 'inwardIssue', 'id') ?? idAt(link, 'outwardIssue', 'id') ?? []);
}

/** The type that says the same from both ends: sites rename *Relates*, and translate it. */
async function relatingType(request: ProductRequest): Promise<string | null> {
  const response = await request('getIssueLinkTypes', route`/rest/api/3/issueLinkType`);
  if (response.status === 404) return null;
  if (!response.ok) throw toPlatformError('read link types', response);
  const types = listAt(await response.json(), 'issueLinkTypes');
  const symmetric = types.filter((type) => textAt(type, 'inward') === textAt(type, 'outward'));
  return idAt(symmetric.find((type) => textAt(type, 'name') === 'Relates') ?? symmetric[0], 'id');
}
