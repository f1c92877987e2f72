import { usualChoice } from '../../../src/domain/reports/report-choice';
import { type ReportScope } from '../../../src/domain/reports/report-scope';
import { openSlot } from '../../../src/domain/reports/report-slot';
import { scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { PlatformError } from '../../../src/ports/platform-error';
import { type NameDeps, named } from '../../../src/usecases/reports/list/name-reports';

const PROJECT = '10000';

const reportAbout = (scope: ReportScope, parentId: string | null = null) =>
  newWeeklyReport(
    {
      ...usualChoice(PROJECT),
      schedule: { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 },
      spaceId: '7',
      parentId,
      scope,
    },
    { scheduleId: scheduleIdOf(PROJECT), projectId: PROJECT, ownerId: 'ann' },
    0,
  );

const ALL_SEEN: NameDeps = {
  people: { namesOf: () => Promise.resolve(new Map([['ann', 'Ann']])) },
  issues: {
    read: (ids) =>
      Promise.resolve(
        ids.map((issueId) => ({
          issueId,
          projectId: '1',
          key: 'WEB-1',
          summary: 'Checkout',
          statusName: 'Open',
          category: 'new',
          hierarchyLevel: 1,
          secured: false,
        })),
      ),
  },
  versions: { find: () => Promise.resolve({ projectId: PROJECT, name: '2.0' }) },
  boards: { nameOf: () => Promise.resolve('Web board') },
  titles: { of: (ids) => Promise.resolve(new Map(ids.map((id) => [id, `Page ${id}`]))) },
};

const NOTHING_SEEN: NameDeps = {
  people: { namesOf: () => Promise.resolve(new Map()) },
  issues: { read: () => Promise.resolve([]) },
  versions: { find: () => Promise.resolve(null) },
  boards: { nameOf: () => Promise.resolve(null) },
  titles: { of: () => Promise.resolve(new Map()) },
};

const down = () => Promise.reject(new PlatformError('unavailable', 'test'));
const DOWN: NameDeps = {
  people: { namesOf: down },
  issues: { read: down },
  versions: { find: down },
  boards: { nameOf: down },
  titles: { of: down },
};

const SCOPES: readonly { readonly scope: ReportScope; readonly about: object | null }[] = [
  { scope: { kind: 'issue', issueId: '5', depth: 'children' }, about: { key: 'WEB-1', name: 'Checkout' } },
  { scope: { kind: 'version', versionId: '20', projectId: PROJECT }, about: { key: '', name: '2.0' } },
  { scope: { kind: 'board', boardId: '7' }, about: { key: '', name: 'Web board' } },
  { scope: { kind: 'project', projectId: PROJECT }, about: null },
  { scope: { kind: 'jql', jql: 'labels = sea' }, about: null },
];

test.each(SCOPES)('a report about a $scope.kind is shown with the name that Jira has for it', async (row) => {
  const [shown] = await named(ALL_SEEN, [
    { report: reportAbout(row.scope, '44'), history: [], before: null, listId: null },
  ]);
  expect(shown).toMatchObject({ about: row.about, ownerName: 'Ann', parentTitle: 'Page 44' });
});

test.each([
  { when: 'the viewer cannot see any of it', deps: NOTHING_SEEN },
  { when: 'nothing answers', deps: DOWN },
])('without names a report is shown all the same: $when', async ({ deps }) => {
  const found = SCOPES.map(({ scope }) => ({
    report: reportAbout(scope, '44'),
    history: [],
    before: null,
    listId: null,
  }));
  const shown = await named(deps, found);
  expect(shown).toEqual(
    found.map((one) => ({
      ...one,
      ...{ about: null, ownerName: null, pressers: new Map(), parentTitle: null, templateTitle: null },
    })),
  );
});

test('owners and those who pressed Publish now are asked for together', async () => {
  const asked: (readonly string[])[] = [];
  const people = {
    namesOf: (accountIds: readonly string[]) => {
      asked.push(accountIds);
      return Promise.resolve(new Map([['bob', 'Bob']]));
    },
  };
  const slot = { scheduleId: 'x', slot: '2026-11-20', window: { from: 0, to: 1 }, op: 'a', missed: [] };
  const history = ['bob', 'ann', null].map((pressedBy) => openSlot({ ...slot, pressedBy }, 0));
  const report = reportAbout({ kind: 'project', projectId: PROJECT });
  const [shown] = await named({ ...ALL_SEEN, people }, [{ report, history, before: null, listId: null }]);
  expect(asked).toEqual([['ann', 'bob']]);
  expect(shown?.pressers.get('bob')).toBe('Bob');
});

test('the pages above several reports are asked for together', async () => {
  const asked: (readonly string[])[] = [];
  const titles = {
    of: (ids: readonly string[]) => {
      asked.push(ids);
      return Promise.resolve(new Map<string, string>());
    },
  };
  const reports = ['44', '45', '44', null].map((parentId) => ({
    report: reportAbout({ kind: 'project', projectId: PROJECT }, parentId),
    history: [],
    before: null,
    listId: null,
  }));
  await named({ ...ALL_SEEN, titles }, reports);
  expect(asked).toEqual([['44', '45']]);
});
