import { route } from '@forge/api';
import { PAGE_PINS_PROPERTY } from '../../../domain/links/names';
import { type PagePins, withoutPin, withPin } from '../../../domain/related/page-pins';
import { PlatformError } from '../../../ports/platform-error';
import { type PagePinning, type PagePinStore } from '../../../ports/related/page-pins';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { pinnedIssueIds } from './found-properties';
import { readPageProperty } from './page-property';

/** Others may pin the page at the same time. */
const MOST_TRIES = 3;

/** `request` must act as the person who pins. */
export function createPagePins(request: ProductRequest): PagePinStore {
  const change = async (
    pageId: string,
    decide: (issueIds: readonly string[]) => PagePins | null,
  ): Promise<PagePinning> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const known = await readPageProperty(request, pageId, PAGE_PINS_PROPERTY);
      const issueIds = pinnedIssueIds(known?.value, pageId);
      const wanted = decide(issueIds);
      if (isSame(wanted, issueIds)) return 'kept';
      const response = await write(request, pageId, known, wanted);
      // Confluence hides from some people that they may not.
      if (response.status === 403 || (response.status === 404 && known === null)) return 'may-not-edit';
      if (response.ok) return 'written';
      if (!isOvertaken(response)) throw toPlatformError('pin on page', response);
    }
    throw new PlatformError('conflict', 'pin on page');
  };
  return {
    add: (pageId, issueId) => change(pageId, (issueIds) => withPin(pageId, issueIds, issueId)),
    remove: (pageId, issueId) => change(pageId, (issueIds) => withoutPin(pageId, issueIds, issueId)),
  };
}

const isSame = (wanted: PagePins | null, issueIds: readonly string[]): boolean =>
  (wanted?.issueIds ?? []).join() === issueIds.join();

function write(
  request: ProductRequest,
  pageId: string,
  known: Awaited<ReturnType<typeof readPageProperty>>,
  value: PagePins | null,
): Promise<ProductResponse> {
  const all = route`/wiki/api/v2/pages/${pageId}/properties`;
  if (known === null) return request('createPageProperty', all, { body: { key: PAGE_PINS_PROPERTY, value } });
  const one = route`/wiki/api/v2/pages/${pageId}/properties/${known.id}`;
  if (value === null) return request('deletePagePropertyById', one);
  const version = { number: known.version.number + 1 };
  return request('updatePagePropertyById', one, { body: { key: PAGE_PINS_PROPERTY, value, version } });
}

/** A key that is taken, a version that is stale, and a property that was removed meanwhile. */
const isOvertaken = ({ status }: ProductResponse): boolean =>
  status === 400 || status === 404 || status === 409;
