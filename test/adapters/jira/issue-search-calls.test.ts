import { createIssueSearch } from '../../../src/adapters/jira/search/issue-search';
import { PlatformError } from '../../../src/ports/platform-error';
import { type ProductRequest, type ProductResponse } from '../../../src/adapters/http/request';

const NO_FIELDS = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };

interface SearchBody {
  readonly jql?: string;
  readonly fields: readonly string[];
  readonly maxResults?: number;
  readonly nextPageToken?: string;
  readonly issueIdsOrKeys?: readonly string[];
}

/** A Jira with so many issues that answers as its documents say, and counts how often it was asked. */
class CountingJira {
  calls: string[] = [];

  constructor(
    private readonly issues: number,
    private readonly fetchedAtOnce: number,
  ) {}

  readonly request: ProductRequest = (operation, _route, init) => {
    this.calls.push(operation);
    const body = init?.body as SearchBody;
    return Promise.resolve(operation === 'bulkFetchIssues' ? this.fetch(body) : this.search(body));
  };

  private search({ fields, nextPageToken }: SearchBody): ProductResponse {
    const idsOnly = fields.length === 1;
    const start = Number(nextPageToken ?? 0);
    const end = Math.min(start + (idsOnly ? 5_000 : 100), this.issues);
    const issues = Array.from({ length: end - start }, (_, n) => issue(String(start + n + 1)));
    return answer(200, { issues, ...(end < this.issues ? { nextPageToken: String(end) } : {}) });
  }

  private fetch({ issueIdsOrKeys = [] }: SearchBody): ProductResponse {
    if (issueIdsOrKeys.length > this.fetchedAtOnce) return answer(400, { errorMessages: ['too many'] });
    return answer(200, { issues: issueIdsOrKeys.map(issue) });
  }
}

const issue = (id: string) => ({
  id,
  key: `A-${id}`,
  fields: {
    summary: 's',
    issuetype: { id: '10002', hierarchyLevel: 0 },
    status: { id: '1', name: 'New', statusCategory: { key: 'new' } },
  },
});

const answer = (status: number, body: unknown): ProductResponse =>
  new Response(JSON.stringify(body), { status });

test.each([
  { issues: 2_000, fetchedAtOnce: 1_000, calls: 3 },
  { issues: 10_000, fetchedAtOnce: 1_000, calls: 12 },
])('$issues issues take $calls calls from a person who waits', async ({ issues, fetchedAtOnce, calls }) => {
  const jira = new CountingJira(issues, fetchedAtOnce);
  const outcome = await createIssueSearch(jira.request).allAtOnce('project = 1', NO_FIELDS);
  expect(outcome).toMatchObject({ complete: true });
  expect(outcome.kind === 'found' && outcome.issues).toHaveLength(issues);
  expect(jira.calls).toHaveLength(calls);
});

test.each([
  {
    isLate: true,
    kind: 'unavailable',
    comesOf: { kind: 'found', complete: false, issues: { length: 2_000 } },
  },
  { isLate: true, kind: 'throttled', comesOf: { kind: 'throttled' } },
  { isLate: false, kind: 'unavailable', comesOf: { kind: 'unavailable' } },
] as const)(
  'a call that is begun in time and then $kind makes a part of what is read, if it is late: $isLate',
  async ({ isLate, kind, comesOf }) => {
    const jira = new CountingJira(3_000, 1_000);
    let isOver = false;
    let calls = 0;
    const request: ProductRequest = (...call) => {
      if ((calls += 1) < 4) return jira.request(...call);
      isOver = isLate;
      return Promise.reject(new PlatformError(kind, 'test'));
    };
    const search = createIssueSearch(request, () => !isOver);
    const outcome = await search.allAtOnce('project = 1', NO_FIELDS).catch((error: unknown) => error);
    expect(outcome).toMatchObject(comesOf);
  },
);

test('the last issues are asked for beside all others', async () => {
  const jira = new CountingJira(2_050, 1_000);
  let begun = 0;
  let release: () => void = () => undefined;
  const allBegun = new Promise<void>((resolve) => (release = resolve));
  const request: ProductRequest = async (operation, ...rest) => {
    if (operation !== 'bulkFetchIssues') return jira.request(operation, ...rest);
    begun += 1;
    if (begun === 3) release();
    await allBegun;
    return jira.request(operation, ...rest);
  };
  const outcome = await createIssueSearch(request).allAtOnce('project = 1', NO_FIELDS);
  expect(outcome.kind === 'found' && outcome.issues).toHaveLength(2_050);
});

test.each([
  { issues: 5_000, early: [] },
  { issues: 12_000, early: [5_000] },
])(
  'of $issues issues those of the first page come early, if it is not the last',
  async ({ issues, early }) => {
    const jira = new CountingJira(issues, 1_000);
    const handedOn: number[] = [];
    const outcome = await createIssueSearch(jira.request).allAtOnce('project = 1', NO_FIELDS, (first) => {
      handedOn.push(first.length);
      expect(jira.calls.length).toBeLessThan(issues / 1_000 + issues / 5_000);
      return Promise.resolve();
    });
    expect(outcome.kind === 'found' && outcome.issues).toHaveLength(issues);
    expect(handedOn).toEqual(early);
  },
);

