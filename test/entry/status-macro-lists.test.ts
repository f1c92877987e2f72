import { type MacroStatusView } from '../../src/contract/status/status-macro';
import { anIssue } from '../kit/an-issue';
import { FakeIssueSearch } from '../kit/fakes/fake-issue-search';
import { DAY_MS, NOW, StatusMacroSite } from '../kit/status-macro-site';

let macro: StatusMacroSite;
beforeEach(() => {
  macro = new StatusMacroSite();
});

test('by epic, the largest comes first, what has none and the epics last, and what is left out is counted', async () => {
  const parents = Array.from({ length: 24 }, (_, n) => ({
    issueId: String(1_000 + n),
    key: `TOP-${String(n)}`,
    summary: 'Above',
    hierarchyLevel: 1,
  }));
  const below = parents.map((parent, n) =>
    anIssue({ issueId: String(n + 1), key: `LOW-${String(n)}`, parent }),
  );
  const loose = Array.from({ length: 3 }, (_, n) => anIssue({ issueId: String(n + 101), category: 'done' }));
  const second = anIssue({ issueId: '200', parent: parents[23] ?? null, flagged: true });
  macro.issues = new FakeIssueSearch([
    ...below,
    ...loose,
    second,
    anIssue({ issueId: '300', hierarchyLevel: 1 }),
  ]);
  const answer = (await macro.call({
    config: { source: 'jql', jql: 'type = Bug', view: 'epics' },
  })) as MacroStatusView;
  expect(answer.epics).toHaveLength(22);
  expect(answer.epics.slice(20)).toMatchObject([
    { kind: 'without', epic: null, total: 3, groups: { completed: 3 } },
    { kind: 'epics', epic: null, total: 1, query: 'id IN (300)' },
  ]);
  expect(answer.epics[0]).toEqual({
    kind: 'below',
    epic: { key: 'TOP-23', summary: 'Above' },
    total: 2,
    groups: { completed: 0, inProgress: 0, blocked: 1, toDo: 1 },
    query: 'id IN (24, 200)',
    blockedQuery: 'id IN (200)',
    childrenOnly: false,
    parts: [],
  });
  expect(answer.moreEpics).toEqual({ count: 4, query: 'id IN (1019, 1020, 1021, 1022)' });
});

test('by stage, each status is told by its name and opens its issues', async () => {
  const many = Array.from({ length: 151 }, (_, n) =>
    anIssue({
      issueId: String(n + 1),
      key: `ABC-${String(n + 1)}`,
      statusId: '31',
      statusName: 'In Prüfung',
      category: 'indeterminate',
      categoryChangedAt: NOW - n * DAY_MS,
    }),
  );
  macro.issues = new FakeIssueSearch([
    ...many,
    anIssue({ issueId: '900', statusId: '1', statusName: 'Neu' }),
  ]);
  const config = { source: 'project', projectId: '7' };
  expect(await macro.call({ key: 'macro-stages', config })).toMatchObject({
    kind: 'stages',
    complete: true,
    stages: [
      { stage: 'toDo', total: 1, statuses: [{ name: 'Neu', count: 1, query: 'id IN (900)', parts: [] }] },
      {
        stage: 'review',
        total: 151,
        statuses: [{ name: 'In Prüfung', count: 151, query: '(project = 7) AND status IN (31)', parts: [] }],
      },
    ],
    ages: { inProgress: { medianDays: 75, oldest: { key: 'ABC-151', days: 150 } }, blocked: null },
  });
});

test('stages of more than there is time to count are the least, without ages, and open all of a status', async () => {
  const begun = { statusId: '31', category: 'indeterminate', categoryChangedAt: NOW - DAY_MS } as const;
  macro.issues = new FakeIssueSearch(['1', '2', '3'].map((issueId) => anIssue({ ...begun, issueId })));
  macro.issues.inTime = 2;
  expect(
    await macro.call({ key: 'macro-stages', config: { source: 'project', projectId: '7' } }),
  ).toMatchObject({
    complete: false,
    stages: [{ total: 2, statuses: [{ count: 2, query: '(project = 7) AND status IN (31)', parts: [] }] }],
    ages: { inProgress: null, blocked: null },
  });
});

test('changes among more than there is time to read are the least, and say so', async () => {
  const made = ['1', '2', '3'].map((issueId) =>
    anIssue({ issueId, category: 'done', categoryChangedAt: NOW }),
  );
  macro.issues = new FakeIssueSearch(made);
  macro.issues.inTime = 2;
  const config = { source: 'project', projectId: '7', view: 'changes', since: '14' };
  const answer = await macro.call({ key: 'macro-changes', config });
  expect(answer).toMatchObject({ complete: false, groups: [{ change: 'completed', count: 2 }, {}, {}, {}] });
});

