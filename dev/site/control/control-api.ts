import { Hono } from 'hono';
import { type ForgeHost } from '../../platform/host-api';
import { type SitePerson } from '../../products/wire';
import { type BehaviourSwitch } from '../behaviour';
import { type EventStream } from '../http/event-stream';
import { type TimeTravel } from '../time-travel';
import { type ProductsProcess } from '../products/products-process';
import { noApp, readBody, readSince } from './body';
import { clockTarget } from './clock-target';
import {
  appBody,
  clockBody,
  eventsBody,
  faultsBody,
  killBody,
  lagBody,
  limitsBody,
  reinstallBody,
} from './schemas';

export interface ControlParts {
  readonly host: ForgeHost | null;
  readonly people: readonly SitePerson[];
  readonly time: TimeTravel;
  readonly behaviour: BehaviourSwitch;
  readonly products: Pick<ProductsProcess, 'limits' | 'setLimits'>;
  readonly stream: EventStream;
  /** Hands events that the products have written to the host, so that a state read next counts them. */
  readonly takeOverEvents: () => Promise<void>;
}

/** `/__site/*`: what tests and the control panel steer the site with. */
export function createControlApi(parts: ControlParts): Hono {
  const api = new Hono();
  addClock(api, parts);
  addPlatform(api, requireHost(parts.host));
  addBehaviour(api, parts);
  api.get('/users', (c) => c.json(parts.people.filter(isPerson).map(userOf)));
  api.get('/stream', (c) => parts.stream.open(c));
  return api;
}

const isPerson = ({ accountType }: SitePerson): boolean => accountType === 'atlassian';

const userOf = ({ accountId, displayName, email, token, active }: SitePerson) => ({
  accountId,
  displayName,
  email,
  token,
  active,
});

function requireHost(host: ForgeHost | null): () => ForgeHost {
  return () => {
    if (host === null) throw noApp();
    return host;
  };
}

const NO_APP_STATE = {
  queue: { ready: 0, delayed: 0, failed: 0 },
  idle: true,
  nextDueAt: null,
  app: { version: null, healthy: false },
};

function addClock(api: Hono, { host, time, takeOverEvents }: ControlParts): void {
  api.get('/state', async (c) => {
    await takeOverEvents();
    const { nextDueAt, ...state } = host?.state() ?? NO_APP_STATE;
    return c.json({
      clock: iso(time.now()),
      ...state,
      nextDueAt: nextDueAt === null ? null : iso(nextDueAt),
    });
  });
  api.post('/clock', async (c) => {
    const body = await readBody(c, clockBody);
    const target = clockTarget(body, time.now());
    const ran = await (body.asleep === true ? time.sleepUntil(target) : time.moveTo(target));
    return c.json({ clock: iso(time.now()), ran });
  });
}

const iso = (instant: number): string => new Date(instant).toISOString();

function addPlatform(api: Hono, host: () => ForgeHost): void {
  api.post('/faults', async (c) => {
    const { rules } = await readBody(c, faultsBody);
    host().setFaults(rules);
    return c.json({ rules });
  });
  api.post('/kill', async (c) => {
    const when = await readBody(c, killBody);
    host().kill(when);
    return c.json({});
  });
  api.get('/app', (c) => c.json(host().installation()));
  api.post('/app', async (c) => {
    const change = await readBody(c, appBody);
    host().setInstallation(change);
    return c.json(host().installation());
  });
  api.post('/reinstall', async (c) => {
    await host().reinstall(await readBody(c, reinstallBody));
    return c.json({});
  });
  api.get('/calls', (c) => c.json(host().calls(readSince(c))));
  api.get('/logs', (c) => c.json(host().logs(readSince(c))));
}

function addBehaviour(api: Hono, { behaviour, products }: ControlParts): void {
  api.get('/limits', async (c) => c.json(await products.limits()));
  api.post('/limits', async (c) => c.json(await products.setLimits(await readBody(c, limitsBody))));
  api.get('/lag', (c) => {
    const { searchMs, kvsQueryMs, eventMs, staleReadRate } = behaviour.current();
    return c.json({ searchMs, kvsQueryMs, eventMs, staleReadRate });
  });
  api.post('/lag', async (c) => c.json(await behaviour.change(await readBody(c, lagBody))));
  api.get('/events', (c) => {
    const { loss, duplicate, reorder } = behaviour.current();
    return c.json({ loss, duplicate, reorder });
  });
  api.post('/events', async (c) => c.json(await behaviour.change(await readBody(c, eventsBody))));
}
