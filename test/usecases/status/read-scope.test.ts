import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { type StatusScope } from '../../../src/domain/status/scope';
import { type IssueSearch, type SearchOutcome } from '../../../src/ports/issues/issue-search';
import { readScope } from '../../../src/usecases/status/read-scope';
import { anIssue } from '../../kit/an-issue';
import { FakeIssueSearch } from '../../kit/fakes/fake-issue-search';

const FIELDS = { flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} };
const BELOW = { kind: 'issue', issueId: '1', depth: 'all' } as const;

const child = (issueId: string, parentId: string | null, hierarchyLevel: number): IssueFacts => {
  const parent = { issueId: parentId ?? '', key: `A-${parentId ?? ''}`, summary: '', hierarchyLevel: null };
  return anIssue({ issueId, key: `A-${issueId}`, hierarchyLevel, parent: parentId === null ? null : parent });
};

/** Knows parents as Jira does: it refuses a query that names one which is not there. */
class FamilyOfIssues implements IssueSearch {
  readonly asked: string[] = [];
  /** So many queries there is time for. */
  inTime = Infinity;

  constructor(
    private readonly issues: readonly IssueFacts[],
    private readonly gone: readonly string[] = [],
    /** Those that are in another project than 7, where all others are. */
    private readonly elsewhere: readonly string[] = [],
  ) {}

  private isWanted(issueId: string, jql: string): boolean {
    const [, not] = /project (!?=) 7/.exec(jql) ?? [];
    return not === undefined || this.elsewhere.includes(issueId) === (not === '!=');
  }

  first(jql: string): Promise<SearchOutcome> {
    return this.find(jql, 100);
  }
  allAtOnce(jql: string): Promise<SearchOutcome> {
    return this.find(jql);
  }
  allInTurn(jql: string): Promise<SearchOutcome> {
    return this.find(jql);
  }

