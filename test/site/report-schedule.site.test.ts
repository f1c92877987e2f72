import { projectNamed, spaceIdOf } from './generate';
import { ADMIN, AppSite, type IssueName, projectFrame } from './kit';
import { advance, bodyOf, choiceOf, marksOf, type ReportMark, reportPages, scheduleIn } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let web: IssueName;
let spaceId: string;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  web = await projectNamed(site, 'WEB');
  spaceId = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());
afterEach(async () => {
  await site.heal();
  await site.control('POST', 'events', { duplicate: 0 });
});

const frame = () => projectFrame(site, ADMIN, web);

/** Forgets every report with its page, and orders one that the first heartbeat finds due; answers its date. */
async function orderAnew(): Promise<string> {
  await site.control('POST', 'reinstall', { keepStorage: false });
  for (const { id } of await reportPages(site, 'WEB'))
    await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${id}`);
  const shown = await frame().call('turn-on-report', choiceOf(await scheduleIn(site, 2), spaceId));
  return shown.kind === 'reports' ? dateOf(shown.report?.nextAt ?? 0) : 'refused';
}

const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const DAY_MS = 86_400_000;

/** One page of the date, marked, in the history, and the next one due a week later. */
async function expectOneReport(slot: string): Promise<void> {
  const pages = await reportPages(site, 'WEB');
  expect(pages.map(({ title }) => title)).toEqual([`Weekly update WEB ${slot}`]);
  expect(await marksOf(site, pages[0]?.id ?? '')).toMatchObject([{ slot }]);
  const shown = await frame().call('show-reports', {});
  expect(shown).toMatchObject({ history: [{ kind: 'published', slot }] });
  const nextAt = shown.kind === 'reports' ? shown.report?.nextAt : undefined;
  expect(dateOf(nextAt ?? 0)).toBe(dateOf(Date.parse(slot) + 7 * DAY_MS));
}

/** Calls of the heartbeat that finds a report due, and of what it leads to. */
const CALLS = { jira: 4, confluence: 3, kvs: 14 } as const;

test('one heartbeat publishes what is due, in so many calls, and the next ones leave it alone', async () => {
  const slot = await orderAnew();
  const { products, storage } = await site.callsDuring(() => advance(site, 'PT5M'));
  const count = (name: string) => products.filter(({ product }) => product === name).length;
  expect({ jira: count('jira'), confluence: count('confluence'), kvs: storage.length }).toEqual(CALLS);
  await advance(site, 'PT30M');
  await expectOneReport(slot);
});

const deaths = (Object.keys(CALLS) as (keyof typeof CALLS)[]).flatMap((product) =>
  Array.from({ length: CALLS[product] }, (_, index) => index + 1).flatMap((nth) =>
    (['before', 'after'] as const).map((when) => ({ product, nth, when })),
  ),
);

test.each(deaths)('a death $when call $nth of $product still ends in one report', async (death) => {
  const slot = await orderAnew();
  await site.control('POST', 'kill', death);
  await advance(site, 'PT25M');
  await expectOneReport(slot);
});

test('heartbeats and queue events that come twice at once make one report', async () => {
  const slot = await orderAnew();
  await site.control('POST', 'events', { duplicate: 1 });
  await advance(site, 'PT15M');
  await expectOneReport(slot);
});

test.each([
  {
    fault: 'a page whose answer gets lost',
    match: { product: 'confluence', method: 'POST', path: '/pages$' },
    answer: { drop: 'after' },
  },
  {
    fault: 'a page that Confluence fails to make',
    match: { product: 'confluence', method: 'POST', path: '/pages$' },
    answer: { status: 500 },
  },
  {
    fault: 'a mark that gets lost',
    match: { product: 'confluence', method: 'POST', path: '/properties$' },
    answer: { drop: 'before' },
  },
  {
    fault: 'a throttled search',
    match: { product: 'jira', path: '/search/jql' },
    answer: { status: 429, retryAfter: 3600 },
  },
  { fault: 'a queue that does not answer', match: { product: 'queue' }, answer: { drop: 'after' } },
])('$fault is made good', async ({ match, answer }) => {
  const slot = await orderAnew();
  await site.control('POST', 'faults', { rules: [{ match, times: 1, answer }] });
  await advance(site, 'PT1H30M');
  await expectOneReport(slot);
});

describe('over the days', () => {
  const published = async (): Promise<readonly ReportMark[]> => {
    const pages = await reportPages(site, 'WEB');
    return (await Promise.all(pages.map(({ id }) => marksOf(site, id)))).flat();
  };

  test('a storage that is away for a day makes the report late, and the page says so', async () => {
    const slot = await orderAnew();
    await site.control('POST', 'faults', { rules: [{ match: { product: 'kvs' }, answer: { status: 500 } }] });
    await advance(site, 'P1D');
    expect(await published()).toEqual([]);
    await site.heal();
    await advance(site, 'PT20M');
    await expectOneReport(slot);
    const [page] = await reportPages(site, 'WEB');
    expect((await bodyOf(site, page?.id ?? '')).value).toContain('Made late, from the issues as of');
  });

  test('the next report is one more page, and begins where the last one ended', async () => {
    const [last] = await published();
    const schedule = await scheduleIn(site, 2);
    await frame().call('change-report', { choice: choiceOf(schedule, spaceId) });
    await advance(site, 'PT10M');
    const [next, ...others] = await published();
    expect(others).toEqual([last]);
    expect(next?.from).toBe(last?.to);
    expect(dateOf(next?.to ?? 0)).toBe(next?.slot);
  });

  test('turned off it makes none', async () => {
    const before = await published();
    await frame().call('change-report', { on: false, choice: choiceOf(await scheduleIn(site, 2), spaceId) });
    await advance(site, 'PT10M');
    expect(await published()).toEqual(before);
  });
});
