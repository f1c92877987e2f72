import { anIssue } from '../../kit/an-issue';
import { NO_INDEX } from '../../kit/no-index';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';
import { DisturbedRun, TROUBLES, TroubledRun } from '../../kit/trouble';

const at = (text: string) => Date.parse(text);
const TODAY = '2026-11-16';
const TASK = { scheduleId: SCHEDULE, slot: TODAY };
const MINUTE_MS = 60_000;

async function aDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue({ category: 'indeterminate' })];
  await desk.turnOn();
  return desk;
}

/** *Publish now* was pressed, and had no time for it. */
async function leftToTheBackground(): Promise<ReportDesk> {
  const desk = await aDesk();
  desk.hasTime = () => false;
  expect(await desk.publishNow(undefined, undefined, 'bob')).toEqual({ kind: 'in-background' });
  desk.hasTime = () => true;
  return desk;
}

/** As above, of a report that came out this morning. */
async function againInTheBackground(): Promise<ReportDesk> {
  const desk = await aDesk();
  await desk.publishNow();
  desk.now += 60 * MINUTE_MS;
  desk.hasTime = () => false;
  expect(await desk.publishNow(undefined, undefined, 'bob')).toEqual({ kind: 'in-background' });
  desk.hasTime = () => true;
  return desk;
}

const LIST = '70';

/** Other reports of the project stand below their list already. */
const listed = (scene: () => Promise<ReportDesk>) => async (): Promise<ReportDesk> => {
  const desk = await scene();
  desk.listId = LIST;
  desk.pages.put(LIST, {});
  return desk;
};

const pagesOf = (desk: ReportDesk) => [...desk.pages.pages.values()].filter(({ pageId }) => pageId !== LIST);
const bodies = (desk: ReportDesk) => pagesOf(desk).map(({ body, versionNumber }) => [versionNumber, body]);
const marksOf = (desk: ReportDesk) => pagesOf(desk).map(({ mark }) => [mark?.from, mark?.to]);

test('what is cancelled before it is begun has no page, and its history says who did that', async () => {
  const desk = await leftToTheBackground();
  expect(await desk.cancel('eve')).toEqual({ kind: 'cancelled' });
  expect(desk.slot(TODAY)).toMatchObject({
    state: { kind: 'skipped', reason: 'cancelled' },
    pressedBy: 'bob',
    cancelledBy: 'eve',
  });
  desk.now += 20 * MINUTE_MS;
  await desk.tick();
  expect([desk.queued, await desk.publish(TASK)]).toEqual([[], { kind: 'skipped', reason: 'cancelled' }]);
  expect(pagesOf(desk)).toEqual([]);
});

test('its date is free again, and the next page covers its time', async () => {
  const desk = await leftToTheBackground();
  const before = desk.report();
  await desk.cancel();
  expect(desk.report()).toMatchObject({
    coveredTo: before?.coveredTo,
    nextAt: before?.nextAt,
    pausedFor: null,
  });
  desk.now += MINUTE_MS;
  expect(await desk.publishNow(undefined, undefined, 'ann')).toMatchObject({ kind: 'published' });
  expect(desk.slot(TODAY)).toMatchObject({ state: { kind: 'published' }, pressedBy: 'ann' });
  expect(desk.slot(TODAY)).not.toHaveProperty('cancelledBy');
  expect(marksOf(desk)).toEqual([[at('2026-11-09T09:00:00Z'), desk.now]]);
});

test('cancelled while a page is made again, it stays as it was, with its time', async () => {
  const desk = await againInTheBackground();
  const before = bodies(desk);
  expect(await desk.cancel('eve')).toEqual({ kind: 'cancelled' });
  await desk.publish(TASK);
  expect(bodies(desk)).toEqual(before);
  expect(desk.slot(TODAY)).toMatchObject({
    state: { kind: 'published', counts: { inProgress: 1 } },
    window: { to: at('2026-11-16T09:00:00Z') },
    pressedBy: 'ann',
    cancelledBy: 'eve',
  });
  await desk.liveUntil('2026-11-20T15:30:00Z');
  expect(marksOf(desk)[1]?.[0]).toBe(at('2026-11-16T09:00:00Z'));
});

test('a date of the schedule that is cancelled is not made by the next heartbeat', async () => {
  const desk = await aDesk();
  desk.now = at('2026-11-20T08:00:00Z');
  await desk.publishNow();
  desk.now = at('2026-11-20T15:00:00Z');
  const [task] = await desk.tick();
  expect(task?.slot).toBe('2026-11-20');
  expect(await desk.cancel()).toEqual({ kind: 'cancelled' });
  await desk.liveUntil('2026-11-20T17:00:00Z');
  expect(marksOf(desk)).toEqual([[expect.any(Number), at('2026-11-20T08:00:00Z')]]);
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect(marksOf(desk)[1]).toEqual([at('2026-11-20T08:00:00Z'), at('2026-11-27T15:00:00Z')]);
});

