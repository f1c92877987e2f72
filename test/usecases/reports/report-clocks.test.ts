import { DUE } from '../../kit/claimed-report';
import { aFinishedWeek, TASK } from '../../kit/finished-week';
import { type ReportDesk } from '../../kit/report-desk';
import { TroubledRun } from '../../kit/trouble';

const at = (text: string) => Date.parse(text);
/** Of each page that says which report it is. */
const windowsOf = (desk: ReportDesk) =>
  [...desk.pages.pages.values()].map(({ mark }) => [mark?.slot, mark?.from, mark?.to]);

/** The page is there; whoever wrote it could not tell. */
async function diesAfterCreation(desk: ReportDesk): Promise<void> {
  desk.now = DUE;
  await desk.tick();
  for (let nth = 1; desk.pages.pages.size === 0; nth += 1) {
    await desk.publish(TASK, new TroubledRun(nth, 'killed-after')).catch(() => undefined);
    desk.now += 11 * 60_000;
  }
}

test.each([
  { away: 'two days', from: '2026-11-22T15:00:00Z', next: '2026-11-27T16:00:00Z' },
  { away: 'more than a week', from: '2026-11-28T15:00:00Z', next: '2026-11-28T16:00:00Z' },
])('$away after a page was begun it is finished, and the next begins where it ends', async (given) => {
  const desk = await aFinishedWeek();
  await diesAfterCreation(desk);
  desk.now = at(given.from);
  await desk.liveUntil(given.next);
  expect(windowsOf(desk)).toEqual([
    ['2026-11-20', at('2026-11-13T15:00:00Z'), DUE],
    ['2026-11-27', DUE, at('2026-11-27T15:00:00Z')],
  ]);
});

test('a page that cannot be finished for more than a week is given up, and its time is told by the next', async () => {
  const desk = await aFinishedWeek();
  await diesAfterCreation(desk);
  desk.now = at('2026-11-28T15:00:00Z');
  const refused = new TroubledRun(4, 'throttled');
  await desk.publish(TASK, refused).catch(() => undefined);
  expect(desk.slot('2026-11-20')?.state).toEqual({ kind: 'skipped', reason: 'unavailable' });
  await desk.liveUntil('2026-11-28T16:00:00Z');
  expect(desk.slot('2026-11-27')?.window.from).toBe(at('2026-11-13T15:00:00Z'));
});

test('Publish now on the day after makes what was due first, and goes on where that ends', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-21T09:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(windowsOf(desk)).toEqual([
    ['2026-11-20', at('2026-11-13T15:00:00Z'), DUE],
    ['2026-11-21', DUE, at('2026-11-21T09:00:00Z')],
  ]);
});

test('Publish now waits for the report of the day before that is under way', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-21T09:00:00Z');
  await desk.tick();
  await desk.publish(TASK, new TroubledRun(5, 'killed-before')).catch(() => undefined);
  expect(await desk.publishNow()).toEqual({ kind: 'busy' });
  desk.now += 11 * 60_000;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(windowsOf(desk).map(([slot]) => slot)).toEqual(['2026-11-20', '2026-11-21']);
});

test('Publish now pressed again an hour after a try that failed tells the hour too, and is not late', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-18T09:00:00Z');
  await expect(desk.publishNow(new TroubledRun(7, 'throttled'))).rejects.toThrow();
  desk.now = at('2026-11-18T10:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(windowsOf(desk)).toMatchObject([['2026-11-18', at('2026-11-11T09:00:00Z'), desk.now]]);
  expect([...desk.pages.pages.values()][0]?.body).not.toContain('Made late');
});

test('after the clock was set back by days, Publish now makes the last report again', async () => {
  const desk = await aFinishedWeek();
  await desk.liveUntil('2026-11-20T16:00:00Z');
  desk.now = at('2026-11-18T09:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(windowsOf(desk)).toEqual([['2026-11-20', at('2026-11-13T15:00:00Z'), DUE]]);
});

test('a claim from before the clock was set back keeps nobody waiting', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-21T20:00:00Z');
  await desk.tick();
  await desk.publish(TASK, new TroubledRun(4, 'killed-before')).catch(() => undefined);
  desk.queued.length = 0;
  desk.now = at('2026-11-20T12:00:00Z');
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(windowsOf(desk)).toEqual([['2026-11-20', at('2026-11-13T15:00:00Z'), DUE]]);
});

test('a task that comes again while its report is at work takes nothing over', async () => {
  const desk = await aFinishedWeek();
  desk.now = DUE;
  await desk.tick();
  const create = desk.pages.create.bind(desk.pages);
  const beside: string[] = [];
  desk.pages.create = async (page) => {
    desk.pages.create = create;
    beside.push((await desk.publish(TASK)).kind);
    return create(page);
  };
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  expect(beside).toEqual(['busy']);
  expect(desk.pages.pages.size).toBe(1);
});
