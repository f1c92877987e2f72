import { type BylineCalls } from '../../../src/contract/byline';
import {
  type RelatedAnswer,
  type RelatedCalls,
  type RelatedTargetRequest,
} from '../../../src/contract/related';
import { newSpecifiedEpic } from '../../kit/breakdowns';
import { depthOf, isStored } from '../../kit/product-calls';
import { type Epic, newEpic, spaceIdOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, CONTRACTOR, JIRA_ONLY, MANAGER, type Viewer } from '../kit';
import { specPage } from '../spec/spec-page-text';

jest.setTimeout(120_000);

type Target = RelatedTargetRequest['target'];

let site: AppSite;
let epic: Epic;
let alike: Epic;
let other: Epic;

beforeAll(async () => {
  site = await AppSite.open();
  other = await newSpecifiedEpic(site, 'Zeppelin moorings for tourists');
  alike = await newEpic(site, 'Zeppelin tickets');
  epic = await newEpic(site, 'Zeppelin tours for tourists');
});
afterAll(() => site.end());
afterEach(() => site.heal());

const panel = (viewer: Viewer = MANAGER, { id, key, projectId }: Epic = epic) =>
  new AppFrame<RelatedCalls>(site, viewer, {
    moduleKey: 'issue-panel',
    extension: { issue: { id, key }, project: { id: projectId } },
  });
const find = async (viewer: Viewer = MANAGER, topic = epic.summary): Promise<RelatedAnswer> => {
  const answer = await panel(viewer).call('find-related', { topic, projectIds: [], spaceKeys: [] });
  if (answer.kind !== 'related') throw new Error(answer.kind);
  return answer;
};
const keysIn = ({ issues }: RelatedAnswer) =>
  issues.kind === 'found' ? issues.items.map(({ title }) => title) : [];
const pagesIn = ({ pages }: RelatedAnswer) =>
  pages.kind === 'found' ? pages.items.map(({ title }) => title) : [];

test('two searches, side by side, find what speaks of the same, the best first', async () => {
  const found = await find();
  expect(keysIn(found)).toEqual([other.summary, alike.summary]);
  expect(pagesIn(found)).toEqual([`${other.summary} - Product Spec`]);
  expect(found.issues).toMatchObject({ total: 2, items: [{ reasons: ['zeppelin', 'tourists'] }, {}] });
  await site.slowly();
  const { products } = await site.callsDuring(() => find());
  expect({ calls: products.length, depth: depthOf(products) }).toEqual({ calls: 2, depth: 1 });
});

test('a spec is left out beside its issue for who sees the issue, by one more read beside the searches', async () => {
  const { id } = await specPage(site, other);
  const found = async (viewer: Viewer) => {
    const answer = await panel(viewer, other).call('find-related', {
      topic: epic.summary,
      projectIds: [],
      spaceKeys: [],
    });
    if (answer.kind !== 'related' || answer.pages.kind !== 'found') throw new Error(answer.kind);
    return answer.pages.items.map((page) => page.id);
  };
  await site.slowly();
  const { products } = await site.callsDuring(async () => {
    expect(await found(MANAGER)).toEqual([]);
  });
  expect({ calls: products.length, depth: depthOf(products) }).toEqual({ calls: 3, depth: 1 });
  // Sees the page, and must not learn of which issue it is the spec.
  expect(await found(CONTRACTOR)).toEqual([id]);
});

test('everyone finds what they may see', async () => {
  expect(keysIn(await find(CONTRACTOR))).toEqual([]);
  const found = await find(JIRA_ONLY);
  expect(found.pages).toEqual({ kind: 'unavailable' });
});

