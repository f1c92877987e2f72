import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { FIRST_PAUSE_MS } from '../../../src/domain/reports/pauses';
import { PlatformError } from '../../../src/ports/platform-error';
import { DUE } from '../../kit/claimed-report';
import { aFinishedWeek, TASK } from '../../kit/finished-week';
import { type ReportDesk } from '../../kit/report-desk';
import { TROUBLES, TroubledRun } from '../../kit/trouble';

const at = (text: string) => Date.parse(text);
const entriesOf = (desk: ReportDesk): readonly string[] =>
  desk.audit.entries.map(({ act, actorId }) => `${act} by ${actorId}`);

test('on Friday at four in Berlin there is one page, marked, and the next is due a week later', async () => {
  const desk = await aFinishedWeek();
  await desk.liveUntil('2026-11-20T16:00:00Z');
  const window = { from: at('2026-11-13T15:00:00Z'), to: DUE };
  expect([...desk.pages.pages.values()]).toMatchObject([
    { title: 'Weekly update ABC 2026-11-20', mark: { ...TASK, ...window } },
  ]);
  expect(desk.slot('2026-11-20')).toMatchObject({
    state: { kind: 'published', counts: { completed: 1 } },
    window,
  });
  expect(desk.report()).toMatchObject({ nextAt: at('2026-11-27T15:00:00Z'), coveredTo: window.to });
});

test('windows of consecutive reports meet', async () => {
  const desk = await aFinishedWeek();
  await desk.liveUntil('2026-12-05T00:00:00Z');
  const marks = [...desk.pages.pages.values()].map(({ mark }) => [mark?.from, mark?.to]);
  expect(marks).toEqual([
    [at('2026-11-13T15:00:00Z'), at('2026-11-20T15:00:00Z')],
    [at('2026-11-20T15:00:00Z'), at('2026-11-27T15:00:00Z')],
    [at('2026-11-27T15:00:00Z'), at('2026-12-04T15:00:00Z')],
  ]);
});

test('two heartbeats at once make one task, and a task that comes twice one page', async () => {
  const desk = await aFinishedWeek();
  desk.now = DUE;
  const tasks = await Promise.all([desk.tick(), desk.tick()]);
  expect(tasks.flat()).toEqual([TASK]);
  const outcomes = await Promise.all([desk.publish(TASK), desk.publish(TASK)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['busy', 'published']);
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  expect(desk.pages.pages.size).toBe(1);
});

test('while Lockstep rests there is no report, and the one that was due is caught up on', async () => {
  const desk = await aFinishedWeek();
  desk.pausedSince = at('2026-11-20T14:00:00Z');
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(desk.pages.pages.size).toBe(0);
  desk.pausedSince = null;
  await desk.liveUntil('2026-11-20T16:10:00Z');
  expect([...desk.pages.pages.values()]).toMatchObject([{ mark: { ...TASK, to: DUE } }]);
});

test('asleep for a day, the report comes late and says so', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-21T15:00:00Z');
  await desk.liveUntil('2026-11-21T15:10:00Z');
  const [page] = desk.pages.pages.values();
  expect(page?.title).toBe('Weekly update ABC 2026-11-20');
  expect(page?.body).toContain('Made late');
});

test('asleep for weeks, only the newest report is made and covers the time of the others', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-12-04T14:58:00Z');
  await desk.liveUntil('2026-12-04T16:00:00Z');
  expect([...desk.pages.pages.values()]).toMatchObject([
    { title: 'Weekly update ABC 2026-12-04', mark: { from: at('2026-11-13T15:00:00Z') } },
  ]);
  expect(desk.slot('2026-11-20')?.state).toEqual({ kind: 'skipped', reason: 'missed' });
});

/** More calls than any run makes: a loop over all of them ends before. */
const MANY = 60;

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test('a report still ends as one marked page', async () => {
    for (let nth = 1; nth < MANY; nth += 1) {
      const desk = await aFinishedWeek();
      desk.now = DUE;
      await desk.tick();
      const run = new TroubledRun(nth, trouble);
      await desk.publish(TASK, run).catch(() => undefined);
      await desk.liveUntil('2026-11-20T16:00:00Z');
      expect([...desk.pages.pages.values()]).toMatchObject([{ mark: TASK }]);
      expect(desk.slot('2026-11-20')?.state.kind).toBe('published');
      expect(entriesOf(desk)).toEqual(['create-page by app', 'mark-page by app']);
      expect([...desk.archive.kept.keys()]).toEqual([desk.slot('2026-11-20')?.memory.figures?.op]);
      expect(desk.report()?.nextAt).toBe(at('2026-11-27T15:00:00Z'));
      if (run.calls < nth) return;
    }
    throw new Error('the run never ended');
  });

  test('Publish now that nobody presses again leaves no time told twice', async () => {
    for (let nth = 1; nth < MANY; nth += 1) {
      const desk = await aFinishedWeek();
      desk.now = at('2026-11-18T09:00:00Z');
      const run = new TroubledRun(nth, trouble);
      await desk.publishNow(run).catch(() => undefined);
      await desk.liveUntil('2026-11-20T16:00:00Z');
      const marks = [...desk.pages.pages.values()].map(({ mark }) => mark);
      expect(marks.at(-1)).toMatchObject({ ...TASK, from: marks.at(-2)?.to ?? at('2026-11-13T15:00:00Z') });
      if (run.calls < nth) return;
    }
    throw new Error('the press never ended');
  });

  test('a heartbeat costs no report', async () => {
    for (let nth = 1; nth < MANY; nth += 1) {
      const desk = await aFinishedWeek();
      desk.now = DUE;
      const run = new TroubledRun(nth, trouble);
      await desk.tick(run).catch(() => undefined);
      await desk.liveUntil('2026-11-20T16:00:00Z');
      expect(desk.pages.pages.size).toBe(1);
      if (run.calls < nth) return;
    }
    throw new Error('the heartbeat never ended');
  });
});