test('what changed category last comes first where the first ones are wanted early, and in a still order else', async () => {
  const asked: unknown[] = [];
  const jira = new CountingJira(1, 1_000);
  const request: ProductRequest = (operation, path, init) => {
    if (operation !== 'bulkFetchIssues') asked.push((init?.body as SearchBody).jql);
    return jira.request(operation, path, init);
  };
  const search = createIssueSearch(request);
  await search.allAtOnce('project = 1', NO_FIELDS, () => Promise.resolve());
  await search.allAtOnce('project = 1', NO_FIELDS);
  expect(asked).toEqual([
    'project = 1 ORDER BY statusCategoryChangedDate DESC',
    'project = 1 ORDER BY key ASC',
  ]);
});

test('what is done early belongs to the reading: it is waited for, and its failure is the failure of all', async () => {
  let hasEnded = false;
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    hasEnded = true;
  };
  await createIssueSearch(new CountingJira(6_000, 1_000).request).allAtOnce('project = 1', NO_FIELDS, slow);
  expect(hasEnded).toBe(true);
  const failing = createIssueSearch(new CountingJira(6_000, 1_000).request);
  await expect(
    failing.allAtOnce('project = 1', NO_FIELDS, () => Promise.reject(new Error('no history'))),
  ).rejects.toThrow('no history');
});

test('a site that fetches only a hundred at once still answers all', async () => {
  const jira = new CountingJira(450, 100);
  const outcome = await createIssueSearch(jira.request).allAtOnce('project = 1', NO_FIELDS);
  expect(outcome.kind === 'found' && outcome.issues).toHaveLength(450);
});

test('work that nobody waits for reads each issue once', async () => {
  const jira = new CountingJira(2_000, 1_000);
  await createIssueSearch(jira.request).allInTurn('project = 1', NO_FIELDS);
  expect(jira.calls).toEqual(Array.from({ length: 20 }, () => 'searchAndReconsileIssuesUsingJqlPost'));
});

test('it tells after each page how much it has read, and leaves the rest once that is not wanted', async () => {
  const jira = new CountingJira(950, 1_000);
  const search = createIssueSearch(jira.request);
  const told: number[] = [];
  const upTo = (most: number) => (more: number) => Promise.resolve(told.push(more) < most);
  const all = await search.allInTurn('project = 1', NO_FIELDS, upTo(100));
  expect([all.kind === 'found' && all.complete, told]).toEqual([true, [...Array<number>(9).fill(100), 50]]);
  told.length = 0;
  const some = await search.allInTurn('project = 1', NO_FIELDS, upTo(3));
  expect(some).toMatchObject({ kind: 'found', complete: false });
  expect([some.kind === 'found' && some.issues.length, told.length, jira.calls.length]).toEqual([300, 3, 13]);
});

describe('for a person who cannot wait for all', () => {
  const CALL_MS = 200;
  let nowMs = 0;
  beforeEach(() => {
    nowMs = 0;
  });

  /** Each call takes its time, one after the other. */
  const read = async (issues: number) => {
    const jira = new CountingJira(issues, 1_000);
    const begun: number[] = [];
    const request: ProductRequest = (...asked) => {
      begun.push(nowMs);
      nowMs += CALL_MS;
      return jira.request(...asked);
    };
    const outcome = await createIssueSearch(request, () => nowMs <= 12_000).allAtOnce(
      'project = 1',
      NO_FIELDS,
    );
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    return { complete: outcome.complete, count: outcome.issues.length, lastBegun: Math.max(...begun) };
  };

  test('all that there is time for are read, and that these are not all is said', async () => {
    const { complete, count, lastBegun } = await read(100_000);
    expect(complete).toBe(false);
    expect(count).toBeGreaterThan(10_000);
    expect(count).toBeLessThan(100_000);
    expect(lastBegun).toBeLessThanOrEqual(12_000);
  });

  test('a search that finds no end to its pages has one', async () => {
    const { complete, count } = await read(1_000_000);
    expect([complete, count > 0]).toEqual([false, true]);
  });

  test('where there is no time left nothing is asked, and that this is not all is said', async () => {
    const jira = new CountingJira(10, 1_000);
    const search = createIssueSearch(jira.request, () => false);
    const nothing = { kind: 'found', issues: [], complete: false };
    expect(await search.first('project = 1', NO_FIELDS)).toEqual(nothing);
    expect(await search.allAtOnce('project = 1', NO_FIELDS)).toEqual(nothing);
    expect(jira.calls).toEqual([]);
  });

  test('what is read in time is all', async () => {
    expect(await read(10_000)).toMatchObject({ complete: true, count: 10_000 });
  });
});
