import { NOTHING_KEPT } from '../../src/domain/reports/memory/slot-memory';
import { usualChoice } from '../../src/domain/reports/report-choice';
import { type WeeklyReport } from '../../src/domain/reports/weekly-report';
import { newWeeklyReport } from '../../src/domain/reports/turned-on';
import { type ReportSlot, UNWRITTEN } from '../../src/domain/reports/report-slot';
import { toShowReportsAnswer } from '../../src/entry/resolvers/reports/reports-answers';
import { type ShowReportsOutcome } from '../../src/usecases/reports/show-reports';

const slot: ReportSlot = {
  scheduleId: 'weekly-10000',
  slot: '2026-03-06',
  window: { from: 1, to: 2 },
  op: 'op',
  state: {
    kind: 'published',
    counts: { completed: 1, inProgress: 2, blocked: 3, other: 4 },
    keptSections: 1,
  },
  page: { pageId: '7', title: 'Weekly update BOOK 2026-03-06', path: '/wiki/spaces/LEAD/pages/7/Weekly' },
  missed: [],
  ...UNWRITTEN,
  memory: NOTHING_KEPT,
  updatedAt: 2,
};

const COUNTS = { completed: 10, inProgress: 20, blocked: 30, other: 40 };
const space = (key: string) => ({ spaceId: '1', key, name: key, isPersonal: false });

const schedule = { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 0 };
const running = newWeeklyReport(
  { ...usualChoice('10000'), schedule, spaceId: '7', parentId: null },
  { scheduleId: 'weekly-10000', projectId: '10000', ownerId: 'ann' },
  0,
);

const shown = (
  spaces: Extract<ShowReportsOutcome, { kind: 'shown' }>['spaces'],
  report: WeeklyReport = running,
  history: readonly ReportSlot[] = [slot],
  asOf = 0,
  mayManage = false,
) =>
  toShowReportsAnswer({
    kind: 'shown',
    project: { projectId: '10000', key: 'BOOK', name: 'Booking' },
    mayManage,
    mayCreateIssues: false,
    reports: [
      {
        report,
        ownerName: null,
        pressers: new Map([['bob', 'Bob']]),
        about: null,
        parentTitle: null,
        templateTitle: null,
        history,
        before: null,
        listId: '70',
      },
    ],
    spaces,
    asOf,
  });

test('a report is told to viewers of its space', () => {
  const answer = shown({ kind: 'spaces', spaces: [space('LEAD')], suggested: null });
  expect(answer).toMatchObject({
    history: [{ kind: 'published', title: slot.page?.title, keptSections: 1 }],
  });
});

test.each([
  { rule: 'who pressed is told', pressedBy: 'bob', publishedBy: 'Bob' },
  { rule: 'who has left is nobody in particular', pressedBy: 'diego', publishedBy: null },
  { rule: 'what came on its date names nobody', pressedBy: null, publishedBy: null },
])('of a published report $rule', ({ pressedBy, publishedBy }) => {
  const spaces = { kind: 'spaces', spaces: [space('LEAD')], suggested: null } as const;
  expect(shown(spaces, running, [{ ...slot, pressedBy }])).toMatchObject({ history: [{ publishedBy }] });
});

const open = { kind: 'open', holder: 'a', until: 9, counted: 300 } as const;
const UNDER_WAY: ReportSlot = {
  ...{ ...slot, slot: '2026-03-13', page: null, state: open },
  undo: { window: slot.window, state: { kind: 'skipped', reason: 'cancelled' } },
};

test.each([
  { who: 'who runs the project', manages: true, key: 'LEAD', told: [300, 10, true] },
  { who: 'who runs it and does not see the space', manages: true, key: 'PROD', told: [300, null, true] },
  { who: 'everybody else', manages: false, key: 'LEAD', told: [null, null, false] },
])('how far a report is, of how many, and that it may be left is told to $who: $told', (of) => {
  const spaces = { kind: 'spaces', spaces: [space(of.key)], suggested: null } as const;
  const [counted, toldBefore, isCancellable] = of.told;
  expect(shown(spaces, running, [UNDER_WAY, slot], 1, of.manages)).toMatchObject({
    history: [{ kind: 'in-progress', isWorkedOn: true, counted, toldBefore, isCancellable }, {}],
  });
});

test('a page that is made again is measured by itself, and not left once it is being written', () => {
  const spaces = { kind: 'spaces', spaces: [space('LEAD')], suggested: null } as const;
  const before = { kind: 'published', counts: COUNTS, keptSections: 0 } as const;
  const again = { ...slot, state: open, undo: { window: slot.window, state: before } };
  const [being, written] = [again, { ...slot, state: open, undo: null }].map((one) =>
    shown(spaces, running, [one], 1, true),
  );
  expect(being).toMatchObject({ history: [{ toldBefore: 100, isCancellable: true }] });
  expect(written).toMatchObject({ history: [{ isCancellable: false }] });
});

