import { route } from '@forge/api';
import { relatedLinkGlobalId } from '../../domain/links/remote-link-ids';
import { type Pins } from '../../ports/related/pins';
import { idAt, textAt } from '../http/fields';
import { answeredList } from '../http/promised';
import { type ProductRequest, type ProductResponse } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** `request` must act as the person who links. */
export function createPins(request: ProductRequest): Pins {
  return {
    between: async (issueId, otherId) => {
      const [links, [typeId]] = await Promise.all([linksOf(request, issueId), relatingTypes(request)]);
      if (links === null) return { kind: 'not-visible' };
      if (links.some((link) => link.otherId === otherId)) return { kind: 'linked' };
      return typeId === undefined ? { kind: 'no-link-type' } : { kind: 'unlinked', typeId };
    },
    pinIssue: async (issueId, { otherId, typeId }) => {
      const body = { type: { id: typeId }, inwardIssue: { id: issueId }, outwardIssue: { id: otherId } };
      const response = await request('linkIssues', route`/rest/api/3/issueLink`, { body });
      return refusal(response, 'link issues') ?? 'pinned';
    },
    unpinIssue: async (issueId, otherId) => {
      const [links, typeIds] = await Promise.all([linksOf(request, issueId), relatingTypes(request)]);
      if (links === null) return 'not-visible';
      const own = links.filter((link) => link.otherId === otherId && link.typeId === typeIds[0]);
      for (const { id } of own) {
        const response = await request('deleteIssueLink', route`/rest/api/3/issueLink/${id}`);
        const refused = refusal(response, 'remove issue link');
        if (refused === 'may-not-link') return refused;
      }
      return 'unpinned';
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
      return refusal(response, 'pin page') ?? 'pinned';
    },
    unpinPage: async (issueId, pageId) => {
      const path = route`/rest/api/3/issue/${issueId}/remotelink?globalId=${relatedLinkGlobalId(pageId)}`;
      const response = await request('deleteRemoteIssueLinkByGlobalId', path);
      const refused = refusal(response, 'unpin page');
      // Gone is gone: Jira says 404 of the link as well as of the issue.
      return refused === 'may-not-link' ? refused : 'unpinned';
    },
  };
}

function refusal(response: ProductResponse, step: string): 'not-visible' | 'may-not-link' | null {
  if (response.status === 404) return 'not-visible';
  if (response.status === 401 || response.status === 403) return 'may-not-link';
  if (!response.ok) throw toPlatformError(step, response);
  return null;
}

interface IssueLink {
  readonly id: string;
  readonly typeId: string | null;
  readonly otherId: string;
}

/** `null` when the issue cannot be seen. */
async function linksOf(request: ProductRequest, issueId: string): Promise<readonly IssueLink[] | null> {
  const response = await request('getIssue', route`/rest/api/3/issue/${issueId}?fields=issuelinks`);
  if (response.status === 404) return null;
  return (await answeredList('read issue links', response, 'fields', 'issuelinks')).flatMap((link) => {
    const id = idAt(link, 'id');
    const otherId = idAt(link, 'inwardIssue', 'id') ?? idAt(link, 'outwardIssue', 'id');
    return id === null || otherId === null ? [] : { id, otherId, typeId: idAt(link, 'type', 'id') };
  });
}

/** The types that say the same from both ends, *Relates* first: sites rename it, and translate it. */
async function relatingTypes(request: ProductRequest): Promise<readonly string[]> {
  const response = await request('getIssueLinkTypes', route`/rest/api/3/issueLinkType`);
  if (response.status === 404) return [];
  const types = await answeredList('read link types', response, 'issueLinkTypes');
  return types
    .filter((type) => textAt(type, 'inward') === textAt(type, 'outward'))
    .toSorted((one, other) => Number(isRelates(other)) - Number(isRelates(one)))
    .flatMap((type) => idAt(type, 'id') ?? []);
}

const isRelates = (type: unknown): boolean => textAt(type, 'name') === 'Relates';
