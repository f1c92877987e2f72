/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { type SiteForPages } from '../../../site/http/site-for-pages';
import { drawNotFound, drawPage, formText } from '../../page-answer';
import { json, visitOf } from '../../visit';
import { Dashboard } from './dashboard';
import { gadgetModules, GADGETS, readGadgets } from './dashboard-reads';
import { JiraSidebar } from '../jira-sidebar';

const PATH = '/jira/dashboards/1';

/** Jira's dashboards: this site has one. */
export function dashboardRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/jira/dashboards/:id', async (context) => {
    const visit = visitOf(site, context);
    if (context.req.param('id') !== '1') return drawNotFound(context, visit, 'jira', 'dashboard');
    const editedId = visit.person === null ? null : visit.url.searchParams.get('edit');
    return drawPage(context, {
      visit,
      product: 'jira',
      title: 'Dashboard',
      sidebar: <JiraSidebar />,
      content: <Dashboard visit={visit} gadgets={await readGadgets(visit)} editedId={editedId} />,
    });
  });
  // A new gadget begins with its settings.
  routes.post(`${PATH}/gadgets`, async (context) => {
    const visit = visitOf(site, context);
    const moduleKey = await formText(context, 'moduleKey');
    const title = gadgetModules(visit).find(({ key }) => key === moduleKey)?.title;
    if (title === undefined) return drawNotFound(context, visit, 'jira', 'gadget');
    const { body } = await visit.ask(GADGETS, json('POST', { moduleKey, title }));
    const { id } = body as { readonly id?: number };
    return context.redirect(id === undefined ? PATH : `${PATH}?edit=${String(id)}`, 303);
  });
  routes.post(`${PATH}/gadgets/:gadgetId/remove`, async (context) => {
    const path = `${GADGETS}/${encodeURIComponent(context.req.param('gadgetId'))}`;
    await visitOf(site, context).ask(path, { method: 'DELETE' });
    return context.redirect(PATH, 303);
  });
  return routes;
}
