import { type CleanedAnswer, type TriedAnswer } from '../../src/contract/admin/admin';
import { isWrite } from '../kit/product-calls';
import { projectNamed, spaceIdOf } from './spec/generate';
import { ADMIN, adminFrame, AppSite, BridgeRefusal, JIRA_ONLY, MANAGER, type Viewer } from './kit';

jest.setTimeout(120_000);

let site: AppSite;
let place: { projectId: string; spaceId: string };

beforeAll(async () => {
  site = await AppSite.open();
  const [project, spaceId] = await Promise.all([projectNamed(site, 'BOOK'), spaceIdOf(site, 'PROD')]);
  place = { projectId: project.id, spaceId };
});
afterAll(() => site.end());
afterEach(() => site.heal());

type Tried = Extract<TriedAnswer, { kind: 'tried' }>;

/** A round as the page drives it; a call that does not come back ends it, and *Run again* is pressed. */
async function round(): Promise<{ tried: readonly Tried[]; cleaned: CleanedAnswer }> {
  const frame = adminFrame(site, ADMIN);
  const start = () => frame.call('start-self-test', place);
  let started = await start();
  if (started.kind === 'earlier-round') {
    await frame.call('clean-up-self-test', {});
    started = await start();
  }
  if (started.kind !== 'started') throw new Error(`The round did not start: ${started.kind}`);
  const tried: Tried[] = [];
  for (let next = started.next; next !== null;) {
    const answer = await frame.call('continue-self-test', { test: started.test });
    if (answer.kind !== 'tried') throw new Error(`The round ended early: ${answer.kind}`);
    tried.push(answer);
    next = answer.next;
  }
  return { tried, cleaned: (await frame.call('clean-up-self-test', {})) as CleanedAnswer };
}

/** Issues and pages that any round has left on the site. */
async function leftovers(): Promise<readonly unknown[]> {
  const jql = 'project = BOOK AND summary ~ "self-test"';
  const [issues, current, trashed] = await Promise.all([
    site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] }),
    pages('current'),
    pages('trashed'),
  ]);
  return [...(issues.body as { issues: readonly unknown[] }).issues, ...current, ...trashed];
}

async function pages(status: string): Promise<readonly unknown[]> {
  const { body } = await site.rest(
    ADMIN,
    'GET',
    `/wiki/api/v2/pages?space-id=${place.spaceId}&status=${status}&limit=250`,
  );
  const { results } = body as { results: readonly { title: string }[] };
  return results.filter(({ title }) => title.startsWith('Lockstep self-test'));
}

test('a round passes and leaves nothing behind, not even in the trash', async () => {
  const { tried, cleaned } = await round();
  expect(tried.map(({ failure }) => failure)).toEqual(Array(10).fill(null));
  expect(cleaned).toEqual({
    kind: 'cleaned-up',
    issue: { kind: 'removed' },
    page: { kind: 'removed' },
    leftovers: [],
  });
  expect(await leftovers()).toEqual([]);
});

test.each<{ what: string; product: 'jira' | 'confluence'; nth: number }>([
  { what: 'an issue was created', product: 'jira', nth: 5 },
  { what: 'an issue was changed', product: 'jira', nth: 11 },
  { what: 'a page was created', product: 'confluence', nth: 1 },
  { what: 'a page was deleted', product: 'confluence', nth: 10 },
])('killed when $what, the next round removes what is left', async ({ product, nth }) => {
  await site.control('POST', 'kill', { product, nth, when: 'after' });
  await expect(round()).rejects.toThrow(BridgeRefusal);
  await site.control('POST', 'clock', { advance: 'PT6M' });
  const { tried } = await round();
  expect(tried).toHaveLength(10);
  expect(await leftovers()).toEqual([]);
});

test.each<{ scopes: readonly string[]; failing: Readonly<Record<string, readonly string[]>> }>([
  { scopes: ['write:jira-work'], failing: { 'create-issue': ['write:jira-work'] } },
  { scopes: ['write:page:confluence'], failing: { 'create-page': ['write:page:confluence'] } },
])('without $scopes the step says so, and so do the checks', async ({ scopes, failing }) => {
  await site.control('POST', 'app', { missingScopes: scopes });
  const { tried } = await round();
  const failures = tried.flatMap(({ trial, failure }) => (failure === null ? [] : [{ trial, failure }]));
  expect(failures).toEqual(
    Object.entries(failing).map(([trial, names]) => ({
      trial,
      failure: { kind: 'scope-missing', scopes: names },
    })),
  );
  const health = await adminFrame(site, ADMIN).call('show-health', {});
  expect(health).toMatchObject({ kind: 'health' });
  expect(JSON.stringify(health)).toContain(`"missing":${JSON.stringify(scopes)}`);
  await site.heal();
  expect(await leftovers()).toEqual([]);
});

