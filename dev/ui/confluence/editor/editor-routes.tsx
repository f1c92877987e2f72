/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { blocksOf } from '../../adf/adf-types';
import { type EditorStart } from '../../client/editor/editor-start';
import { drawNotFound, drawPage } from '../../page-answer';
import { type Visit, visitOf } from '../../visit';
import { pageHref, pagePartHref } from '../addresses';
import { documentOf, readDraft, readPageView, readSpace, readSpaces } from '../confluence-reads';
import { type Space } from '../confluence-types';
import { EditorPage } from './editor-page';
import { editorMacros } from './macros';

/** Editing a page and writing a new one. */
export function editorRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/wiki/spaces/:key/pages/:id/edit', (context) => editPage(site, context));
  routes.get('/wiki/spaces/:key/pages/edit-v2/:id', (context) => editPage(site, context));
  routes.get('/wiki/pages/editpage.action', async (context) => {
    const visit = visitOf(site, context);
    const view = await readPageView(visit, context.req.query('pageId') ?? '');
    return view === null
      ? drawNotFound(context, visit, 'confluence', 'page')
      : context.redirect(pagePartHref(view.space, view.page, 'edit'));
  });
  routes.get('/wiki/create', (context) => newPage(site, context));
  return routes;
}

async function editPage(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const view = await readPageView(visit, context.req.param('id') ?? '');
  if (view?.mayEdit !== true) return drawNotFound(context, visit, 'confluence', 'page');
  const { page, space } = view;
  const draft = await readDraft(visit, page.id);
  const shown = draft?.page ?? page;
  return drawEditor(context, visit, {
    heading: `Editing in ${space.name}`,
    title: shown.title,
    start: {
      draft: {
        pageId: page.id,
        spaceId: space.id,
        parentId: page.parentId ?? null,
        version: draft?.baseVersion ?? page.version.number,
      },
      isLive: page.subtype === 'live',
      hasDraft: draft !== null,
      blocks: blocksOf(documentOf(shown)),
      ...appPart(visit, space, page.id),
      closeHref: pageHref(space, page),
    },
  });
}

/** Below the parent that the address names, else below the space's home page. */
async function newPage(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const key = context.req.query('space');
  const space = key === undefined ? (await readSpaces(visit))[0] : await readSpace(visit, key);
  if (!space) return drawNotFound(context, visit, 'confluence', 'space');
  return drawEditor(context, visit, {
    heading: `New page in ${space.name}`,
    title: '',
    start: {
      draft: {
        pageId: null,
        spaceId: space.id,
        parentId: context.req.query('parent') ?? space.homepageId ?? null,
        version: 0,
      },
      isLive: false,
      hasDraft: false,
      blocks: [],
      ...appPart(visit, space, ''),
      closeHref: `/wiki/spaces/${space.key}`,
    },
  });
}

function appPart(visit: Visit, space: Space, pageId: string): Pick<EditorStart, 'macros' | 'app'> {
  const app = visit.site.app();
  return {
    macros: editorMacros(visit, { page: { id: pageId }, space }),
    app: app && { appId: app.appId, environmentId: app.environmentId, environmentType: app.environmentType },
  };
}

interface Editor {
  readonly heading: string;
  readonly title: string;
  readonly start: EditorStart;
}

function drawEditor(context: Context, visit: Visit, editor: Editor): Promise<Response> {
  return drawPage(context, {
    visit,
    product: 'confluence',
    title: editor.title === '' ? 'New page' : `Edit - ${editor.title}`,
    scripts: ['editor'],
    content: <EditorPage {...editor} />,
  });
}
