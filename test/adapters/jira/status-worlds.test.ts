import { createIssueSearch } from '../../../src/adapters/jira/search/issue-search';
import { createSiteFieldsFinder } from '../../../src/adapters/jira/projects/site-fields-finder';
import { createSiteStatuses } from '../../../src/adapters/jira/projects/site-statuses';
import { createStatusHistory } from '../../../src/adapters/jira/sprints/status-history';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { type SiteFields } from '../../../src/domain/status/site-fields';
import { createReadScopeFigures } from '../../../src/usecases/reports/publishing/read-report-figures';
import { createFindReopened } from '../../../src/usecases/status/find-reopened';
import { EmulatedProducts } from '../../kit/emulated-products';
import { rootOf, SCENES, theWorld, WINDOW } from './status-scenes';

let products: EmulatedProducts;
let fields: SiteFields;
beforeAll(async () => {
  products = await EmulatedProducts.start(theWorld());
  const ids = await createSiteFieldsFinder(products.requestAs('admin')).find(null);
  fields = { ...ids, statusMap: {} };
});
afterAll(() => products.close());

async function figuresOf(rootId: string, who: string) {
  const request = products.requestAs(who);
  const history = createStatusHistory(request);
  const read = createReadScopeFigures({
    issues: createIssueSearch(request),
    findReopened: createFindReopened({ history, statuses: createSiteStatuses(request) }),
    siteFields: () => Promise.resolve(fields),
  });
  const scope = { kind: 'issue', issueId: rootId, depth: 'all' } as const;
  const outcome = await read({ scope }, WINDOW, 'waiting');
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return outcome.figures;
}

test.each(SCENES.map((scene, n) => ({ ...scene, rootId: rootOf(n) })))(
  'in a report, $rule',
  async ({ rootId, expected, who = 'admin' }) => {
    const figures = await figuresOf(rootId, who);
    const { completed, inProgress, blocked, other, reopened, total } = figures;
    const count = (issues: readonly (IssueFacts | object)[]) => issues.length;
    const counts = { completed: 0, inProgress: 0, blocked: 0, other: 0, reopened: 0, ...expected };
    expect({
      completed: count(completed),
      inProgress: count(inProgress),
      blocked: count(blocked),
      other: count(other),
      reopened: count(reopened),
    }).toEqual(counts);
    expect(total).toBe(counts.completed + counts.inProgress + counts.blocked + counts.other);
  },
);

test('what was found once is found again whatever it was renamed to, and nothing that is gone', async () => {
  const { flaggedFieldId } = fields;
  expect(fields).toMatchObject({ flaggedFieldId: 'customfield_10021', blockingLinkTypeIds: ['41'] });
  const finder = createSiteFieldsFinder(products.requestAs('admin'));
  // Type 43 says nothing of blocking today.
  const known = { flaggedFieldId, blockingLinkTypeIds: ['43', '99'] };
  expect((await finder.find(known)).blockingLinkTypeIds.toSorted()).toEqual(['41', '43']);
  expect((await finder.find({ ...known, flaggedFieldId: 'customfield_1' })).flaggedFieldId).toBe(
    flaggedFieldId,
  );
});