test.each([
  { text: 'a query of two products', topic: '"memory leak" OR (x' },
  { text: 'a sign alone', topic: '*' },
  { text: 'an end of the quotes', topic: 'project = 1) OR (text ~ "a' },
  { text: 'nothing but operators', topic: 'AND OR NOT IN EMPTY ORDER BY' },
  { text: 'two thousand quotes', topic: '"'.repeat(2_000) },
  { text: 'a trace', topic: 'TypeError: x is not "a"\n  at f (C:\\a\\b.ts:1:2) && {*} ~ ^2 [TO]' },
  { text: 'signs of several scripts', topic: '\u202eイ\u202c 🇩🇪 صفحة "الدفع" \u0000 ＡＮＤ（' },
  { text: 'one word of four thousand letters', topic: 'a'.repeat(4_000) },
])('typed text is words: $text', async ({ topic }) => {
  expect((await find(MANAGER, topic)).kind).toBe('related');
});

test('what is dismissed is gone for the one who dismissed it', async () => {
  const target = { kind: 'issue', id: alike.id } as const;
  expect(await panel().call('dismiss-related', { target })).toEqual({ kind: 'dismissed' });
  expect(keysIn(await find())).toEqual([other.summary]);
  expect(keysIn(await find(ADMIN))).toEqual([other.summary, alike.summary]);
});

const dismiss = (frame: Pick<AppFrame<RelatedCalls>, 'call'>, issueId?: string) =>
  frame.call('dismiss-related', { issueId, target: { kind: 'issue', id: alike.id } });

test('nothing is remembered beside what somebody does not see', async () => {
  const restricted = await newPage('Zeppelin secrets', 'ENG');
  const { storage } = await site.callsDuring(async () => {
    expect(await dismiss(panel(CONTRACTOR))).toEqual({ kind: 'not-visible' });
    expect(await dismiss(panel(), '987654321')).toEqual({ kind: 'not-visible' });
    expect(await dismiss(byline(restricted, CONTRACTOR))).toEqual({ kind: 'not-visible' });
    expect(await dismiss(byline(restricted, CONTRACTOR), epic.id)).toEqual({ kind: 'not-visible' });
  });
  expect(storage.filter(isStored)).toEqual([]);
});

test('beside a page as beside an issue, one read proves that it is seen', async () => {
  const id = await newPage('Zeppelin crews');
  for (const frame of [panel(), byline(id)]) {
    const { products } = await site.callsDuring(async () => {
      expect(await dismiss(frame)).toEqual({ kind: 'dismissed' });
    });
    expect(products).toHaveLength(1);
  }
});

const pin = (target: Target, viewer?: Viewer) => panel(viewer).call('pin-related', { target });
const unpin = (target: Target, viewer?: Viewer) => panel(viewer).call('unpin-related', { target });
const linksOf = async ({ id }: Epic) => {
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${id}?fields=issuelinks`);
  return (body as { fields: { issuelinks: unknown[] } }).fields.issuelinks;
};
const remoteLinksOf = async ({ id }: Epic) =>
  (await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${id}/remotelink`)).body;
const markedAsPinned = async () => {
  const { issues, pages } = await find();
  const titles = (part: RelatedAnswer['issues'] | RelatedAnswer['pages']) =>
    part.kind === 'found' ? part.items.flatMap(({ isPinned, title }) => (isPinned ? [title] : [])) : [];
  return [...titles(issues), ...titles(pages)];
};
const byline = (pageId: string, viewer: Viewer = MANAGER) =>
  new AppFrame<BylineCalls & RelatedCalls>(site, viewer, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId } },
  });
const pinnedTo = async (pageId: string, viewer?: Viewer) => {
  const frame = byline(pageId, viewer);
  const page = await frame.call('show-page', {});
  if (page.kind !== 'spec' && page.kind !== 'no-spec') throw new Error(page.kind);
  const answer = await frame.call('pinned-issues', { issueIds: page.pinnedTo });
  if (answer.kind !== 'pinned-issues') throw new Error(answer.kind);
  return answer.issues.map(({ key }) => key);
};

