import { newSpecJob } from '../../src/domain/spec/job-attempts';
import { type IssueGlance } from '../../src/ports/issues/issue-reader';
import { PlatformError } from '../../src/ports/platform-error';
import { type RelatedPage } from '../../src/ports/related/related-search';
import { type StoredSpecJob } from '../../src/ports/spec/spec-jobs';
import { createFindRelated } from '../../src/usecases/related/find-related';

const ISSUE: IssueGlance = {
  issueId: '10001',
  key: 'SHOP-1',
  projectId: '10000',
  summary: 'Checkout',
  hierarchyLevel: 1,
  secured: false,
  namedSpec: null,
  unlinked: null,
};
const QUERY = { viewerId: 'ann', topic: 'Checkout', pageId: null, projectIds: [], spaceKeys: [] };
const NONE = { items: [], total: 0, isMore: false };
const SPEC: RelatedPage = { id: '7', title: 'Checkout - Product Spec', path: '/7', spaceName: 'Shop' };

const order = {
  title: SPEC.title,
  spaceId: '9',
  parentId: null,
  comment: false,
  language: 'en',
  answers: { who: '', outcome: '', doneWhen: '' },
  template: { kind: 'built-in' },
} as const;

const jobWith = (pageId: string): StoredSpecJob => {
  const job = newSpecJob({ issueId: ISSUE.issueId, ownerId: 'bo', op: 'x', order, attempt: 'y', now: 0 });
  const page = { pageId, title: SPEC.title, path: '/7', base: '' };
  return { job: { ...job, page }, version: { rev: 1, wtok: 'w' } };
};

interface Known {
  readonly pins?: readonly string[];
  readonly specPageId?: string;
}

/** What is found of a page that is the issue's spec, or is not. */
async function findBeside({ pins = [], specPageId }: Known, glance: () => Promise<IssueGlance | null>) {
  let reads = 0;
  const find = createFindRelated({
    search: {
      issues: () => Promise.resolve(NONE),
      pages: () => Promise.resolve({ items: [SPEC], total: 1, isMore: false }),
    },
    dismissals: { of: () => Promise.resolve([]) },
    pinned: { of: () => Promise.resolve(pins) },
    issues: {
      glance: () => {
        reads += 1;
        return glance();
      },
    },
    jobs: { find: () => Promise.resolve(specPageId === undefined ? null : jobWith(specPageId)) },
  });
  const { pinned, pages } = await find({ ...QUERY, issueId: '10001' });
  const found =
    pages.kind === 'found' ? { total: pages.total, ids: pages.items.map(({ item }) => item.id) } : null;
  return { pinned, found, reads };
}

const seen = () => Promise.resolve(ISSUE);
const UNSEEN = [
  { rule: 'who does not', glance: () => Promise.resolve(null) },
  {
    rule: 'everyone while Jira does not say who sees it',
    glance: () => Promise.reject(new PlatformError('unavailable', 'read issue')),
  },
];
const LEFT_OUT = { total: 0, ids: [] };
const SHOWN = { total: 1, ids: [SPEC.id] };

test('what is pinned to an issue is told to who sees the issue, and its spec is left out for them', async () => {
  const known = { pins: ['page:5'], specPageId: SPEC.id };
  expect(await findBeside(known, seen)).toEqual({ pinned: ['page:5'], found: LEFT_OUT, reads: 1 });
});

test.each(
  UNSEEN.flatMap(({ rule, glance }) => [
    { what: 'a spec', rule, glance, known: { specPageId: SPEC.id } },
    { what: 'pins and a spec', rule, glance, known: { pins: ['page:5'], specPageId: SPEC.id } },
    { what: 'pins', rule, glance, known: { pins: ['page:5'] } },
  ]),
)('that an issue has $what is kept from $rule', async ({ known, glance }) => {
  expect(await findBeside(known, glance)).toEqual({ pinned: [], found: SHOWN, reads: 1 });
});

test('an issue of which storage knows nothing is not read', async () => {
  expect(await findBeside({}, seen)).toEqual({ pinned: [], found: SHOWN, reads: 0 });
});
