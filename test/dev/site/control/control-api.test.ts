import { type ForgeHost } from '../../../../dev/platform/host-api';
import { type LimitState } from '../../../../dev/products/wire';
import { createControlApi } from '../../../../dev/site/control/control-api';
import { clockTarget } from '../../../../dev/site/control/clock-target';
import { parseDuration } from '../../../../dev/site/control/duration';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 2, 2, 12);

const NO_HOUR = { used: 0, resetsAt: NOON, operations: [] };
const NO_LIMITS: LimitState = {
  settings: { pointsAnHour: 65_000, quota: false, bursts: false, issueWrites: false },
  jira: NO_HOUR,
  confluence: NO_HOUR,
};

/** The control calls over a host that writes down what it is told. */
function anApi({ withApp = true } = {}) {
  const told: unknown[] = [];
  const tell = (what: string) => (value: unknown) => {
    told.push([what, value]);
  };
  const tellLimits = (change: unknown) => {
    tell('limits')(change);
    return Promise.resolve(NO_LIMITS);
  };
  const host = {
    state: () => ({
      queue: { ready: 1, delayed: 2, failed: 0 },
      idle: false,
      nextDueAt: NOON,
      app: { version: '1', healthy: true },
    }),
    setFaults: tell('faults'),
    kill: tell('kill'),
    setInstallation: tell('app'),
    installation: () => ({ consent: true }),
    reinstall: (options: unknown) => {
      tell('reinstall')(options);
      return Promise.resolve();
    },
    calls: (since: number) => ({ calls: [], next: since }),
    logs: (since: number) => ({ lines: [], next: since }),
  } as unknown as ForgeHost;
  const api = createControlApi({
    host: withApp ? host : null,
    people: [],
    time: { now: () => NOON, moveTo: () => Promise.resolve(3), sleepUntil: () => Promise.resolve(1) },
    behaviour: { current: () => ({}) as never, change: (change) => Promise.resolve(change as never) },
    products: { limits: () => Promise.resolve(NO_LIMITS), setLimits: tellLimits },
    stream: { send: () => undefined, open: () => new Response() },
    takeOverEvents: () => Promise.resolve(),
  });
  const post = (path: string, body: unknown) =>
    api.request(path, { method: 'POST', body: JSON.stringify(body) });
  return { api, post, told };
}

test('the state names instants as ISO text', async () => {
  const answer = await anApi().api.request('/state');
  expect(await answer.json()).toEqual({
    clock: '2026-03-02T12:00:00.000Z',
    queue: { ready: 1, delayed: 2, failed: 0 },
    idle: false,
    nextDueAt: '2026-03-02T12:00:00.000Z',
    app: { version: '1', healthy: true },
  });
});

test('a clock call answers the clock and how many functions ran', async () => {
  const answer = await anApi().post('/clock', { advance: 'PT5M' });
  expect(await answer.json()).toEqual({ clock: '2026-03-02T12:00:00.000Z', ran: 3 });
});

test('asleep, the clock moves without what would have run on the way', async () => {
  const answer = await anApi().post('/clock', { advance: 'P7D', asleep: true });
  expect(await answer.json()).toMatchObject({ ran: 1 });
});

test.each<{ path: string; body: unknown; what: string; value: unknown }>([
  {
    path: '/faults',
    body: {
      rules: [
        { match: { product: 'jira', path: '/issue/.*' }, times: 1, answer: { status: 429, retryAfter: 5 } },
      ],
    },
    what: 'faults',
    value: [
      { match: { product: 'jira', path: '/issue/.*' }, times: 1, answer: { status: 429, retryAfter: 5 } },
    ],
  },
  { path: '/kill', body: { now: true }, what: 'kill', value: { now: true } },
  {
    path: '/kill',
    body: { product: 'confluence', nth: 2, when: 'after' },
    what: 'kill',
    value: { product: 'confluence', nth: 2, when: 'after' },
  },
  { path: '/app', body: { consent: false }, what: 'app', value: { consent: false } },
  { path: '/limits', body: { quota: true }, what: 'limits', value: { quota: true } },
  { path: '/reinstall', body: { keepStorage: true }, what: 'reinstall', value: { keepStorage: true } },
])('$path hands on $body', async ({ path, body, what, value }) => {
  const { post, told } = anApi();
  expect((await post(path, body)).status).toBe(200);
  expect(told).toEqual([[what, value]]);
});

test.each<{ rule: string; path: string; body: unknown; message: string }>([
  { rule: 'both ways to move the clock', path: '/clock', body: { set: '', advance: '' }, message: 'either' },
  { rule: 'a leap of more than a week', path: '/clock', body: { advance: 'P8D' }, message: 'at most P7D' },
  { rule: 'a duration in months', path: '/clock', body: { advance: 'P1M' }, message: "'P1M'" },
  {
    rule: 'an unknown product',
    path: '/faults',
    body: { rules: [{ match: { product: 'x' }, answer: {} }] },
    message: 'rules.0.match.product',
  },
  {
    rule: 'a pattern that is none',
    path: '/faults',
    body: { rules: [{ match: { path: '(' }, answer: {} }] },
    message: 'regular expression',
  },
  { rule: 'an unknown switch', path: '/app', body: { consnet: true }, message: 'consnet' },
  { rule: 'a share above one', path: '/events', body: { loss: 2 }, message: 'loss' },
  { rule: 'an hour without points', path: '/limits', body: { pointsAnHour: 0 }, message: 'pointsAnHour' },
  { rule: 'nothing at all', path: '/kill', body: undefined, message: 'either' },
])('$rule is refused with its reason', async ({ path, body, message }) => {
  const answer = await anApi().post(path, body);
  expect(answer.status).toBe(400);
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  expect(error).toEqual({ code: 'bad-request', message: expect.stringContaining(message) as unknown });
});

test('without the app its calls are refused, and the state says so', async () => {
  const { api, post } = anApi({ withApp: false });
  expect((await post('/kill', { now: true })).status).toBe(409);
  expect(await (await api.request('/state')).json()).toMatchObject({ idle: true, app: { healthy: false } });
});

test.each([
  ['P7D', 7 * DAY_MS],
  ['P1W', 7 * DAY_MS],
  ['P1DT2H3M4.5S', DAY_MS + 2 * 3_600_000 + 3 * 60_000 + 4500],
  ['PT0S', 0],
  ['P', null],
  ['PT', null],
  ['P1Y', null],
  ['5m', null],
])('the duration %s is %s ms', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

test('the clock may be set back as far as one likes', () => {
  expect(clockTarget({ set: '2020-01-01T00:00:00Z' }, NOON)).toBe(Date.UTC(2020, 0, 1));
});