test.each([
  { by: 'bob', name: 'Bob' },
  { by: 'diego', name: null },
])('whoever cancelled is told by name, as far as it is known: $name', ({ by, name }) => {
  const spaces = { kind: 'spaces', spaces: [space('LEAD')], suggested: null } as const;
  const none = {
    ...slot,
    page: null,
    state: { kind: 'skipped', reason: 'cancelled' },
    cancelledBy: by,
  } as const;
  expect(shown(spaces, running, [none, { ...slot, cancelledBy: by }, slot])).toMatchObject({
    history: [
      { kind: 'skipped', reason: 'cancelled', cancelled: { by: name } },
      { kind: 'published', cancelled: { by: name } },
      { kind: 'published', cancelled: null },
    ],
  });
});

test('the list of all reports is told to viewers of its space alone', () => {
  const [own, other] = [{ ...space('LEAD'), spaceId: '7' }, space('LEAD')];
  const pathFor = (seen: typeof own) => shown({ kind: 'spaces', spaces: [seen], suggested: null });
  expect(pathFor(own)).toMatchObject({ report: { listPath: '/wiki/spaces/LEAD/pages/70' } });
  expect(pathFor(other)).toMatchObject({ report: { listPath: null } });
});

test.each([
  { viewer: 'of other spaces', spaces: { kind: 'spaces', spaces: [space('PROD')], suggested: null } },
  { viewer: 'without Confluence', spaces: { kind: 'no-access' } },
] as const)('a viewer $viewer learns only that there was one', ({ spaces }) => {
  const answer = shown(spaces);
  expect(answer).toMatchObject({ history: [{ kind: 'out-of-sight', slot: '2026-03-06' }] });
  expect(JSON.stringify(answer)).not.toMatch(/LEAD|Weekly update|"pageId"/);
});

test.each<{ says: string; report: WeeklyReport; pausedFor: string | null }>([
  { says: 'a running report is not paused', report: running, pausedFor: null },
  {
    says: 'a paused one tells its reason',
    report: { ...running, pausedFor: 'place-gone' },
    pausedFor: 'place-gone',
  },
  {
    says: 'one that was turned off is off, whatever was wrong with it',
    report: { ...running, on: false, pausedFor: 'place-gone' },
    pausedFor: null,
  },
])('$says', ({ report, pausedFor }) => {
  expect(shown({ kind: 'no-access' }, report)).toMatchObject({ report: { pausedFor } });
});

test('of a board’s report the sprints are told by the day on which they ended, and dates without one are not told', () => {
  const { state } = slot;
  const sprint = { ...slot, slot: 'sprint-7', window: { from: 1, to: Date.parse('2026-03-05T23:30:00Z') } };
  const nothing = { ...slot, page: null, state: { kind: 'skipped', reason: 'no-sprint' } } as const;
  const missed = { ...nothing, slot: '2026-02-27', state: { kind: 'skipped', reason: 'missed' } } as const;
  const answer = shown({ kind: 'spaces', spaces: [space('LEAD')], suggested: null }, running, [
    nothing,
    { ...sprint, state },
    missed,
  ]);
  expect(answer).toMatchObject({
    history: [
      { kind: 'published', slot: '2026-03-06' },
      { kind: 'skipped', slot: '2026-02-27' },
    ],
  });
});

test.each([
  { when: 'before its time', asOf: running.nextAt - 1, isDue: false },
  { when: 'from its time on', asOf: running.nextAt, isDue: true },
])('a report that did not come out yet is called due $when, by the clock of Lockstep', ({ asOf, isDue }) => {
  const seen = { kind: 'no-access' } as const;
  expect(shown(seen, running, [], asOf)).toMatchObject({ report: { isDue } });
  const off = { ...running, on: false };
  expect(shown(seen, off, [], asOf)).toMatchObject({ report: { isDue: false } });
});

test.each([
  { rule: 'is at it', holder: 'run', until: 90, isWorkedOn: true },
  { rule: 'has not begun, or has given it back', holder: null, until: 90, isWorkedOn: false },
  { rule: 'has died', holder: 'run', until: 50, isWorkedOn: false },
])('it is told whether somebody $rule', ({ holder, until, isWorkedOn }) => {
  const state = { kind: 'open', holder, until } as const;
  const answer = shown({ kind: 'no-access' }, running, [{ ...slot, state }], 50);
  expect(answer).toMatchObject({ history: [{ kind: 'in-progress', isWorkedOn }] });
});

test.each([
  { rule: 'what was said', refusedUntil: 60, expected: 60 },
  { rule: 'nothing once that is over', refusedUntil: 50, expected: null },
  { rule: 'nothing where nothing was said', refusedUntil: undefined, expected: null },
])('of how long a product refuses, $rule is told', ({ refusedUntil, expected }) => {
  const state = {
    kind: 'open',
    holder: null,
    until: 90,
    ...(refusedUntil === undefined ? {} : { refusedUntil }),
  } as const;
  const answer = shown({ kind: 'no-access' }, running, [{ ...slot, state }], 50);
  expect(answer).toMatchObject({ history: [{ kind: 'in-progress', refusedUntil: expected }] });
});
