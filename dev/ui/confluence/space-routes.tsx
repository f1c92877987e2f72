/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type Child } from 'hono/jsx';
import { type SiteForPages } from '../../site/http/site-for-pages';
import { drawNotFound, drawPage } from '../page-answer';
import { type Visit, visitOf } from '../visit';
import { readSpace, readTree } from './confluence-reads';
import { type Page, type Paged, type Space, type Template } from './confluence-types';
import { ArchivePage, TemplatesPage, TrashPage } from './space-places';
import { SpaceSidebar } from './space-sidebar';

interface Place {
  readonly title: string;
  readonly content: (visit: Visit, space: Space) => Promise<Child>;
}

const PLACES: Readonly<Record<string, Place>> = {
  trash: {
    title: 'Trash',
    content: async (visit, space) => (
      <TrashPage visit={visit} space={space} pages={await pagesOf(visit, space, 'trashed')} />
    ),
  },
  archive: {
    title: 'Archived pages',
    content: async (visit, space) => (
      <ArchivePage visit={visit} space={space} pages={await pagesOf(visit, space, 'archived')} />
    ),
  },
  templates: {
    title: 'Templates',
    content: async (visit, space) => {
      const query = new URLSearchParams({ spaceKey: space.key, expand: 'body', limit: '100' });
      const found = await visit.tryRead<Paged<Template>>(`/wiki/rest/api/template/page?${query.toString()}`);
      return <TemplatesPage templates={found?.results ?? []} />;
    },
  },
};

/** Places of a space beside its pages: templates, archive, trash. */
export function spaceRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  for (const [name, place] of Object.entries(PLACES))
    routes.get(`/wiki/spaces/:key/${name}`, (context) => drawPlace(site, context, place));
  return routes;
}

async function drawPlace(site: SiteForPages, context: Context, place: Place): Promise<Response> {
  const visit = visitOf(site, context);
  const space = await readSpace(visit, context.req.param('key') ?? '');
  if (space === null) return drawNotFound(context, visit, 'confluence', 'space');
  const sidebar = <SpaceSidebar space={space} tree={await readTree(visit, space)} />;
  const content = await place.content(visit, space);
  return drawPage(context, { visit, product: 'confluence', title: place.title, sidebar, content });
}

async function pagesOf(visit: Visit, space: Space, status: string): Promise<readonly Page[]> {
  const query = new URLSearchParams({ status, limit: '250', sort: '-modified-date' });
  const found = await visit.tryRead<Paged<Page>>(`/wiki/api/v2/spaces/${space.id}/pages?${query.toString()}`);
  return found?.results ?? [];
}
