/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { AdfBody } from '../../adf/adf-body';
import { readSurroundings } from '../../adf/surroundings';
import { THEME } from '../../shell/layout';
import { drawNotFound } from '../../page-answer';
import { visitOf } from '../../visit';
import { documentOf, readPageView } from '../confluence-reads';
import { exportBlocks, type ExportType } from './export-macros';

/**
 * *Export to PDF* and *Export to Word* of a page, at Confluence's own addresses; both answer HTML here.
 * `session=none` asks the app without the person, as the platform may.
 */
export function exportRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/wiki/spaces/flyingpdf/pdfpageexport.action', (context) => exportPage(site, context, 'pdf'));
  routes.get('/wiki/exportword', (context) => exportPage(site, context, 'word'));
  return routes;
}

async function exportPage(site: SiteForPages, context: Context, type: ExportType): Promise<Response> {
  const visit = visitOf(site, context);
  const view = await readPageView(visit, context.req.query('pageId') ?? '');
  if (view === null) return drawNotFound(context, visit, 'confluence', 'page');
  const { page, space } = view;
  const asPerson = context.req.query('session') !== 'none';
  const content = await exportBlocks({ visit, page, space, type, asPerson }, documentOf(page));
  const document = { version: 1, type: 'doc', content };
  const surroundings = await readSurroundings({ visit, documents: [document] });
  const html = await (
    <html lang="en" data-color-mode="light" data-theme={THEME}>
      <head>
        <meta charset="utf-8" />
        <title>{page.title}</title>
        <link rel="stylesheet" href="/__theme.css" />
        <link rel="stylesheet" href="/__assets/site.css" />
      </head>
      <body class="exported-page">
        <h1 dir="auto">{page.title}</h1>
        <AdfBody document={document} surroundings={surroundings} empty="" />
      </body>
    </html>
  );
  return context.html(`<!doctype html>${String(html)}`);
}
