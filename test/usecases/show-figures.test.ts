import { type StoredFigures } from '../../src/domain/reports/memory/stored-figures';
import { toFiguresAnswer } from '../../src/entry/resolvers/reports/figures-answer';
import { type NamedIssue } from '../../src/ports/issues/issues-by-id';
import {
  createShowFigures,
  MOST_AT_ONCE,
  type ShowFigures,
  type ShowFiguresDeps,
} from '../../src/usecases/status-reports/show-figures';

const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => String(from + n));
const ALL = { completed: 3_000, inProgress: 1_500, blocked: 400, other: 100 };
/** No summary in Jira is longer; each sign takes three bytes. */
const LONGEST = '語'.repeat(255);
const STORED: StoredFigures = {
  v: 1,
  scope: { kind: 'project', projectId: '7' },
  window: { from: 0, to: 1 },
  asOf: 2,
  counted: {
    completed: ids(10_000, ALL.completed),
    inProgress: ids(20_000, ALL.inProgress),
    blocked: ids(30_000, ALL.blocked),
    other: ids(40_000, ALL.other),
  },
  reasons: {},
  byStatus: [{ statusName: LONGEST, issueIds: ids(20_000, ALL.inProgress) }],
  told: [],
};
const WORST: Omit<NamedIssue, 'issueId'> = {
  projectId: '10000',
  key: 'LONGPROJECTKEY-1000000',
  summary: LONGEST,
  statusName: LONGEST,
  category: 'indeterminate',
  hierarchyLevel: 1,
  secured: false,
};

let read: (readonly string[])[];
let showFigures: ShowFigures;
beforeEach(() => {
  read = [];
  showFigures = createShowFigures(oneReport());
});

/** Of one page and its report, as far as its figures need them. */
const oneReport = () =>
  ({
    pages: { glance: () => Promise.resolve({ kind: 'page', title: 'Weekly update' }) },
    marks: { mark: () => Promise.resolve({ scheduleId: 'weekly-7', slot: '2026-11-20' }) },
    slots: {
      find: () =>
        Promise.resolve({ value: { page: { pageId: '1' }, memory: { figures: { op: 'a', chunks: 1 } } } }),
    },
    statusReports: { find: () => Promise.resolve(null) },
    archive: { find: () => Promise.resolve(STORED) },
    issues: {
      read: (wanted: readonly string[]) => {
        read.push(wanted);
        return Promise.resolve(wanted.map((issueId) => ({ issueId, ...WORST })));
      },
    },
  }) as unknown as ShowFiguresDeps;

test('five thousand issues come in parts, each once and always in the same order', async () => {
  const parts = [];
  for (const first of [0, 2_000, 4_000, 6_000]) parts.push(await showFigures('1', first));
  const issues = parts.flatMap((part) => (part.kind === 'figures' ? part.issues : []));
  expect(parts.map((part) => part.kind === 'figures' && part.issues.length)).toEqual([
    2_000, 2_000, 1_000, 0,
  ]);
  expect(issues.map(({ issue }) => issue?.issueId)).toEqual(Object.values(STORED.counted).flat());
  expect(read.map(({ length }) => length)).toEqual([2_000, 2_000, 1_000]);
});

test('what a status was called then is told of each issue that it is kept of', async () => {
  const part = await showFigures('1', 3_000);
  const issues = part.kind === 'figures' ? part.issues : [];
  expect(issues.filter(({ statusThen }) => statusThen === LONGEST)).toHaveLength(ALL.inProgress);
  expect(issues.filter(({ statusThen }) => statusThen === null)).toHaveLength(ALL.blocked + ALL.other);
});

test('how many there are is told without reading any of them', async () => {
  expect(await showFigures('1', null)).toMatchObject({ total: 5_000, issues: [] });
  expect(read).toEqual([]);
});

test('a part of the longest words that Jira takes is well below what an answer may have', async () => {
  const answer = toFiguresAnswer(await showFigures('1', 0));
  expect(answer).toHaveProperty('rows.length', MOST_AT_ONCE);
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(4_000_000);
});

test('figures say that issues with a security level are not among them, and which statuses blocked', async () => {
  const blocking = { 31: false, 32: 'On hold', 33: 'On hold' };
  const earlier = { blocking: { 31: false, 32: true }, blockingStatuses: ['On hold'] };
  for (const kept of [{ blocking }, earlier]) {
    const archive = { find: () => Promise.resolve({ ...STORED, ...kept }) };
    const show = createShowFigures({ ...oneReport(), archive });
    expect(toFiguresAnswer(await show('1', null))).toMatchObject({
      query: '(project = 7) AND level IS EMPTY',
      blockingStatuses: ['On hold'],
    });
  }
  expect(toFiguresAnswer(await showFigures('1', null))).toMatchObject({ blockingStatuses: [] });
});
