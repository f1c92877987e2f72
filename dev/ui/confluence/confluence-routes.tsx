/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type SiteForPages } from '../../site/http/site-for-pages';
import { paragraphs } from '../adf/plain-text';
import { readSurroundings } from '../adf/surroundings';
import { searchIssues } from '../jira/jira-reads';
import { IssueTable } from '../jira/issue/issue-table';
import { leaveNotice } from '../notice';
import { drawNotFound, drawPage, formText } from '../page-answer';
import { Nothing } from '../shell/nothing';
import { json, refusalText, type Visit, visitOf } from '../visit';
import { pageHref, pagePartHref } from './addresses';
import { ConfluenceHome, SearchResults } from './confluence-home';
import {
  documentOf,
  findPageByTitle,
  type PageView,
  readPageView,
  readSpace,
  readSpaces,
  readTree,
  readVersions,
  searchPages,
} from './confluence-reads';
import { macroDrawer } from './editor/macros';
import { PageHistory } from './page/page-history';
import { PageBody } from './page/page-view';
import { SpaceSidebar } from './space-sidebar';

const TABLE_ROWS = 20;

/** Confluence's pages for reading: spaces, pages, their history, search. */
export function confluenceRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/wiki', async (context) => {
    const visit = visitOf(site, context);
    const content = <ConfluenceHome spaces={await readSpaces(visit)} />;
    return drawPage(context, { visit, product: 'confluence', title: 'Spaces', content });
  });
  routes.get('/wiki/home', (context) => context.redirect('/wiki'));
  routes.get('/wiki/search', async (context) => {
    const visit = visitOf(site, context);
    const text = context.req.query('text') ?? '';
    const content = <SearchResults text={text} hits={text === '' ? [] : await searchPages(visit, text)} />;
    return drawPage(context, { visit, product: 'confluence', title: 'Search', content });
  });
  routes.get('/wiki/spaces/:key', (context) => spaceHome(site, context));
  routes.get('/wiki/spaces/:key/overview', (context) => spaceHome(site, context));
  routes.get('/wiki/spaces/:key/pages/:id/history', (context) => history(site, context));
  routes.get('/wiki/spaces/:key/pages/:id/:title?', (context) => page(site, context));
  routes.get('/wiki/pages/viewpage.action', async (context) => {
    const visit = visitOf(site, context);
    const view = await readPageView(visit, context.req.query('pageId') ?? '');
    return view === null
      ? drawNotFound(context, visit, 'confluence', 'page')
      : context.redirect(pageHref(view.space, view.page));
  });
  routes.get('/wiki/pages/viewpreviousversions.action', async (context) => {
    const visit = visitOf(site, context);
    const view = await readPageView(visit, context.req.query('pageId') ?? '');
    return view === null
      ? drawNotFound(context, visit, 'confluence', 'page')
      : context.redirect(pagePartHref(view.space, view.page, 'history'));
  });
  routes.get('/wiki/pages/viewtrash.action', (context) =>
    context.redirect(`/wiki/spaces/${encodeURIComponent(context.req.query('key') ?? '')}/trash`),
  );
  routes.get('/wiki/display/:key/:title', (context) => pageByTitle(site, context));
  routes.post('/wiki/pages/:id/comment', (context) => comment(site, context));
  return routes;
}

/** The address that older links have: a space and the title of a page. */
async function pageByTitle(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const space = await readSpace(visit, context.req.param('key') ?? '');
  const title = (context.req.param('title') ?? '').replaceAll('+', ' ');
  const page = space && (await findPageByTitle(visit, space, title));
  return page ? context.redirect(pageHref(space, page)) : drawNotFound(context, visit, 'confluence', 'page');
}

async function spaceHome(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const space = await readSpace(visit, context.req.param('key') ?? '');
  if (space === null) return drawNotFound(context, visit, 'confluence', 'space');
  const view = space.homepageId ? await readPageView(visit, space.homepageId) : null;
  if (view !== null) return drawPageView(context, visit, view);
  const sidebar = <SpaceSidebar space={space} tree={await readTree(visit, space)} />;
  const content = <Nothing title={space.name}>This space has no home page that you can see.</Nothing>;
  return drawPage(context, { visit, product: 'confluence', title: space.name, sidebar, content });
}

async function page(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const view = await readPageView(visit, context.req.param('id') ?? '', context.req.query('version'));
  return view === null
    ? drawNotFound(context, visit, 'confluence', 'page')
    : drawPageView(context, visit, view);
}

async function drawPageView(context: Context, visit: Visit, view: PageView): Promise<Response> {
  const surroundings = await readSurroundings({
    visit,
    documents: [view.page, ...view.comments, ...inlineWords(view)].map(documentOf),
    files: new Map(view.attachments.map(({ fileId, title }) => [fileId ?? '', { title }])),
    macro: macroDrawer(visit, view),
    table: async (jql) => (
      <IssueTable
        visit={visit}
        list={await searchIssues(visit, jql, { maxResults: TABLE_ROWS })}
        nextHref={null}
      />
    ),
  });
  const oldVersion = context.req.query('version');
  return drawPage(context, {
    visit,
    product: 'confluence',
    title: view.page.title,
    scripts: ['page-view'],
    sidebar: <SpaceSidebar space={view.space} tree={view.tree} currentId={view.page.id} />,
    content: (
      <PageBody
        visit={visit}
        view={view}
        surroundings={surroundings}
        spaces={await readSpaces(visit)}
        {...(oldVersion !== undefined && { oldVersion })}
      />
    ),
  });
}

const inlineWords = ({ inlineComments }: PageView) =>
  inlineComments.flatMap((comment) => [comment, ...comment.replies]);

async function history(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const view = await readPageView(visit, context.req.param('id') ?? '');
  if (view === null) return drawNotFound(context, visit, 'confluence', 'page');
  const versions = await readVersions(visit, view.page.id);
  const content = <PageHistory visit={visit} view={view} versions={versions} />;
  const sidebar = <SpaceSidebar space={view.space} tree={view.tree} currentId={view.page.id} />;
  return drawPage(context, {
    visit,
    product: 'confluence',
    title: `History of ${view.page.title}`,
    sidebar,
    content,
  });
}

async function comment(site: SiteForPages, context: Context): Promise<Response> {
  const pageId = context.req.param('id') ?? '';
  const value = JSON.stringify(paragraphs(await formText(context, 'body')));
  const answer = await visitOf(site, context).ask(
    '/wiki/api/v2/footer-comments',
    json('POST', { pageId, body: { representation: 'atlas_doc_format', value } }),
  );
  if (answer.status >= 300)
    leaveNotice(context, {
      kind: 'error',
      title: "We couldn't save your comment",
      description: refusalText(answer.body),
    });
  return context.redirect(`/wiki/pages/viewpage.action?pageId=${encodeURIComponent(pageId)}`, 303);
}
