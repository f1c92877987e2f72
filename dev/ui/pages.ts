import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { type SiteForPages } from '../site/http/site-for-pages';
import { confluenceRoutes } from './confluence/confluence-routes';
import { editorRoutes } from './confluence/editor/editor-routes';
import { exportRoutes } from './confluence/editor/export-routes';
import { pageActionRoutes } from './confluence/page/page-action-routes';
import { spaceRoutes } from './confluence/space-routes';
import { controlRoutes } from './control/control-routes';
import { createIssueRoutes } from './jira/issue/create-issue-routes';
import { boardRoutes } from './jira/boards/board-routes';
import { dashboardRoutes } from './jira/dashboard/dashboard-routes';
import { issueRoutes } from './jira/issue/issue-routes';
import { jiraRoutes } from './jira/jira-routes';
import { moveIssueRoutes } from './jira/issue/move-issue';
import { drawFailure, drawNotFound } from './page-answer';
import { ProductFailure, visitOf } from './visit';

/**
 * The site's own pages, which look like Jira and Confluence.
 *
 * They are clients of the products' REST APIs like any other (but for what these have no operation for): what a page shows and does is what the
 * person of the session may see and do.
 */
export function createPages(site: SiteForPages): Hono {
  const pages = new Hono();
  // Forms write with the session's cookie: only this site's own may.
  pages.use(csrf());
  pages.get('/', (context) => context.redirect('/jira'));
  for (const routes of [
    moveIssueRoutes,
    issueRoutes,
    dashboardRoutes,
    boardRoutes,
    jiraRoutes,
    createIssueRoutes,
    editorRoutes,
    spaceRoutes,
    pageActionRoutes,
    exportRoutes,
    confluenceRoutes,
    controlRoutes,
  ])
    pages.route('/', routes(site));
  pages.notFound((context) => drawNotFound(context, visitOf(site, context), 'site', 'page'));
  pages.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof ProductFailure) return drawFailure(context, visitOf(site, context), error);
    throw error;
  });
  return pages;
}
