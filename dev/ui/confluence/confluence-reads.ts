import { type Person } from '../shell/marks';
import { type Visit } from '../visit';
import {
  type Attachment,
  type InlineComment,
  type Label,
  type Page,
  type PageComment,
  type Paged,
  type PageSummary,
  type PageVersion,
  type Restrictions,
  type Space,
} from './confluence-types';

const API = '/wiki/api/v2';
const TREE_PAGE_SIZE = 250;
/** The tree of a larger space stops here, as Confluence's own loads only what is opened. */
const MOST_TREE_REQUESTS = 4;

/** All that a page's view shows, read side by side as the viewer. */
export interface PageView {
  readonly page: Page;
  readonly space: Space;
  readonly tree: readonly PageSummary[];
  readonly labels: readonly Label[];
  readonly comments: readonly PageComment[];
  readonly inlineComments: readonly InlineComment[];
  readonly attachments: readonly Attachment[];
  readonly restrictions: Restrictions;
  /** Somebody has changed the page and not published it yet; only editors learn of it. */
  readonly hasDraft: boolean;
  /** What the viewer may do, as `update page`. */
  readonly rights: ReadonlySet<string>;
  readonly mayEdit: boolean;
}

export async function readPageView(visit: Visit, pageId: string, version?: string): Promise<PageView | null> {
  const page = await readPage(visit, pageId, version);
  const space = page && (await visit.read<Space>(`${API}/spaces/${page.spaceId}`));
  if (!page || !space) return null;
  const path = `${API}/pages/${page.id}`;
  const [tree, labels, comments, inlineComments, attachments, restrictions, draft, operations] =
    await Promise.all([
      readTree(visit, space),
      readList<Label>(visit, `${path}/labels`),
      readList<PageComment>(visit, `${path}/footer-comments?body-format=atlas_doc_format&limit=100`),
      readInlineComments(visit, page),
      readList<Attachment>(visit, `${path}/attachments?limit=100`),
      visit.tryRead<Restrictions>(`/wiki/rest/api/content/${page.id}/restriction/byOperation`),
      visit.tryRead<Page>(`${path}?status=draft`),
      visit.tryRead<{
        readonly operations: readonly { readonly operation: string; readonly targetType: string }[];
      }>(`${path}/operations`),
    ]);
  const rights = new Set(
    (operations?.operations ?? [])
      .filter(({ targetType }) => targetType === 'page')
      .map(({ operation }) => `${operation} page`),
  );
  return {
    page,
    space,
    tree,
    labels,
    comments,
    inlineComments,
    attachments,
    restrictions: restrictions ?? {},
    hasDraft: draft?.status === 'draft',
    rights,
    mayEdit:
      page.status === 'current' && (operations === null ? visit.person !== null : rights.has('update page')),
  };
}

/** With what was answered below each; a page has few. */
async function readInlineComments(visit: Visit, { id }: Page): Promise<readonly InlineComment[]> {
  const format = 'body-format=atlas_doc_format&limit=100';
  const found = await readList<Omit<InlineComment, 'replies'>>(
    visit,
    `${API}/pages/${id}/inline-comments?${format}`,
  );
  return Promise.all(
    found.map(async (comment) => ({
      ...comment,
      replies: await readList<PageComment>(visit, `${API}/inline-comments/${comment.id}/children?${format}`),
    })),
  );
}

/** A page's draft and the version that it was begun from; null without one, or for who may not edit. */
export async function readDraft(
  visit: Visit,
  pageId: string,
): Promise<{ readonly page: Page; readonly baseVersion: number } | null> {
  const [page, note] = await Promise.all([
    visit.tryRead<Page>(`${API}/pages/${pageId}?status=draft&body-format=atlas_doc_format`),
    visit.tryRead<{ readonly baseVersion: number }>(`/wiki/__ui/pages/${pageId}/draft`),
  ]);
  return page?.status === 'draft' && note !== null ? { page, baseVersion: note.baseVersion } : null;
}

/** The first page of a list that the page can do without. */
async function readList<Item>(visit: Visit, path: string): Promise<readonly Item[]> {
  return (await visit.tryRead<Paged<Item>>(path))?.results ?? [];
}

export async function readPage(visit: Visit, pageId: string, version?: string): Promise<Page | null> {
  if (!/^\d+$/.test(pageId)) return null;
  const query = new URLSearchParams({
    'body-format': 'atlas_doc_format',
    ...(version !== undefined && { version }),
  });
  return visit.read<Page>(`${API}/pages/${pageId}?${query.toString()}`);
}

export async function readVersions(visit: Visit, pageId: string): Promise<readonly PageVersion[]> {
  const versions = await visit.read<Paged<PageVersion>>(
    `${API}/pages/${pageId}/versions?limit=100&sort=-modified-date`,
  );
  return versions?.results ?? [];
}

export async function readSpaces(visit: Visit): Promise<readonly Space[]> {
  const spaces = await visit.read<Paged<Space>>(
    `${API}/spaces?limit=100&status=current&description-format=plain&sort=name`,
  );
  return spaces?.results ?? [];
}

export async function readSpace(visit: Visit, key: string): Promise<Space | null> {
  const spaces = await visit.read<Paged<Space>>(
    `${API}/spaces?keys=${encodeURIComponent(key)}&description-format=plain`,
  );
  return spaces?.results[0] ?? null;
}

export async function findPageByTitle(
  visit: Visit,
  space: Space,
  title: string,
): Promise<PageSummary | null> {
  const query = new URLSearchParams({ title, limit: '1' });
  const found = await visit.tryRead<Paged<PageSummary>>(
    `${API}/spaces/${space.id}/pages?${query.toString()}`,
  );
  return found?.results[0] ?? null;
}

/** Pages of a space in the order of the tree's siblings. */
export async function readTree(visit: Visit, space: Space): Promise<readonly PageSummary[]> {
  const pages: PageSummary[] = [];
  let next: string | undefined =
    `${API}/spaces/${space.id}/pages?status=current&limit=${String(TREE_PAGE_SIZE)}`;
  for (let request = 0; next !== undefined && request < MOST_TREE_REQUESTS; request += 1) {
    const answer: Paged<PageSummary> | null = await visit.tryRead<Paged<PageSummary>>(next);
    pages.push(...(answer?.results ?? []));
    next = answer?._links?.next;
  }
  return pages.sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || Number(a.id) - Number(b.id));
}

export interface SearchHit {
  readonly title: string;
  readonly excerpt: string;
  readonly url: string;
}

export async function searchPages(visit: Visit, text: string): Promise<readonly SearchHit[]> {
  const cql = `type = page AND text ~ "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const found = await visit.tryRead<Paged<SearchHit>>(
    `/wiki/rest/api/search?limit=25&cql=${encodeURIComponent(cql)}`,
  );
  return found?.results ?? [];
}

/** Names of authors come from the site's directory, which everybody on it may read. */
export function personOf({ site }: Visit, accountId: string | undefined): Person | null {
  return site.people().find((person) => person.accountId === accountId) ?? null;
}

/** A stored body; an unreadable one is an empty document. */
export function documentOf({ body }: Pick<Page, 'body'>): unknown {
  try {
    return JSON.parse(body?.atlas_doc_format?.value ?? 'null') as unknown;
  } catch {
    return null;
  }
}
