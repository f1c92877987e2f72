import { type IssueGlance } from '../../src/ports/issues/issue-reader';
import { PlatformError } from '../../src/ports/platform-error';
import { createFindRelated } from '../../src/usecases/related/find-related';

const ISSUE: IssueGlance = {
  issueId: '10001',
  key: 'SHOP-1',
  projectId: '10000',
  summary: 'Checkout',
  hierarchyLevel: 1,
  namedSpec: null,
};
const QUERY = { viewerId: 'ann', topic: 'Checkout', pageId: null, projectIds: [], spaceKeys: [] };
const NONE = { items: [], total: 0, isMore: false };

test.each<{
  rule: string;
  pins: readonly string[];
  glance: () => Promise<IssueGlance | null>;
  expected: object;
}>([
  {
    rule: 'is told to who sees the issue',
    pins: ['page:5'],
    glance: () => Promise.resolve(ISSUE),
    expected: { pinned: ['page:5'], reads: 1 },
  },
  {
    rule: 'is kept from who does not',
    pins: ['page:5'],
    glance: () => Promise.resolve(null),
    expected: { pinned: [], reads: 1 },
  },
  {
    rule: 'is kept from everyone while Jira does not say who sees it',
    pins: ['page:5'],
    glance: () => Promise.reject(new PlatformError('unavailable', 'read issue')),
    expected: { pinned: [], reads: 1 },
  },
  {
    rule: 'costs no read where it is nothing',
    pins: [],
    glance: () => Promise.resolve(ISSUE),
    expected: { pinned: [], reads: 0 },
  },
])('what is pinned to an issue $rule', async ({ pins, glance, expected }) => {
  let reads = 0;
  const find = createFindRelated({
    search: { issues: () => Promise.resolve(NONE), pages: () => Promise.resolve(NONE) },
    dismissals: { of: () => Promise.resolve([]) },
    pinned: { of: () => Promise.resolve(pins) },
    issues: {
      glance: () => {
        reads += 1;
        return glance();
      },
    },
    jobs: { find: () => Promise.resolve(null) },
  });
  const { pinned } = await find({ ...QUERY, issueId: '10001' });
  expect({ pinned, reads }).toEqual(expected);
});
