import { parseMacroConfig } from '../../src/contract/status/status-macro-requests';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { toStatusAnswer } from '../../src/entry/resolvers/status/status-macro-answers';
import { createSummariseScope } from '../../src/usecases/status/summarise-scope';
import { anIssue } from '../kit/an-issue';
import { FakeIssueSearch } from '../kit/fakes/fake-issue-search';

/** What the browser may be sent is far more; a reader's page with ten of them is not. */
const MOST_BYTES = 20_000;

const answerFor = async (issues: readonly IssueFacts[], view: string) => {
  const settings = parseMacroConfig({ v: '2', source: 'jql', jql: 'project = ABC', view });
  if (settings === null) throw new Error('not a setting');
  const summarise = createSummariseScope({
    issues: new FakeIssueSearch(issues),
    siteFields: () => Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} }),
    clock: { now: () => 0 },
  });
  return toStatusAnswer(await summarise(settings.scope, 'whole'), settings, {
    tried: false,
    touched: null,
    about: '',
  });
};

const parentOf = (n: number) => ({
  issueId: String(900_000 + n),
  key: `EPIC-${String(n)}`,
  summary: `Epic ${'x'.repeat(200)}`,
  hierarchyLevel: 1,
});

const hundredThousand = (): readonly IssueFacts[] =>
  Array.from({ length: 100_000 }, (_, n) =>
    anIssue({
      issueId: String(n + 1),
      key: `ABC-${String(n + 1)}`,
      summary: 'x'.repeat(250),
      flagged: n % 2 === 0,
      parent: parentOf(n % 5_000),
    }),
  );

describe('of a hundred thousand issues', () => {
  const issues = hundredThousand();

  test.each([
    ['summary', 10],
    ['blocked', 10],
    ['epics', 0],
  ])(
    'the view %s counts all and sends a few, and what lists the blocked leads to %d parts',
    async (view, parts) => {
      const answer = await answerFor(issues, view);
      expect(answer).toMatchObject({
        kind: 'status',
        total: 100_000,
        groups: { blocked: 50_000, toDo: 50_000 },
        withBlocked: { toDo: '(project = ABC) AND statusCategory NOT IN (3, 4)' },
      });
      expect(answer).toHaveProperty('blockedParts.length', parts);
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(MOST_BYTES);
    },
  );
});

/** Twenty-five epics of 1,800 issues, half of which are above the other half. */
const manyParents = (): readonly IssueFacts[] =>
  Array.from({ length: 25 }, (_, epic) => epic).flatMap((epic) =>
    Array.from({ length: 900 }, (_, n) => 10_000_000 + epic * 1_000 + n).flatMap((id) => {
      const story = anIssue({ issueId: String(id), key: `ABC-${String(id)}`, parent: parentOf(epic) });
      const { issueId, key, summary, hierarchyLevel } = story;
      const parent = { issueId, key, summary, hierarchyLevel };
      return [story, anIssue({ issueId: String(id + 500_000), hierarchyLevel: -1, parent })];
    }),
  );

test('an epic with more parents below it than a query names leads to its child issues', async () => {
  const answer = await answerFor(manyParents(), 'epics');
  expect(answer).toMatchObject({
    epics: Array.from({ length: 20 }, () => ({ total: 1_800, childrenOnly: true, parts: [] })),
    moreEpics: { count: 5, query: 'id IN (900020, 900021, 900022, 900023, 900024)' },
  });
  expect(answer).toHaveProperty('epics.0.query', '(project = ABC) AND (parent = 900000)');
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(MOST_BYTES);
});

test('epics beyond what a query names lead to all epics of the scope', async () => {
  const epics = Array.from({ length: 180 }, (_, n) =>
    anIssue({ ...parentOf(n), issueTypeId: '10', hierarchyLevel: 1 }),
  );
  const below = epics.map(({ issueId }, n) =>
    anIssue({ issueId: String(n + 1), parent: { ...parentOf(n), issueId } }),
  );
  expect(await answerFor([...epics, ...below], 'epics')).toMatchObject({
    moreEpics: { count: 160, query: '(project = ABC) AND (issuetype IN (10))' },
  });
  expect(await answerFor(below, 'epics')).toMatchObject({ moreEpics: { count: 160, query: null } });
});

test('what has no epic, where more parents have others below them than a query names, opens in parts', async () => {
  const loose = Array.from({ length: 2_000 }, (_, n) => anIssue({ issueId: String(n + 1) }));
  const answer = await answerFor([...manyParents(), ...loose], 'epics');
  expect(answer).toMatchObject({ moreEpics: { count: 5 } });
  // After the twenty that are shown, and before the epics, of which there are none in the scope.
  expect(answer).toHaveProperty(
    'epics.20',
    expect.objectContaining({ kind: 'without', total: 2_000, query: null }),
  );
  expect(answer).toHaveProperty('epics.20.parts.length', 10);
});

test('of no issue at all there is nothing, and that is said', async () => {
  expect(await answerFor([], 'summary')).toMatchObject({
    kind: 'status',
    total: 0,
    complete: true,
    blocked: [],
    groups: { completed: 0, inProgress: 0, blocked: 0, toDo: 0 },
  });
});