test('without its storage the checks say which permission is missing', async () => {
  await site.control('POST', 'app', { missingScopes: ['storage:app'] });
  const health = await adminFrame(site, ADMIN).call('show-health', {});
  expect(health).toMatchObject({ kind: 'health', storage: 'not-granted' });
});

test('a page that may not be deleted is named with its place, and removed once it may be', async () => {
  await site.control('POST', 'app', { missingScopes: ['delete:page:confluence'] });
  const { cleaned } = await round();
  expect(cleaned).toMatchObject({
    issue: { kind: 'removed' },
    page: { kind: 'left', path: expect.stringMatching(/^\/wiki\/spaces\/PROD\/pages\/\d+/) as unknown },
  });
  expect(await leftovers()).toHaveLength(1);
  const frame = adminFrame(site, ADMIN);
  const [page] = (await pages('current')) as readonly { readonly title: string }[];
  const left = { subject: 'page', name: page?.title, why: null };
  expect(await frame.call('list-places', {})).toMatchObject({ leftovers: [left] });
  await site.control('POST', 'app', { missingScopes: [] });
  expect(await frame.call('clean-up-self-test', {})).toMatchObject({ kind: 'cleaned-up', leftovers: [] });
  expect(await leftovers()).toEqual([]);
});

test('an issue that people made of it is left alone', async () => {
  const frame = adminFrame(site, ADMIN);
  const started = await frame.call('start-self-test', place);
  await frame.call('continue-self-test', { test: started.kind === 'started' ? started.test : '' });
  const [issue] = (await leftovers()) as readonly { id: string }[];
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${issue?.id ?? ''}`, { fields: { summary: 'Ours now' } });
  expect(await frame.call('clean-up-self-test', {})).toMatchObject({
    issue: { kind: 'left', why: { kind: 'read-differs' } },
  });
  const { status } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${issue?.id ?? ''}`);
  expect(status).toBe(200);
});

test('the checks change nothing on the site and tell what they found', async () => {
  let answer: unknown;
  const { products } = await site.callsDuring(async () => {
    answer = await adminFrame(site, ADMIN).call('show-health', {});
  });
  expect(products.filter((call) => isWrite(call) && call.status < 300)).toEqual([]);
  expect(answer).toMatchObject({
    kind: 'health',
    confluence: 'connected',
    jiraScopes: { missing: [], unknown: [] },
    confluenceScopes: { missing: [], unknown: [] },
    storage: 'works',
    licence: 'not-needed',
  });
});

test.each<{ rule: string; app: object; expected: object }>([
  {
    rule: 'Confluence is not connected',
    app: { connected: ['jira'] },
    expected: { kind: 'health', confluence: 'not-connected' },
  },
  {
    rule: 'the licence has ended',
    app: { license: 'inactive' },
    expected: { kind: 'health', licence: 'inactive' },
  },
  {
    rule: 'the app may not read from Jira',
    app: { missingScopes: ['read:jira-work'] },
    expected: { kind: 'health', jiraScopes: { missing: ['read:jira-work'], unknown: [] } },
  },
  {
    rule: 'the app may not even ask who administers Jira',
    app: { missingScopes: ['read:jira-work', 'read:permission:jira'] },
    expected: { kind: 'scope-missing' },
  },
])('$rule: the checks say so', async ({ app, expected }) => {
  await site.control('POST', 'app', app);
  expect(await adminFrame(site, ADMIN).call('show-health', {})).toMatchObject(expected);
});

test('the schedule is seen once it has run, and missed when it stops', async () => {
  await site.control('POST', 'clock', { advance: 'PT6M' });
  expect(await adminFrame(site, ADMIN).call('show-health', {})).toMatchObject({
    schedule: { kind: 'alive' },
  });
});

const CALLS: readonly (readonly [string, () => unknown])[] = [
  ['show-health', () => ({})],
  ['list-places', () => ({})],
  ['start-self-test', () => place],
  ['continue-self-test', () => ({ test: '0'.repeat(16) })],
  ['clean-up-self-test', () => ({})],
];

test.each<{ who: string; viewer: Viewer }>([
  { who: 'a project lead', viewer: MANAGER },
  { who: 'somebody without Confluence', viewer: JIRA_ONLY },
])('$who gets to none of it, whatever their frame sends', async ({ viewer }) => {
  for (const [name, payload] of CALLS) {
    const { products, storage } = await site.callsDuring(async () => {
      const { text } = await adminFrame(site, viewer).ask(name, payload());
      expect(JSON.parse(text)).toEqual({ result: { kind: 'admins-only' } });
    });
    expect(products.map(({ path }) => path)).toEqual(['/rest/api/3/mypermissions?permissions=ADMINISTER']);
    expect(storage).toEqual([]);
  }
});
