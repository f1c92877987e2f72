import { type HistoryEntry } from '../../src/contract/reports/report-history';
import { type ReportView } from '../../src/contract/reports/reports';
import { type ReportsView } from '../../static/project-page/reports/report-desk';
import { endedSince, isAnyAwaited, isWorkedOn } from '../../static/project-page/reports/under-way';

const aReport = (scheduleId: string): ReportView => ({
  scheduleId,
  schedule: { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 0 },
  ...{ spaceId: '1', parentId: null, scope: { kind: 'project' }, audience: 'project', catchUp: 'late' },
  layout: { titlePattern: null, sections: [], language: 'en' },
  ...{
    ownerName: 'Ada',
    about: null,
    parentTitle: null,
    templateTitle: null,
    olderBefore: null,
    listPath: null,
  },
  ...{ on: true, nextAt: 0, isDue: false, pausedFor: null },
});

const aPage = (history: readonly HistoryEntry[], second: readonly HistoryEntry[] = []): ReportsView => ({
  kind: 'reports',
  project: { projectId: '1', key: 'BOOK', name: 'Booking' },
  mayManage: true,
  mayCreateIssues: true,
  report: aReport('first'),
  history,
  more: [{ report: aReport('second'), history: second }],
  spaces: { kind: 'no-access' },
});

const slot = '2026-03-06';
const WORKED_ON: Extract<HistoryEntry, { kind: 'in-progress' }> = {
  ...{ kind: 'in-progress', slot, isWorkedOn: true, refusedUntil: null },
  ...{ counted: null, toldBefore: null, isCancellable: false },
};
const FREE: HistoryEntry = { ...WORKED_ON, isWorkedOn: false };
const REFUSED: HistoryEntry = { ...FREE, refusedUntil: 1 };
const SKIPPED: Extract<HistoryEntry, { kind: 'skipped' }> = {
  kind: 'skipped',
  slot,
  reason: 'no-access',
  cancelled: null,
};
const PUBLISHED: Extract<HistoryEntry, { kind: 'published' }> = {
  ...{ kind: 'published', slot, pageId: '7', title: 'Weekly update', path: '/wiki/x', keptSections: 0 },
  publishedBy: null,
  cancelled: null,
  counts: { completed: 1, inProgress: 0, blocked: 0, other: 0 },
};

test.each<{ rule: string; page: ReportsView; expected: boolean }>([
  { rule: 'one at work', page: aPage([WORKED_ON]), expected: true },
  { rule: 'the second report at work', page: aPage([PUBLISHED], [WORKED_ON]), expected: true },
  { rule: 'one that somebody has to begin with', page: aPage([FREE]), expected: true },
  { rule: 'one that waits for a product says so itself', page: aPage([REFUSED]), expected: false },
  { rule: 'nothing', page: aPage([PUBLISHED, SKIPPED]), expected: false },
])('awaited: $rule', ({ page, expected }) => {
  expect(isAnyAwaited(page)).toBe(expected);
});

test('what nobody works on yet shows no progress', () => {
  expect([[WORKED_ON], [FREE], [REFUSED], [PUBLISHED]].map(isWorkedOn)).toEqual([true, false, false, false]);
});

test.each<{ rule: string; before: ReportsView; after: ReportsView; expected: object | null }>([
  {
    rule: 'it came out',
    before: aPage([WORKED_ON]),
    after: aPage([PUBLISHED]),
    expected: { scheduleId: 'first', result: PUBLISHED },
  },
  {
    rule: 'the second report could not',
    before: aPage([], [WORKED_ON]),
    after: aPage([], [SKIPPED]),
    expected: { scheduleId: 'second', result: SKIPPED },
  },
  {
    rule: 'somebody cancelled it',
    before: aPage([WORKED_ON]),
    after: aPage([{ ...SKIPPED, reason: 'cancelled', cancelled: { by: null } }]),
    expected: { scheduleId: 'first', result: { kind: 'cancelled' } },
  },
  {
    rule: 'somebody cancelled that a page is made again',
    before: aPage([WORKED_ON]),
    after: aPage([{ ...PUBLISHED, cancelled: { by: 'Ada' } }]),
    expected: { scheduleId: 'first', result: { kind: 'cancelled' } },
  },
  { rule: 'still at work', before: aPage([WORKED_ON]), after: aPage([WORKED_ON]), expected: null },
  {
    rule: 'one of a day that was not at work',
    before: aPage([{ ...WORKED_ON, slot: '2026-03-13' }, SKIPPED]),
    after: aPage([{ ...WORKED_ON, slot: '2026-03-13' }, PUBLISHED]),
    expected: null,
  },
  {
    rule: 'published where this viewer cannot look',
    before: aPage([WORKED_ON]),
    after: aPage([{ kind: 'out-of-sight', slot }]),
    expected: null,
  },
])('ended: $rule', ({ before, after, expected }) => {
  expect(endedSince(before, after)).toEqual(expected);
});

test.each<{ rule: string; before: HistoryEntry[]; after: HistoryEntry[]; told: string; ended: boolean }>([
  {
    rule: 'comes out before the list has known of it',
    before: [],
    after: [PUBLISHED],
    told: 'first',
    ended: true,
  },
  {
    rule: 'is skipped before the list has known of it',
    before: [],
    after: [SKIPPED],
    told: 'first',
    ended: true,
  },
  { rule: 'is still at work', before: [], after: [WORKED_ON], told: 'first', ended: false },
  { rule: 'came out before', before: [PUBLISHED], after: [PUBLISHED], told: 'first', ended: false },
  { rule: 'is another', before: [], after: [PUBLISHED], told: 'second', ended: false },
])('of a report that was told to be under way: what $rule', ({ before, after, told, ended }) => {
  const found = endedSince(aPage(before), aPage(after), told);
  expect(found).toEqual(ended ? { scheduleId: 'first', result: after[0] } : null);
});
