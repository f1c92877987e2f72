import { decisionList, withBlocks } from './report-pages';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, type IssueName, MANAGER, projectFrame } from '../kit';
import { advance, bodyOf, choiceOf, edit, reportPages, scheduleIn, sleepForAWeek } from './reports';
import { SpecOnSite } from '../spec/specs';

jest.setTimeout(120_000);

/** Beyond what reads the figures and asks what the presser may; the linked pages of the report's issues included. */
const PUBLISHING = 6;

let site: AppSite;
let book: IssueName;
/** How often the app asked who it is for the first report, which makes the list as well. */
let selfSought: number;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  const spec = await SpecOnSite.make(site, 'Harbour fees', 'Fees are shown');
  await spec.save(ADMIN, withBlocks(decisionList('Fees are shown per cabin')));
  await site.loseEvents();
  const choice = choiceOf(await scheduleIn(site, 30), await spaceIdOf(site, 'PROD'));
  const turnedOn = await projectFrame(site, MANAGER, book).call('turn-on-report', choice);
  expect(turnedOn).toMatchObject({ kind: 'reports' });
  const { products } = await site.callsDuring(() => advance(site, 'PT1H'));
  selfSought = products.filter(({ path }) => path.endsWith('/myself')).length;
});
afterAll(() => site.end());

async function calling(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { products } = await site.callsDuring(act);
  return products
    .filter(({ product }) => product === 'confluence')
    .map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`);
}

/** Without what asks who may do something, or read it. */
const publishing = async (act: () => Promise<unknown>): Promise<readonly string[]> =>
  (await calling(act)).filter((call) => !/\/(operations|restriction|spaces)$/.test(call));

const publishNow = async () => {
  expect(await projectFrame(site, MANAGER, book).call('publish-report', {})).toMatchObject({
    kind: 'published',
    keptSections: 0,
  });
};

test('a first report keeps list and page to their readers, and asks once who the app is', async () => {
  expect(await reportPages(site, 'BOOK')).toHaveLength(1);
  expect(selfSought).toBe(1);
});

test('a report of any week reads what is around it at once and writes page, mark and index', async () => {
  const [first] = await reportPages(site, 'BOOK');
  const calls = await publishing(() => sleepForAWeek(site));
  expect(await reportPages(site, 'BOOK')).toHaveLength(2);
  expect(calls.filter((call) => call.startsWith('POST /wiki/api/v2/pages'))).toHaveLength(2);
  expect(calls.filter((call) => call.startsWith('PUT '))).toHaveLength(1);
  expect(calls.length).toBeLessThanOrEqual(PUBLISHING);
  const { value } = await bodyOf(site, first?.id ?? '');
  expect(value).toContain('Fees are shown per cabin');
});

test('made again, it costs no more', async () => {
  await publishNow();
  const [issue] = await openIssues();
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${issue ?? ''}`, { fields: { labels: ['blocked'] } });
  const calls = await publishing(publishNow);
  expect(calls.filter((call) => call.startsWith('PUT '))).toHaveLength(3);
  expect(calls.length).toBeLessThanOrEqual(PUBLISHING);
});

test('that nobody else may read list and report costs a call each where that is so already', async () => {
  const calls = await calling(publishNow);
  expect(calls.filter((call) => call.endsWith('/restriction'))).toHaveLength(2);
});

test('where people edited a section, one more call tells what Lockstep had written there', async () => {
  const [report] = (await reportPages(site, 'BOOK')).toSorted(
    (one, other) => Number(other.id) - Number(one.id),
  );
  await edit(site, report?.id ?? '', (body) => body.replace(' issues counted', ' issues counted by us'));
  const calls = await publishing(() => projectFrame(site, MANAGER, book).call('publish-report', {}));
  expect(calls).toContain(`GET /wiki/api/v2/pages/${report?.id ?? ''}`);
  expect(calls.length).toBeLessThanOrEqual(PUBLISHING + 1);
  expect((await bodyOf(site, report?.id ?? '')).value).toContain('issues counted by us');
});

async function openIssues(): Promise<readonly string[]> {
  const jql = 'project = BOOK AND level IS EMPTY AND statusCategory != Done AND labels IS EMPTY ORDER BY key';
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, maxResults: 1 });
  return (body as { issues: readonly IssueName[] }).issues.map(({ id }) => id);
}
