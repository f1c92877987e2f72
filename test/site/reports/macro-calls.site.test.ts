import { type MacroConfig } from '../../../src/contract/status/status-macro';
import { ADMIN, AppSite, macroFrame, MANAGER } from '../kit';
import { advance } from './reports';

jest.setTimeout(120_000);

const BUGS = 'project = BOOK AND issuetype = Bug AND level IS EMPTY';

let site: AppSite;
/** Finds less than a page of issues. */
let few: string;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  await site.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  // The schedule's first run learns the site's fields, as it does on every site before people come.
  await advance(site, 'PT6M');
  few = `id IN (${(await found(BUGS)).map(({ id }) => id).join(', ')})`;
});
afterAll(() => site.end());

interface Found {
  readonly id: string;
  readonly fields: { readonly status: { readonly statusCategory: { readonly key: string } } };
}

async function found(jql: string): Promise<readonly Found[]> {
  const search = { jql, fields: ['status'], maxResults: 100 };
  const { body } = await site.rest(MANAGER, 'POST', '/rest/api/3/search/jql', search);
  return (body as { issues: readonly Found[] }).issues;
}

/** To a status of this category. */
async function move(id: string, category: string): Promise<void> {
  const path = `/rest/api/3/issue/${id}/transitions`;
  const { body } = await site.rest(ADMIN, 'GET', path);
  const { transitions } = body as {
    transitions: readonly { id: string; to: { statusCategory: { key: string } } }[];
  };
  const transition = transitions.find(({ to }) => to.statusCategory.key === category);
  expect((await site.rest(ADMIN, 'POST', path, { transition: { id: transition?.id } })).status).toBe(204);
}

/** What the frame of a macro asks until all of it is shown. */
async function shown(config: Partial<MacroConfig>) {
  const frame = macroFrame(site, MANAGER, { v: '2', since: '7', ...config });
  let status = await frame.call('macro-status', {});
  if (status.kind === 'status' && !status.complete)
    status = await frame.call('macro-status', { whole: true });
  if (status.kind !== 'status') throw new Error(status.kind);
  return status.view === 'changes'
    ? { status, changes: await frame.call('macro-changes', { touched: status.touched }) }
    : { status, changes: null };
}

/** Which operations of the products an act takes, in order. */
async function operations(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { products } = await site.callsDuring(act);
  return products.map(({ path }) => path.replace('/rest/api/3/', '').split('?')[0] ?? '');
}

const SEARCH = 'search/jql';
const FETCH = 'issue/bulkfetch';
const CHANGELOGS = 'changelog/bulkfetch';

test('a status of no more than a page of issues is one call in each view', async () => {
  for (const view of ['summary', 'blocked', 'epics', 'changes']) {
    const config = { source: 'jql', jql: `(${few}) AND statusCategory = Done`, view };
    expect([view, await operations(() => shown(config))]).toEqual([view, [SEARCH]]);
  }
});

test('only the past of what may have been reopened costs another one, and nothing is read twice', async () => {
  const [open, done] = await Promise.all([
    found(`(${few}) AND statusCategory = "To Do"`),
    found(`(${few}) AND statusCategory = Done`),
  ]);
  await move(open[0]?.id ?? '', 'indeterminate');
  await move(done[0]?.id ?? '', 'indeterminate');
  const config = { source: 'jql', jql: few, view: 'changes' };
  expect(await operations(() => shown(config))).toEqual([SEARCH, CHANGELOGS]);
  const { changes } = await shown(config);
  // As whoever looks for it by itself finds it.
  const frame = macroFrame(site, MANAGER, { v: '2', since: '7', ...config });
  const byItself = await frame.call('macro-changes', {});
  const told = (answer: typeof changes) => (answer?.kind === 'changes' ? answer.groups : answer);
  expect(told(changes)).toEqual(told(byItself));
  expect(told(changes)).toMatchObject([{}, { change: 'started' }, { change: 'reopened', count: 1 }, {}]);
});

test('of more than a page the rest is counted by two, however the numbers are looked at', async () => {
  const config = { source: 'jql', jql: 'project = BOOK', view: 'changes' };
  const calls = await operations(() => shown(config));
  expect(calls.slice(0, 3)).toEqual([SEARCH, SEARCH, FETCH]);
});

test('of a family each level is one', async () => {
  const [epic] = await found('project = BOOK AND issuetype = Epic AND statusCategory = "In Progress"');
  const config = { source: 'epic', epicId: epic?.id ?? '', depth: 'all', view: 'changes' };
  expect(await operations(() => shown(config))).toEqual([SEARCH, SEARCH, SEARCH, CHANGELOGS]);
});