  private find(jql: string, most = Infinity): Promise<SearchOutcome> {
    if (this.asked.length >= this.inTime)
      return Promise.resolve({ kind: 'found', issues: [], complete: false });
    this.asked.push(jql);
    const ids: readonly string[] = /parent (?:=|IN) \(?((?:\d+(?:, )?)+)/.exec(jql)?.[1]?.split(', ') ?? [];
    if (ids.some((id) => this.gone.includes(id))) {
      return Promise.resolve({ kind: 'refused', messages: ["The issue 'A-3' does not exist."] });
    }
    const self = /^id = (\d+)/.exec(jql)?.[1];
    const issues = this.issues.filter(
      ({ issueId, parent }) =>
        issueId === self || (parent !== null && ids.includes(parent.issueId) && this.isWanted(issueId, jql)),
    );
    const complete = issues.length <= most;
    return Promise.resolve({ kind: 'found', issues: issues.slice(0, most), complete });
  }
}

const initiative = child('1', null, 2);
const family = [
  initiative,
  child('2', '1', 1),
  child('3', '1', 1),
  child('4', '2', 0),
  child('5', '3', 0),
  child('6', '4', -1),
];

const idsOf = async (search: IssueSearch, scope: StatusScope, extent: 'start' | 'whole' = 'whole') => {
  const read = await readScope(search, { scope, extent, condition: null }, FIELDS);
  return read.kind === 'read'
    ? { ids: read.issues.map(({ issueId }) => issueId), complete: read.complete }
    : read;
};

test('below an initiative are its epics, their stories and the sub-tasks of these, a query a level', async () => {
  const search = new FamilyOfIssues(family);
  expect(await idsOf(search, BELOW)).toEqual({ ids: ['2', '3', '4', '5', '6'], complete: true });
  expect(search.asked).toEqual(['id = 1 OR parent = 1', 'parent IN (2, 3)', 'parent IN (4, 5)']);
});

test('of one project all levels count, also below an epic of another project, which does not', async () => {
  const search = new FamilyOfIssues(family, [], ['2', '5']);
  expect(await idsOf(search, { ...BELOW, projectId: '7' })).toEqual({ ids: ['3', '4', '6'], complete: true });
  expect(search.asked).toEqual([
    'id = 1 OR parent = 1 AND project = 7',
    'parent IN (1) AND project != 7',
    'parent IN (3, 2) AND project = 7',
    'parent IN (4) AND project = 7',
  ]);
});

test('an issue in the way that is in another project costs no query where nothing can be below it', async () => {
  const search = new FamilyOfIssues(family, [], ['4']);
  const ofEpic = { ...BELOW, issueId: '2', projectId: '7' };
  expect(await idsOf(search, ofEpic)).toEqual({ ids: [], complete: true });
  expect(search.asked).toEqual(['id = 2 OR parent = 2 AND project = 7']);
});

test('direct children are those only', async () => {
  const search = new FamilyOfIssues(family);
  expect(await idsOf(search, { ...BELOW, depth: 'children' })).toEqual({ ids: ['2', '3'], complete: true });
});

test('at first only the direct children are read, and it is said that there may be more', async () => {
  const search = new FamilyOfIssues(family);
  expect(await idsOf(search, BELOW, 'start')).toEqual({ ids: ['2', '3'], complete: false });
  expect(
    await idsOf(
      new FamilyOfIssues([child('4', null, 0), child('6', '4', -1)]),
      { ...BELOW, issueId: '4' },
      'start',
    ),
  ).toEqual({ ids: ['6'], complete: true });
});

test('a parent that is deleted while its level is read takes only its own children away', async () => {
  expect(await idsOf(new FamilyOfIssues(family, ['3']), BELOW)).toEqual({
    ids: ['2', '3', '4', '6'],
    complete: true,
  });
});

test('parents in a circle end, and the issue asked about is not below itself', async () => {
  const circle = [child('1', '2', 1), child('2', '1', 1)];
  expect(await idsOf(new FamilyOfIssues(circle), BELOW)).toEqual({ ids: ['2'], complete: true });
});

test('a level that there is no time for makes what was read a part', async () => {
  const search = new FamilyOfIssues(family);
  search.inTime = 2;
  expect(await idsOf(search, BELOW)).toEqual({ ids: ['2', '3', '4', '5'], complete: false });
});

test.each<{ scope: StatusScope }>([{ scope: BELOW }, { scope: { kind: 'project', projectId: '7' } }])(
  'where there was no time for anything, a $scope.kind is neither empty nor out of sight',
  async ({ scope }) => {
    const search = new FamilyOfIssues(family);
    search.inTime = 0;
    await expect(idsOf(search, scope)).rejects.toMatchObject({ kind: 'unavailable' });
  },
);

test('a level of more than a page is read as a whole', async () => {
  const stories = Array.from({ length: 150 }, (_, n) => child(String(n + 10), '2', 0));
  const search = new FamilyOfIssues([initiative, child('2', '1', 1), ...stories]);
  const read = await idsOf(search, BELOW);
  expect('ids' in read && read.ids).toHaveLength(151);
  expect(read).toMatchObject({ complete: true });
});

test('many parents are asked about in several queries', async () => {
  const stories = Array.from({ length: 600 }, (_, n) => child(String(n + 10), '1', 0));
  const search = new FamilyOfIssues([initiative, ...stories]);
  expect(await idsOf(search, BELOW)).toMatchObject({ complete: true });
  // A level of more than a page is begun anew with its ids.
  expect(search.asked).toHaveLength(5);
});

test.each<{ scope: StatusScope; jql: string }>([
  { scope: { kind: 'project', projectId: '7' }, jql: 'project = 7' },
  { scope: { kind: 'version', versionId: '9', projectId: '7' }, jql: 'project = 7 AND fixVersion = 9' },
  { scope: { kind: 'sprint', sprintId: '3', boardId: null }, jql: 'sprint = 3' },
  { scope: { kind: 'jql', jql: 'labels = x ORDER BY key' }, jql: 'labels = x' },
])('a $scope.kind is read by $jql', async ({ scope, jql }) => {
  const search = new FakeIssueSearch([anIssue()]);
  expect(await idsOf(search, scope)).toEqual({ ids: ['10001'], complete: true });
  expect(search.asked).toEqual([{ pace: 'at-once', jql }]);
});

test.each<{ scope: StatusScope; kind: string }>([
  { scope: { kind: 'project', projectId: '7' }, kind: 'not-visible' },
  { scope: { kind: 'version', versionId: '9', projectId: '7' }, kind: 'not-visible' },
  { scope: { kind: 'sprint', sprintId: '3', boardId: '1' }, kind: 'not-visible' },
  { scope: BELOW, kind: 'not-visible' },
  { scope: { kind: 'jql', jql: 'x' }, kind: 'query-refused' },
])('a $scope.kind that Jira refuses is $kind', async ({ scope, kind }) => {
  expect(await idsOf(new FakeIssueSearch([], ['No.']), scope)).toMatchObject({ kind });
});
