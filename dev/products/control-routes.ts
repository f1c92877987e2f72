import { Hono } from 'hono';
import { replacePropertyAliases } from '../confluence/cql/property-aliases';
import { replaceSearchAliases } from '../jira/jql/search-aliases';
import { type Limits } from './limits/limits';
import { type ProductContext } from './operation';
import { eventsAfter } from './outbox';
import { listPeople } from './people';
import { type ProductsControl } from './wire';

export interface ControlParts {
  readonly siteToken: string;
  readonly limits: Limits;
  readonly setClockOffset: (offsetMs: number) => unknown;
}

/** The calls by which the site steers the products; nobody else has the site's token. */
export function createControlRoutes(
  { db, lag }: ProductContext,
  { siteToken, limits, setClockOffset }: ControlParts,
): Hono {
  const app = new Hono();
  app.use('*', async (c, next) =>
    c.req.header('authorization') === `Bearer ${siteToken}`
      ? next()
      : c.json({ message: 'Not for you.' }, 403),
  );
  app.get('/outbox', (c) => c.json({ events: eventsAfter(db, Number(c.req.query('after') ?? 0)) }));
  app.get('/people', (c) => c.json(listPeople(db)));
  app.post('/clock', async (c) => {
    const { offsetMs } = await c.req.json<ProductsControl['POST /__products/clock']>();
    setClockOffset(offsetMs);
    return c.json({ offsetMs });
  });
  app.post('/lag', async (c) => {
    Object.assign(lag, await c.req.json<Partial<ProductsControl['POST /__products/lag']>>());
    return c.json(lag);
  });
  app.get('/limits', (c) => c.json(limits.state()));
  app.post('/limits', async (c) => {
    limits.change(await c.req.json<ProductsControl['POST /__products/limits']>());
    return c.json(limits.state());
  });
  app.post('/indexed-properties', async (c) => {
    const indexed = await c.req.json<ProductsControl['POST /__products/indexed-properties']>();
    replacePropertyAliases(db, indexed);
    replaceSearchAliases(
      db,
      indexed.filter(({ product }) => product === 'jira'),
    );
    return c.json(indexed);
  });
  return app;
}
