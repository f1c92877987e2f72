import { type Sprint } from '../../../src/domain/reports/sprint/sprint';
import { sprintFigures } from '../../../src/domain/reports/sprint/sprint-figures';
import { historyOf } from '../../../src/domain/reports/sprint/sprint-history';
import { aSprint, aSprintIssue } from '../../kit/a-sprint';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';
import { TROUBLES, TroubledRun } from '../../kit/trouble';

const at = (text: string) => Date.parse(text);
const RUNNING = aSprint({ sprintId: '7', name: 'Sprint 7', startedAt: at('2026-11-10T09:00:00Z') });
const closedAt = (sprint: Sprint, text: string): Sprint => ({
  ...sprint,
  state: 'closed',
  completedAt: at(text),
});
const NEXT = aSprint({ sprintId: '8', name: 'Sprint 8', startedAt: at('2026-11-19T09:00:00Z') });

/** A board's report, on a Monday, with the sprint of last week under way. */
async function aBoard(sprints: readonly Sprint[] = [RUNNING]): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.sprints = sprints;
  desk.readSprint = (projectId, sprintId, now) => {
    const sprint = desk.sprints?.find((one) => one.sprintId === sprintId);
    if (sprint?.startedAt == null) return Promise.resolve({ kind: 'scope-gone' });
    const begun = { ...sprint, startedAt: sprint.startedAt };
    const window = { from: begun.startedAt, to: sprint.completedAt ?? now };
    const issues = [aSprintIssue({ createdAt: 0 }, { sprints: [sprint] })];
    const reading = { sprint: begun, window, history: historyOf([], []), categoryOf: () => null };
    const figures = sprintFigures(issues, reading);
    const project = { projectId, key: 'ABC', name: 'Apollo' };
    return Promise.resolve({ kind: 'read', project, sprint: { sprint, figures } });
  };
  await desk.turnOn({ scope: { kind: 'board', boardId: '3' } });
  return desk;
}

const titles = (desk: ReportDesk) => [...desk.pages.pages.values()].map(({ title }) => title);

test('a date on which no sprint is over makes no page, and pauses nothing', async () => {
  const desk = await aBoard();
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toEqual([]);
  expect(desk.slot('2026-11-20')?.state).toEqual({ kind: 'skipped', reason: 'no-sprint' });
  expect(desk.report()).toMatchObject({ pausedFor: null, nextAt: at('2026-11-27T15:00:00Z') });
});

test('each sprint that ended since the last date gets one page of its own time', async () => {
  const desk = await aBoard();
  desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z'), closedAt(NEXT, '2026-11-20T09:00:00Z')];
  await desk.liveUntil('2026-11-28T16:00:00Z');
  expect(titles(desk)).toEqual(['Sprint report ABC: Sprint 7', 'Sprint report ABC: Sprint 8']);
  expect(desk.slot('sprint-7')).toMatchObject({
    state: { kind: 'published' },
    window: { from: RUNNING.startedAt, to: at('2026-11-18T15:00:00Z') },
  });
});

test('a date of a board is over as soon as its sprints are told', async () => {
  const desk = await aBoard();
  desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z')];
  desk.now = at('2026-11-20T15:01:00Z');
  await desk.tick();
  await desk.publish({ scheduleId: SCHEDULE, slot: '2026-11-20' });
  expect(desk.slot('2026-11-20')?.state).toEqual({ kind: 'skipped', reason: 'no-sprint' });
});

test('told of while it was under way, a sprint is told again when it is over, on the same page', async () => {
  const desk = await aBoard();
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  desk.now = at('2026-11-19T12:00:00Z');
  desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z'), NEXT];
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toEqual(['Sprint report ABC: Sprint 7']);
  expect([...desk.pages.pages.values()][0]?.body).not.toContain('still under way');
});

test('who asks now gets what has ended since, and the sprint that is under way', async () => {
  const desk = await aBoard();
  desk.now = at('2026-11-19T12:00:00Z');
  desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z'), NEXT];
  expect(await desk.publishNow()).toMatchObject({ page: { title: 'Sprint report ABC: Sprint 8' } });
  expect(titles(desk)).toEqual(['Sprint report ABC: Sprint 7', 'Sprint report ABC: Sprint 8']);
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toHaveLength(2);
});

test('of a board with several sprints at once each has its page for who asks now', async () => {
  const desk = await aBoard([NEXT, RUNNING]);
  desk.now = at('2026-11-19T12:00:00Z');
  const both = ['Sprint report ABC: Sprint 7', 'Sprint report ABC: Sprint 8'];
  expect(await desk.publishNow()).toMatchObject({ page: { title: both[1] } });
  expect(titles(desk)).toEqual(both);
  await desk.publishNow();
  desk.sprints = [closedAt(RUNNING, '2026-11-19T15:00:00Z'), closedAt(NEXT, '2026-11-20T09:00:00Z')];
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toEqual(both);
  expect(desk.slot('sprint-7')?.window.to).toBe(at('2026-11-19T15:00:00Z'));
  expect(desk.slot('sprint-8')?.window.to).toBe(at('2026-11-20T09:00:00Z'));
});

test('a sprint whose page people hid from Lockstep has no second one, and those after it come out', async () => {
  const desk = await aBoard();
  await desk.publishNow();
  desk.pages.putAway(desk.slot('sprint-7')?.page?.pageId ?? '', 'hidden');
  desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z'), closedAt(NEXT, '2026-11-20T09:00:00Z')];
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toEqual(['Sprint report ABC: Sprint 8']);
  expect(desk.slot('sprint-7')?.state).toEqual({ kind: 'skipped', reason: 'page-hidden' });
});

test('between two sprints who asks now gets the one that ended last', async () => {
  const desk = await aBoard([closedAt(RUNNING, '2026-11-12T09:00:00Z')]);
  expect(await desk.publishNow()).toMatchObject({ page: { title: 'Sprint report ABC: Sprint 7' } });
});

test('a board that has begun no sprint has nothing to tell', async () => {
  const desk = await aBoard([aSprint({ state: 'future', startedAt: null })]);
  expect(await desk.publishNow()).toEqual({ kind: 'skipped', reason: 'no-sprint' });
});

test('a board that is gone pauses its report, and goes on by itself when it is back', async () => {
  const desk = await aBoard();
  desk.sprints = null;
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(desk.report()?.pausedFor).toBe('scope-gone');
  desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z')];
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect(desk.report()?.pausedFor).toBeNull();
  expect(titles(desk)).toEqual(['Sprint report ABC: Sprint 7']);
});

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test('a sprint gets one page', async () => {
    for (let nth = 1; ; nth += 1) {
      const desk = await aBoard();
      desk.sprints = [closedAt(RUNNING, '2026-11-18T15:00:00Z')];
      desk.now = at('2026-11-20T15:01:00Z');
      await desk.tick();
      const run = new TroubledRun(nth, trouble);
      await desk.publish({ scheduleId: SCHEDULE, slot: '2026-11-20' }, run).catch(() => undefined);
      await desk.liveUntil('2026-11-20T17:00:00Z');
      expect([nth, titles(desk)]).toEqual([nth, ['Sprint report ABC: Sprint 7']]);
      expect(desk.slot('sprint-7')?.state.kind).toBe('published');
      expect(desk.slot('2026-11-20')?.state).toEqual({ kind: 'skipped', reason: 'no-sprint' });
      if (run.calls < nth) break;
    }
  });
});