test('what changed is counted from the day that the author chose, each list with its query', async () => {
  const at = NOW - 2 * DAY_MS;
  macro.issues = new FakeIssueSearch([
    anIssue({ issueId: '1', key: 'ABC-1', category: 'done', categoryChangedAt: at }),
    anIssue({ issueId: '2', key: 'ABC-2', category: 'indeterminate', categoryChangedAt: at }),
    anIssue({ issueId: '3', key: 'ABC-3', category: 'done', categoryChangedAt: NOW - 40 * DAY_MS }),
  ]);
  const config = { source: 'project', projectId: '7', view: 'changes', since: '14' };
  expect(await macro.call({ key: 'macro-changes', config })).toEqual({
    kind: 'changes',
    since: new Date(NOW - 14 * DAY_MS).toISOString(),
    complete: true,
    groups: [
      {
        change: 'completed',
        count: 1,
        issues: [{ key: 'ABC-1', summary: anIssue().summary }],
        query: 'id IN (1)',
        parts: [],
      },
      { change: 'started', count: 0, issues: [], query: null, parts: [] },
      {
        change: 'reopened',
        count: 1,
        issues: [{ key: 'ABC-2', summary: anIssue().summary }],
        query: 'id IN (2)',
        parts: [],
      },
      { change: 'created', count: 0, issues: [], query: null, parts: [] },
    ],
  });
  expect(macro.changelogsOf).toEqual(['1', '2', '3']);
});

test('what the numbers told of changes is not read again', async () => {
  const at = NOW - 2 * DAY_MS;
  macro.issues = new FakeIssueSearch([
    anIssue({ issueId: '1', key: 'ABC-1', category: 'done', categoryChangedAt: at }),
    anIssue({ issueId: '2', key: 'ABC-2', category: 'indeterminate', categoryChangedAt: at }),
  ]);
  const config = { source: 'project', projectId: '7', view: 'changes', since: '14' };
  const { touched } = (await macro.call({ config })) as MacroStatusView;
  const read = await macro.call({ key: 'macro-changes', config });
  const asked = macro.issues.asked.length;
  expect(await macro.call({ key: 'macro-changes', config, payload: { touched } })).toEqual(read);
  expect(macro.issues.asked).toHaveLength(asked);
});

test.each<{ rule: string; config: object; issues: number }>([
  { rule: 'in another view', config: { view: 'summary' }, issues: 1 },
  { rule: 'in a compact one', config: { view: 'changes', size: 'compact' }, issues: 1 },
  { rule: 'before all is counted', config: { view: 'changes' }, issues: 101 },
])('numbers tell of no changes $rule', async ({ config, issues }) => {
  macro.issues = new FakeIssueSearch(
    Array.from({ length: issues }, (_, n) => anIssue({ issueId: String(n + 1), createdAt: NOW })),
  );
  const answer = await macro.call({ config: { source: 'project', projectId: '7', ...config } });
  expect(answer).toMatchObject({ kind: 'status', touched: null });
});

const toTouched = (_: unknown, n: number) => ({
  issueId: String(n + 1),
  key: 'A-1',
  summary: '',
  statusId: '3',
  category: 'done',
  categoryChangedAt: null,
  createdAt: null,
});

test.each<{ rule: string; touched: unknown }>([
  { rule: 'no list', touched: 'ABC-1' },
  { rule: 'an id that is none', touched: [{ issueId: '1) OR (id > 0', key: 'A-1' }] },
  { rule: 'more than any frame was told', touched: Array.from({ length: 1_001 }, toTouched) },
])('changes of issues that are $rule are not looked for', async ({ touched }) => {
  const config = { source: 'project', projectId: '7', view: 'changes' };
  expect(await macro.call({ key: 'macro-changes', config, payload: { touched } })).toEqual({
    kind: 'failed',
    reason: 'invalid-request',
    retryable: false,
  });
});

test.each<{ rule: string; since: string; days: number }>([
  { rule: 'nothing', since: '', days: 7 },
  { rule: 'ninety days', since: '90', days: 90 },
  { rule: 'days that nobody offered', since: '100000', days: 7 },
  { rule: 'an instant', since: '1970-03-31T00:00:00.000Z', days: 11 },
  { rule: 'an instant to come', since: '2970-03-31T00:00:00.000Z', days: 7 },
  { rule: 'no date at all', since: 'yesterday', days: 7 },
])('set to $rule, it looks back $days days', async ({ since, days }) => {
  const config = { source: 'project', projectId: '7', since };
  const answer = await macro.call({ key: 'macro-changes', config });
  expect(answer).toMatchObject({ since: new Date(NOW - days * DAY_MS).toISOString() });
});