/** A page of nobody's epic. */
async function newPage(title: string, spaceKey = 'PROD'): Promise<string> {
  const body = { representation: 'storage', value: '<p>Plans.</p>' };
  const page = { spaceId: await spaceIdOf(site, spaceKey), status: 'current', title, body };
  return ((await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', page)).body as { id: string }).id;
}

async function restrictEditing(pageId: string): Promise<void> {
  const { accountId } = await site.user(ADMIN);
  const user = [{ type: 'known', accountId }];
  await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${pageId}/restriction`, [
    { operation: 'update', restrictions: { user, group: [] } },
  ]);
}

test('a pinned issue is linked once, both show it, and unpinned neither does', async () => {
  const target = { kind: 'issue', id: other.id } as const;
  expect(await pin(target)).toEqual({ kind: 'pinned' });
  expect(await pin(target)).toEqual({ kind: 'linked-already' });
  for (const end of [epic, other]) expect(await linksOf(end)).toHaveLength(1);
  expect(await markedAsPinned()).toEqual([other.summary]);
  expect(await unpin(target)).toEqual({ kind: 'unpinned' });
  expect(await unpin(target)).toEqual({ kind: 'unpinned' });
  for (const end of [epic, other]) expect(await linksOf(end)).toEqual([]);
  expect(await markedAsPinned()).toEqual([]);
});

test('a link that people made is no pin, and unpinning leaves links of other types alone', async () => {
  const blocks = { type: { name: 'Blocks' }, inwardIssue: { id: epic.id }, outwardIssue: { id: alike.id } };
  await site.rest(ADMIN, 'POST', '/rest/api/3/issueLink', blocks);
  const target = { kind: 'issue', id: alike.id } as const;
  expect(await pin(target)).toEqual({ kind: 'linked-already' });
  expect(await unpin(target)).toEqual({ kind: 'unpinned' });
  expect(await linksOf(alike)).toHaveLength(1);
});

test('an unpinning that nobody pinned leaves the link that people made', async () => {
  const relates = { type: { name: 'Relates' }, inwardIssue: { id: epic.id }, outwardIssue: { id: other.id } };
  await site.rest(ADMIN, 'POST', '/rest/api/3/issueLink', relates);
  const target = { kind: 'issue', id: other.id } as const;
  expect(await unpin(target)).toEqual({ kind: 'unpinned' });
  expect(await linksOf(other)).toHaveLength(1);
});

test('twenty writes to one issue wait before Jira would refuse one', async () => {
  const id = await newPage('Zeppelin queues');
  await site.control('POST', 'limits', { issueWrites: true });
  const { products } = await site.callsDuring(async () => {
    for (let presses = 0; presses < 20; presses += 1)
      expect(await pin({ kind: 'page', id })).toEqual({ kind: 'pinned' });
  });
  await site.control('POST', 'limits', { issueWrites: false });
  const writes = products.filter(({ path }) => path.includes('/remotelink'));
  expect(writes.map(({ status }) => status)).toEqual([201, ...Array.from({ length: 19 }, () => 200)]);
  const [first, eleventh] = [writes[0]?.startMs ?? 0, writes[10]?.startMs ?? 0];
  expect(eleventh - first).toBeGreaterThan(2_900);
  expect(await unpin({ kind: 'page', id })).toEqual({ kind: 'unpinned' });
});

test('a pinned page and its issue show each other, and unpinned neither does', async () => {
  const { id } = await specPage(site, other);
  const target = { kind: 'page', id } as const;
  expect(await pin(target)).toEqual({ kind: 'pinned' });
  expect(await pin(target)).toEqual({ kind: 'pinned' });
  // The link proves no spec.
  expect(await remoteLinksOf(epic)).toMatchObject([
    { globalId: `lockstep-related=${id}`, relationship: 'relates to' },
  ]);
  expect(await pinnedTo(id)).toEqual([epic.key]);
  // Sees the page, and of the issues only their own.
  expect(await pinnedTo(id, CONTRACTOR)).toEqual([]);
  expect(await markedAsPinned()).toEqual([`${other.summary} - Product Spec`]);
  expect(await unpin(target)).toEqual({ kind: 'unpinned' });
  expect(await remoteLinksOf(epic)).toEqual([]);
  expect(await pinnedTo(id)).toEqual([]);
  expect(await markedAsPinned()).toEqual([]);
});

test('what is pinned to an issue is marked for who sees the issue, by one more read beside the searches', async () => {
  const { id } = await specPage(site, other);
  const marked = async (viewer: Viewer) => {
    const { pages } = await find(viewer);
    return pages.kind === 'found' ? pages.items.map((page) => [page.id === id, page.isPinned]) : [];
  };
  expect(await pin({ kind: 'page', id })).toEqual({ kind: 'pinned' });
  expect(await marked(MANAGER)).toContainEqual([true, true]);
  // Sees the page, and not the issue that the frame claims.
  expect(await marked(CONTRACTOR)).toContainEqual([true, false]);
  await site.slowly();
  const { products } = await site.callsDuring(() => find());
  expect({ calls: products.length, depth: depthOf(products) }).toEqual({ calls: 3, depth: 1 });
  await site.heal();
  expect(await unpin({ kind: 'page', id })).toEqual({ kind: 'unpinned' });
});

test('a page that is no spec is pinned to what is found beside it', async () => {
  const id = await newPage('Zeppelin licences');
  const target = { kind: 'issue', id: alike.id } as const;
  expect(await byline(id).call('pin-related', { target })).toEqual({ kind: 'pinned' });
  expect(await byline(id).call('pin-related', { issueId: epic.id, target: { kind: 'page', id } })).toEqual({
    kind: 'pinned',
  });
  expect(await pinnedTo(id)).toEqual([alike.key, epic.key].toSorted());
  expect(await byline(id).call('unpin-related', { target })).toEqual({ kind: 'unpinned' });
  expect(await pinnedTo(id)).toEqual([epic.key]);
  expect(await remoteLinksOf(alike)).toEqual([]);
  expect(await unpin({ kind: 'page', id })).toEqual({ kind: 'unpinned' });
  expect(await byline(id).ask('pin-related', { target: { kind: 'page', id: '1' } })).toMatchObject({
    text: expect.stringContaining('invalid-request') as string,
  });
});

test('a page that this person may not edit is pinned on the issue alone, and that is said', async () => {
  const id = await newPage('Zeppelin rules');
  await restrictEditing(id);
  const target = { kind: 'page', id } as const;
  expect(await pin(target)).toEqual({ kind: 'pinned-on-issue' });
  expect(await pinnedTo(id)).toEqual([]);
  expect(await pin(target, ADMIN)).toEqual({ kind: 'pinned' });
  expect(await unpin(target)).toEqual({ kind: 'unpinned-on-issue' });
  expect(await remoteLinksOf(epic)).toEqual([]);
  expect(await unpin(target, ADMIN)).toEqual({ kind: 'unpinned' });
  expect(await pinnedTo(id)).toEqual([]);
});

test('who does not see the two links neither', async () => {
  const { id } = await specPage(site, other);
  expect(await pin({ kind: 'page', id: '999999' })).toEqual({ kind: 'not-visible' });
  expect(await pin({ kind: 'page', id }, CONTRACTOR)).toEqual({ kind: 'not-visible' });
  expect(await pin({ kind: 'issue', id: other.id }, CONTRACTOR)).toEqual({ kind: 'not-visible' });
});

test.each([
  { topic: 1 },
  { topic: 'x', projectIds: ['x"'], spaceKeys: [] },
  { topic: 'x', projectIds: [], spaceKeys: ['A" OR'] },
])('forged payload %j', async (payload) => {
  expect(await panel().ask('find-related', payload)).toMatchObject({
    text: expect.stringContaining('invalid-request') as string,
  });
});
