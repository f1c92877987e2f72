import { isWrite } from '../../kit/product-calls';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, type IssueName, projectFrame } from '../kit';
import {
  advance,
  bodyOf,
  choiceOf,
  forgetReports,
  marksOf,
  type ReportMark,
  nowOf,
  reportPages,
  scheduleIn,
} from './reports';

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
  await forgetReports(site);
  const shown = await frame().call('turn-on-report', choiceOf(await scheduleIn(site, 2), spaceId));
  return shown.kind === 'reports' ? dateOf(shown.report?.nextAt ?? 0) : 'refused';
}

/**
 * A report may take a call less than the one that was counted (what is known of the site's fields is
 * read only now and then): an order to kill that is left must not meet the looking afterwards.
 */
const disarm = () => site.control('POST', 'kill', { product: 'confluence', nth: 1_000_000, when: 'after' });

const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const DAY_MS = 86_400_000;

/** What there is of reports, on their pages and in the history. */
async function found() {
  const pages = await reportPages(site, 'WEB');
  const marks = await Promise.all(pages.map(({ id }) => marksOf(site, id)));
  const shown = await frame().call('show-reports', {});
  const { history, report } = shown.kind === 'reports' ? shown : { history: [], report: null };
  return {
    titles: pages.map(({ title }) => title),
    marked: marks.flat().map(({ slot }) => slot),
    history: history.map(({ kind, slot }) => `${slot} ${kind}`),
    next: dateOf(report?.nextAt ?? 0),
  };
}

/** One page of the date, marked, in the history, and the next one due a week later. */
const oneReport = (slot: string) => ({
  titles: [`Weekly update WEB ${slot}`],
  marked: [slot],
  history: [`${slot} published`],
  next: dateOf(Date.parse(slot) + 7 * DAY_MS),
});

/** What the heartbeat calls that finds a report due, together with what it leads to. */
const callsOfOneReport = () => site.callsDuring(() => advance(site, 'PT5M'));

test('one heartbeat publishes what is due, and the next ones leave it alone', async () => {
  const slot = await orderAnew();
  const { products } = await callsOfOneReport();
  expect(products.length).toBeGreaterThan(0);
  expect(await found()).toEqual(oneReport(slot));
  await advance(site, 'PT30M');
  expect(await found()).toEqual(oneReport(slot));
});

test('heartbeats that find nothing due cost two calls of storage each, and none of the products', async () => {
  await advance(site, 'PT15M');
  const { storage, products } = await site.callsDuring(() => advance(site, 'PT45M'));
  expect(products).toEqual([]);
  expect(storage.length).toBeGreaterThanOrEqual(9);
  expect(storage.length).toBeLessThanOrEqual(18);
});

// `test/sweep` breaks a report at each of its calls; here a real process dies of it.
test('a death right after anything that Confluence keeps still ends in one report', async () => {
  await orderAnew();
  const { products } = await callsOfOneReport();
  const kept = products
    .filter(({ product }) => product === 'confluence')
    .flatMap((call, index) => (isWrite(call) ? [index + 1] : []));
  expect(kept.length).toBeGreaterThan(3);
  for (const nth of kept) {
    const slot = await orderAnew();
    await site.control('POST', 'kill', { product: 'confluence', nth, when: 'after' });
    await advance(site, 'PT25M');
    await disarm();
    expect({ nth, ...(await found()) }).toEqual({ nth, ...oneReport(slot) });
  }
});

test('heartbeats and queue events that come twice at once make one report', async () => {
  const slot = await orderAnew();
  await site.control('POST', 'events', { duplicate: 1 });
  await advance(site, 'PT15M');
  expect(await found()).toEqual(oneReport(slot));
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
  expect(await found()).toEqual(oneReport(slot));
});

test('an hour in which Jira refuses each search makes one report in the end', async () => {
  const slot = await orderAnew();
  const match = { product: 'jira', path: '/search/jql' };
  await site.control('POST', 'faults', { rules: [{ match, answer: { status: 429, retryAfter: 600 } }] });
  await advance(site, 'PT1H');
  expect((await found()).titles).toEqual([]);
  await site.heal();
  await advance(site, 'PT30M');
  expect(await found()).toEqual(oneReport(slot));
});

test('a report that Jira and Confluence refuse for an hour asks them a handful of times until then', async () => {
  const slot = await orderAnew();
  const answer = { status: 429, retryAfter: 3600 };
  const rules = ['jira', 'confluence'].map((product) => ({ match: { product }, answer }));
  await site.control('POST', 'faults', { rules });
  const { products } = await site.callsDuring(() => advance(site, 'PT55M'));
  expect(products.length).toBeGreaterThan(0);
  // One look of the report, and one for the ids of the site’s fields.
  expect(products.length).toBeLessThanOrEqual(8);
  await site.heal();
  await advance(site, 'PT15M');
  expect(await found()).toEqual(oneReport(slot));
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
    expect(await found()).toEqual(oneReport(slot));
    const [page] = await reportPages(site, 'WEB');
    expect((await bodyOf(site, page?.id ?? '')).value).toContain('Made late, from the issues as of');
  });

  test('the next report is one more page, and begins where the last one ended', async () => {
    await orderAnew();
    await advance(site, 'PT10M');
    const [last] = await published();
    await site.control('POST', 'clock', { advance: 'P1D', asleep: true });
    const schedule = await scheduleIn(site, 2);
    await frame().call('change-report', { choice: choiceOf(schedule, spaceId) });
    await advance(site, 'PT10M');
    const [next, ...others] = await published();
    expect(last).toBeDefined();
    expect(others).toEqual([last]);
    expect(next?.from).toBe(last?.to);
    expect(dateOf(next?.to ?? 0)).toBe(next?.slot);
  });

  test('a clock that jumps days ahead and hours back makes one page a date, and tells no time twice', async () => {
    const first = await orderAnew();
    await advance(site, 'PT10M');
    await site.control('POST', 'clock', { advance: 'P7D', asleep: true });
    await advance(site, 'PT10M');
    const two = await published();
    expect(two.map(({ slot }) => slot)).toEqual([dateOf(Date.parse(first) + 7 * DAY_MS), first]);
    expect(two[0]?.from).toBe(two[1]?.to);
    const back = new Date((await nowOf(site)) - 2 * 3_600_000).toISOString();
    await site.control('POST', 'clock', { set: back });
    expect(await frame().call('publish-report', {})).toMatchObject({ kind: 'published' });
    await advance(site, 'PT3H');
    expect(await published()).toEqual(two);
  });

  test('turned off it makes none', async () => {
    await orderAnew();
    await frame().call('change-report', { on: false, choice: choiceOf(await scheduleIn(site, 2), spaceId) });
    await advance(site, 'PT10M');
    expect(await published()).toEqual([]);
  });
});
