import { type Route, route } from '@forge/api';
import * as v from 'valibot';
import { PAGE_PROPERTY, REPORT_PROPERTY } from '../../domain/links/names';
import { PlatformError } from '../../ports/platform-error';
import { type CreatePageOutcome, type ReportPage, type ReportPages } from '../../ports/reports/report-pages';
import { readBody } from '../http/read-body';
import { type ProductRequest, type ProductResponse } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';
import { indexMark } from './marked-indexes';
import { postPage, saysTitleTaken } from './pages/new-page';
import { putPage, saysStale } from './pages/new-version';
import { readPageProperty, setPageProperty, updateKeptProperty } from './pages/page-property';

const base = v.optional(v.string(), '');
const page = v.object({
  id: v.string(),
  status: v.string(),
  spaceId: v.string(),
  title: v.string(),
  parentId: v.nullish(v.string(), null),
  subtype: v.nullish(v.string()),
  version: v.object({ number: v.number(), message: v.nullish(v.string()) }),
  body: v.optional(v.object({ atlas_doc_format: v.optional(v.object({ value: v.string() })) }), {}),
  _links: v.object({ webui: v.string(), base }),
});
const versioned = v.object({ version: v.object({ number: v.number() }) });
const pagesSchema = v.object({ results: v.array(page), _links: v.object({ base }) });
const markSchema = v.object({ scheduleId: v.string(), slot: v.string(), from: v.number(), to: v.number() });

/** What a page says of itself; anyone who edits the page can write it. */
export function createReportMarks(request: ProductRequest): Pick<ReportPages, 'mark'> {
  return {
    mark: async (pageId) => {
      const found = await readPageProperty(request, pageId, REPORT_PROPERTY);
      const parsed = v.safeParse(markSchema, found?.value);
      return parsed.success ? parsed.output : null;
    },
  };
}

/** `request` acts as the app: reports are its pages. */
export function createReportPages(request: ProductRequest): ReportPages {
  return { ...readingOf(request), ...createReportMarks(request), ...writingOf(request) };
}

const STATES = ['current', 'archived', 'trashed'] as const;

type Reading = Pick<ReportPages, 'read' | 'whereabouts' | 'readAll' | 'bodyOf' | 'findByTitle'>;

function readingOf(request: ProductRequest): Reading {
  const pageAt = async (path: Route): Promise<v.InferOutput<typeof page> | null> => {
    const response = await request('getPageById', path);
    return response.status === 404 ? null : readBody('read report page', page, response);
  };
  return {
    read: async (pageId) => {
      const found = await pageAt(route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`);
      return found?.status === 'current' ? toPage(found) : null;
    },
    whereabouts: async (pageId) => {
      const found = await pageAt(route`/wiki/api/v2/pages/${pageId}`);
      const state = STATES.find((each) => each === found?.status);
      return found === null || state === undefined ? null : { spaceId: found.spaceId, state };
    },
    readAll: async (pageIds) => {
      const limit = String(pageIds.length);
      const path = route`/wiki/api/v2/pages?id=${pageIds.join(',')}&status=current&body-format=atlas_doc_format&limit=${limit}`;
      return pagesIn(await request('getPages', path));
    },
    bodyOf: async (pageId, versionNumber) => {
      const version = String(versionNumber);
      const found = await pageAt(
        route`/wiki/api/v2/pages/${pageId}?version=${version}&body-format=atlas_doc_format`,
      );
      return found && toPage(found).body;
    },
    findByTitle: async (spaceId, title) => {
      const path = route`/wiki/api/v2/pages?space-id=${spaceId}&title=${title}&status=current&body-format=atlas_doc_format&limit=1`;
      const { siteUrl, pages } = await pagesIn(await request('getPages', path));
      return { siteUrl, page: pages[0] ?? null };
    },
  };
}

async function pagesIn(response: ProductResponse) {
  const { results, _links } = await readBody('read report pages', pagesSchema, response);
  return { siteUrl: siteOf(_links.base), pages: results.map(toPage) };
}

function writingOf(request: ProductRequest): Omit<ReportPages, keyof Reading | 'mark'> {
  return {
    create: async (draft) => outcomeOf(await postPage(request, draft)),
    update: async ({ pageId, title, versionNumber: read }, body, message) => {
      const versionNumber = read + 1;
      const response = await putPage(request, { pageId, title, body, versionNumber, message });
      if (await isStale(response)) return false;
      const { version } = await readBody('update report page', versioned, response);
      // Sent to a page in the trash, it only takes it out of there: state changes, content does not.
      return version.number === versionNumber;
    },
    setMark: async (pageId, mark, kept) => {
      const value = { v: 1, ...mark };
      const updated =
        kept === null
          ? null
          : await updateKeptProperty(request, pageId, kept, { key: REPORT_PROPERTY, value });
      return updated ?? setPageProperty(request, pageId, REPORT_PROPERTY, value);
    },
    setIndexMark: async (pageId, projectId) => {
      await setPageProperty(request, pageId, PAGE_PROPERTY, indexMark(pageId, projectId));
    },
  };
}

function toPage(found: v.InferOutput<typeof page>): ReportPage {
  const { id, title, parentId, subtype, version, body, _links } = found;
  return {
    pageId: id,
    title,
    path: `/wiki${_links.webui}`,
    parentId,
    body: body.atlas_doc_format?.value ?? '',
    versionNumber: version.number,
    isLive: subtype === 'live',
    versionMessage: version.message ?? '',
  };
}

const isRefusal = ({ status }: ProductResponse): boolean => status === 400 || status === 409;

const isStale = async (response: ProductResponse): Promise<boolean> =>
  isRefusal(response) && saysStale(response.status, await response.text());

/** Links of Confluence's answers start at the wiki, those into Jira at the site. */
const siteOf = (base: string): string => base.replace(/\/wiki\/?$/, '');

async function outcomeOf(response: ProductResponse): Promise<CreatePageOutcome> {
  if (isRefusal(response) && saysTitleTaken(await response.text())) return { kind: 'title-taken' };
  if (!response.ok) throw toPlatformError('create report page', response);
  const parsed = v.safeParse(page, await response.json());
  // Created, but no one knows what: found by its title and anchors next time.
  if (!parsed.success) throw new PlatformError('unavailable', 'create report page: unexpected form');
  return { kind: 'created', page: toPage(parsed.output), siteUrl: siteOf(parsed.output._links.base) };
}
