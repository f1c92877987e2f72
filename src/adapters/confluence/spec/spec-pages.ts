import { route } from '@forge/api';
import { PAGE_PROPERTY } from '../../../domain/links/names';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { PlatformError } from '../../../ports/platform-error';
import {
  type CreatePageOutcome,
  type PageMark,
  type PageWithBody,
  type SpecPages,
} from '../../../ports/spec/spec-pages';
import { listAt, numberAt, textAt, textsIn } from '../../http/fields';
import { jsonOrNull } from '../../http/read-body';
import { promisedList } from '../../http/promised';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { postPage, saysTitleTaken } from '../pages/new-page';
import { isLive, pageOf } from './page-in-answer';
import { foundMark } from '../pages/found-properties';
import { setPageProperty } from '../pages/page-property';
import { removePageProperty } from '../pages/remove-page-property';

/** `request` must act as the person whose page it will be. */
export function createSpecPages(request: ProductRequest): SpecPages {
  return {
    create: async (page) => {
      const response = await postPage(request, page);
      return response.ok ? { kind: 'created', page: await createdPage(response) } : refusalOf(response);
    },
    withId: async (pageId) => {
      const response = await request(
        'getPageById',
        route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`,
      );
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read page', response);
      const found: unknown = await response.json();
      return textAt(found, 'status') === 'current' ? pageWithBody(found) : null;
    },
    withTitle: async (spaceId, title) => {
      const response = await request(
        'getPages',
        route`/wiki/api/v2/pages?space-id=${spaceId}&title=${title}&status=current&body-format=atlas_doc_format&limit=1`,
      );
      if (!response.ok) throw toPlatformError('find page', response);
      const list: unknown = await response.json();
      const [found] = promisedList('find page', list, 'results');
      return pageWithBody(found, textAt(list, '_links', 'base'));
    },
    mark: async (pageId, mark) => {
      await setPageProperty(request, pageId, PAGE_PROPERTY, markValue(pageId, mark));
    },
    unmark: async (pageId, issueId) => {
      const removed = await removePageProperty(request, pageId, PAGE_PROPERTY, (value) => {
        const mark = foundMark(value);
        return mark?.pageId === pageId && mark.issueId === issueId;
      });
      return markIn(removed);
    },
  };
}

/** An answer that cannot be read leaves it open whether the page is there, like one that was lost. */
async function createdPage(response: ProductResponse): Promise<SpecPage> {
  try {
    const page = pageOf(await response.json());
    if (page !== null) return page;
  } catch {
    // Said below: the body was not JSON.
  }
  throw new PlatformError('unavailable', 'create page: unreadable answer');
}

function pageWithBody(found: unknown, base?: string | null): PageWithBody | null {
  const page = pageOf(found, base);
  if (page === null) return null;
  const body = textAt(found, 'body', 'atlas_doc_format', 'value') ?? '';
  return { page, body, versionNumber: numberAt(found, 'version', 'number') ?? 0, isLive: isLive(found) };
}

async function refusalOf(response: ProductResponse): Promise<CreatePageOutcome> {
  const { status } = response;
  if (status === 403 || status === 404) return { kind: 'place-refused' };
  if (status !== 400 && status !== 409 && status !== 413) throw toPlatformError('create page', response);
  const errors = listAt(await jsonOrNull(response), 'errors');
  const words = [...textsIn(errors, 'title'), ...textsIn(errors, 'detail')].join(' ');
  return { kind: 'not-accepted', titleNamed: saysTitleTaken(words) };
}

/** As it was given to `mark`: the order of its fields is not the product's. */
function markIn(value: unknown): PageMark | null {
  const found = foundMark(value);
  if (found === null) return null;
  const { issueId, making } = found;
  const sections = listAt(value, 'sections').filter((name) => typeof name === 'string');
  const madeFrom = making === undefined ? null : { template: making.template, language: making.language };
  return { issueId, sections, madeFrom };
}

const markValue = (pageId: string, { issueId, sections, madeFrom }: PageMark) => ({
  v: 1,
  kind: 'spec',
  state: 'linked',
  pageId,
  issueId,
  sections,
  ...madeFrom,
});
