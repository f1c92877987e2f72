/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { type SiteForPages } from '../../site/http/site-for-pages';
import { drawPage } from '../page-answer';
import { visitOf } from '../visit';
import { ControlPage } from './control-page';

export function controlRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/__site', (context) => context.redirect('/__site/'));
  routes.get('/__site/', (context) => {
    const visit = visitOf(site, context);
    const content = <ControlPage visit={visit} />;
    return drawPage(context, { visit, product: 'site', title: 'Local site', scripts: ['control'], content });
  });
  return routes;
}