test('Publish now makes the page of today, twice a day the same one, and Friday goes on from there', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-18T09:00:00Z');
  expect(await desk.publishNow()).toMatchObject({
    kind: 'published',
    page: { title: 'Weekly update ABC 2026-11-18' },
  });
  desk.now = at('2026-11-18T15:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  const marks = [...desk.pages.pages.values()].map(({ mark }) => [mark?.slot, mark?.from, mark?.to]);
  expect(marks).toEqual([
    ['2026-11-18', at('2026-11-11T09:00:00Z'), at('2026-11-18T15:00:00Z')],
    ['2026-11-20', at('2026-11-18T15:00:00Z'), DUE],
  ]);
  expect(entriesOf(desk)).toEqual([
    'create-page by app',
    'mark-page by app',
    'update-page by app',
    'mark-page by app',
    'create-page by app',
    'mark-page by app',
  ]);
});

test('published in the morning of its day, the report is made again at its time with people’s notes kept', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-20T09:00:00Z');
  await desk.publishNow();
  const [page] = desk.pages.pages.values();
  desk.pages.put(page?.pageId ?? '', {
    body: page?.body.replace(/Add what the figures[^"]*/, 'We lost a day.') ?? '',
    versionNumber: 2,
  });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  const pages = [...desk.pages.pages.values()];
  expect(pages).toMatchObject([{ versionNumber: 3, mark: { to: DUE } }]);
  expect(pages[0]?.body).toContain('We lost a day.');
});

test.each([
  { who: 'without the project', mayAdminister: false, mayCreatePages: true, where: 'project' },
  { who: 'without the space', mayAdminister: true, mayCreatePages: false, where: 'space' },
])(
  'Publish now refuses somebody $who, and writes nothing',
  async ({ mayAdminister, mayCreatePages, where }) => {
    const desk = await aFinishedWeek();
    Object.assign(desk, { mayAdminister, mayCreatePages });
    expect(await desk.publishNow()).toEqual({ kind: 'not-allowed', where });
    expect(desk.pages.pages.size + desk.slots.records.all().length).toBe(0);
  },
);

test('somebody else’s page of that title is left alone', async () => {
  const desk = await aFinishedWeek();
  const theirs = '{"version":1,"type":"doc","content":[]}';
  desk.pages.put('77', { title: 'Weekly update ABC 2026-11-20', body: theirs });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect([...desk.pages.pages.values()]).toMatchObject([
    { body: theirs, versionNumber: 1 },
    { title: 'Weekly update ABC 2026-11-20 (2)', mark: TASK },
  ]);
});

test('a page that people renamed is still the one that is made again', async () => {
  const desk = await aFinishedWeek();
  desk.now = at('2026-11-20T09:00:00Z');
  await desk.publishNow();
  const [pageId] = desk.pages.pages.keys();
  desk.pages.put(pageId ?? '', { title: 'Our week' });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect([...desk.pages.pages.values()]).toMatchObject([{ title: 'Our week', mark: { to: DUE } }]);
});

test.each([
  { trouble: 'forbidden', state: { kind: 'skipped', reason: 'no-access' } },
  { trouble: 'throttled', state: { kind: 'open', holder: null } },
] as const)('a page that is $trouble while it is made leaves the date to others at once', async (row) => {
  const desk = await aFinishedWeek();
  desk.now = DUE;
  await desk.tick();
  desk.pages.create = () => Promise.reject(new PlatformError(row.trouble, 'test'));
  await desk.publish(TASK).catch(() => undefined);
  expect(desk.slot('2026-11-20')?.state).toMatchObject(row.state);
});

test('a throttled report is tried again', async () => {
  const desk = await aFinishedWeek();
  desk.now = DUE;
  await desk.tick();
  const original = desk.pages.create.bind(desk.pages);
  desk.pages.create = () => Promise.reject(new PlatformError('throttled', 'test'));
  await expect(desk.publish(TASK)).rejects.toThrow(PlatformError);
  desk.pages.create = original;
  desk.now += FIRST_PAUSE_MS;
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
});

test('a page whose creation was never confirmed is known by its anchors', async () => {
  const desk = await aFinishedWeek();
  desk.now = DUE;
  await desk.tick();
  const create = desk.pages.create.bind(desk.pages);
  desk.pages.create = async (page) => {
    await create(page);
    throw new PlatformError('unavailable', 'test');
  };
  await expect(desk.publish(TASK)).rejects.toThrow(PlatformError);
  desk.pages.create = create;
  await desk.publish(TASK);
  expect(desk.pages.pages.size).toBe(1);
  const [page] = desk.pages.pages.values();
  expect(anchorsIn(page?.body ?? '')).not.toEqual([]);
});