test.each([
  { rule: 'a first page', scene: leftToTheBackground },
  { rule: 'a page that is made again', scene: againInTheBackground },
  { rule: 'a first page below a list', scene: listed(leftToTheBackground) },
  { rule: 'a page that is made again below a list', scene: listed(againInTheBackground) },
])('cancelled at any moment of its run, $rule is as before or whole', async ({ scene }) => {
  const seen = new Set<string>();
  for (let n = 1; ; n += 1) {
    const desk = await scene();
    let made = false;
    desk.index = { ...NO_INDEX, make: () => Promise.resolve(((made = true), null)) };
    const before = bodies(desk);
    const told: string[] = [];
    const run = new DisturbedRun(n, async () => told.push((await desk.cancel()).kind));
    const outcome = await desk.publish(TASK, run);
    const [answer] = told;
    if (answer === undefined) break;
    seen.add(answer);
    if (answer === 'cancelled') {
      expect([n, bodies(desk), made]).toEqual([n, before, false]);
      expect(desk.slot(TODAY)?.cancelledBy).toBe('eve');
    } else {
      expect([n, outcome.kind, desk.slot(TODAY)?.state.kind]).toEqual([n, 'published', 'published']);
      expect(marksOf(desk)).toEqual([[expect.any(Number), desk.slot(TODAY)?.window.to]]);
    }
  }
  expect(seen).toContain('cancelled');
  expect(seen).toContain('too-late');
});

test.each(
  TROUBLES.flatMap((trouble) =>
    [leftToTheBackground, againInTheBackground].map((scene) => ({ trouble, scene })),
  ),
)(
  'a run that was $trouble at any call is cancelled or whole, and its date is free: $scene.name',
  async ({ trouble, scene }) => {
    for (let n = 1; ; n += 1) {
      const desk = await scene();
      const run = new TroubledRun(n, trouble);
      await desk.publish(TASK, run).catch(() => undefined);
      if (run.calls < n) break;
      const { kind } = await desk.cancel();
      desk.now += 40 * MINUTE_MS;
      await desk.tick();
      for (const task of desk.queued.splice(0)) await desk.publish(task);
      if (kind === 'cancelled' && scene === leftToTheBackground) expect([n, pagesOf(desk)]).toEqual([n, []]);
      expect([n, desk.slot(TODAY)?.state.kind]).not.toEqual([n, 'open']);
      desk.now += MINUTE_MS;
      expect([n, await desk.publishNow()]).toMatchObject([n, { kind: 'published' }]);
      expect([n, marksOf(desk)]).toEqual([n, [[at('2026-11-09T09:00:00Z'), desk.now]]]);
    }
  },
);

test('two who cancel at once end it once, and neither is told of a failure', async () => {
  const desk = await leftToTheBackground();
  const kinds = (await Promise.all([desk.cancel('eve'), desk.cancel('bob')])).map(({ kind }) => kind);
  expect(kinds).toContain('cancelled');
  expect(desk.slot(TODAY)?.state).toEqual({ kind: 'skipped', reason: 'cancelled' });
  expect(await desk.cancel()).toEqual({ kind: 'not-under-way' });
});

test('what is made again is cancelled also while the index still lists its page as out', async () => {
  const desk = await againInTheBackground();
  const again = desk.slot(TODAY);
  if (again?.undo == null) throw new Error('nothing is made again');
  const asBefore = { ...again, state: again.undo.state };
  desk.slots.latest = () => Promise.resolve([asBefore]);
  expect(await desk.cancel()).toEqual({ kind: 'cancelled' });
  expect(desk.slot(TODAY)?.state.kind).toBe('published');
});

test('a slot from before it was kept what there was is cancelled while nothing of its page is on its way', async () => {
  const desk = await leftToTheBackground();
  const held = await desk.slots.find(SCHEDULE, TODAY);
  if (held === null) throw new Error('nothing is under way');
  const { undo: _undo, ...old } = held.value;
  await desk.slots.save(held, old);
  expect(await desk.cancel()).toEqual({ kind: 'cancelled' });
  expect(desk.slot(TODAY)?.state).toEqual({ kind: 'skipped', reason: 'cancelled' });
});

test('a number that is told meanwhile does not keep it from being cancelled', async () => {
  const desk = await leftToTheBackground();
  const save = desk.slots.save.bind(desk.slots);
  let isOther = true;
  desk.slots.save = async (read, next) => {
    if (isOther && next.state.kind === 'skipped') {
      isOther = false;
      await save(read, read.value);
    }
    return save(read, next);
  };
  expect(await desk.cancel()).toEqual({ kind: 'cancelled' });
  expect(isOther).toBe(false);
});

test('nobody cancels a report that they may not manage, or one of another project', async () => {
  const desk = await leftToTheBackground();
  expect(await desk.cancel('eve', '10001')).toEqual({ kind: 'not-turned-on' });
  desk.mayAdminister = false;
  expect(await desk.cancel()).toEqual({ kind: 'not-allowed', where: 'project' });
  expect(desk.slot(TODAY)?.state.kind).toBe('open');
});
