import { type RelatedAnswer, type RelatedCalls } from '../../src/contract/related';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { depthOf } from '../kit/product-calls';
import { type Epic, newEpic } from './generate';
import { ADMIN, AppFrame, AppSite, CONTRACTOR, JIRA_ONLY, MANAGER, type Viewer } from './kit';
import { specPage } from './spec-page-text';

jest.setTimeout(120_000);

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

const panel = (viewer: Viewer = MANAGER) =>
  new AppFrame<RelatedCalls>(site, viewer, {
    moduleKey: 'issue-panel',
    extension: { issue: { id: epic.id, key: epic.key }, project: { id: epic.projectId } },
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

test('everyone finds what they may see', async () => {
  expect(keysIn(await find(CONTRACTOR))).toEqual([]);
  const found = await find(JIRA_ONLY);
  expect(found.pages).toEqual({ kind: 'unavailable' });
});

test.each([
  { text: 'a query of two products', topic: '"memory leak" OR (x' },
  { text: 'a sign alone', topic: '*' },
  { text: 'an end of the quotes', topic: 'project = 1) OR (text ~ "a' },
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

test('a pinned issue is linked once, and both show it', async () => {
  const target = { kind: 'issue', id: other.id } as const;
  expect(await panel().call('pin-related', { target })).toEqual({ kind: 'pinned' });
  expect(await panel().call('pin-related', { target })).toEqual({ kind: 'pinned' });
  for (const end of [epic, other]) {
    const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${end.id}?fields=issuelinks`);
    expect((body as { fields: { issuelinks: unknown[] } }).fields.issuelinks).toHaveLength(1);
  }
});

test('a pinned page is among the links of the issue, and proves no spec', async () => {
  const { id } = await specPage(site, other);
  const target = { kind: 'page', id } as const;
  expect(await panel().call('pin-related', { target })).toEqual({ kind: 'pinned' });
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/remotelink`);
  expect(body).toMatchObject([{ globalId: `lockstep-related=${id}`, relationship: 'relates to' }]);
  expect(await panel().call('pin-related', { target: { kind: 'page', id: '999999' } })).toEqual({
    kind: 'not-visible',
  });
  expect(await panel(CONTRACTOR).call('pin-related', { target })).toEqual({ kind: 'not-visible' });
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
