import { parseMacroConfig } from '../../src/contract/status/status-macro';
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
  return toStatusAnswer(await summarise(settings.scope, 'whole'), settings, false);
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

test('an epic with more parents below it than a query names opens in parts', async () => {
  const stories = Array.from({ length: 151 }, (_, n) =>
    anIssue({ issueId: String(1_001 + n), key: `ABC-${String(n)}`, parent: parentOf(0) }),
  );
  const subTasks = stories.map(({ issueId, key, summary, hierarchyLevel }, n) =>
    anIssue({
      issueId: String(2_001 + n),
      hierarchyLevel: -1,
      parent: { issueId, key, summary, hierarchyLevel },
    }),
  );
  expect(await answerFor([...stories, ...subTasks], 'epics')).toMatchObject({
    epics: [
      {
        total: 302,
        query: null,
        parts: [
          { from: 1, to: 150 },
          { from: 151, to: 300 },
          { from: 301, to: 302, query: 'id IN (2150,2151)' },
        ],
      },
    ],
  });
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
