import { type ReportSlot } from '../../../src/domain/reports/report-slot';
import { PlatformError } from '../../../src/ports/platform-error';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';

const TODAY = '2026-11-16';
const TASK = { scheduleId: SCHEDULE, slot: TODAY };
const LARGE = Array.from({ length: 1_000 }, (_, n) =>
  anIssue({ issueId: String(n + 1), category: 'indeterminate' }),
);

/** A thousand issues to be read in the background, two seconds a hundred. */
async function aDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = LARGE;
  desk.issues.inTime = 300;
  await desk.turnOn();
  expect(await desk.publishNow()).toEqual({ kind: 'in-background' });
  desk.issues.onPage = () => {
    desk.now += 2_000;
  };
  return desk;
}

function today(desk: ReportDesk): ReportSlot {
  const slot = desk.slot(TODAY);
  if (slot === undefined) throw new Error('no slot');
  return slot;
}

const countedIn = ({ state }: ReportSlot) => (state.kind === 'open' ? state.counted : undefined);

/** What is told of it each time that a page of issues was read. */
function watched(desk: ReportDesk) {
  const seen: (number | undefined)[] = [];
  const { onPage } = desk.issues;
  desk.issues.onPage = () => {
    seen.push(countedIn(today(desk)));
    onPage();
  };
  return seen;
}

test('how far its reading is is told now and then, and no more once it is out', async () => {
  const desk = await aDesk();
  const seen = watched(desk);
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published', counts: { inProgress: 1_000 } });
  expect(seen).toEqual([undefined, undefined, 200, 200, 400, 400, 600, 600, 800, 800]);
  expect(desk.slot(TODAY)?.state).toEqual({
    kind: 'published',
    counts: { completed: 0, inProgress: 1_000, blocked: 0, other: 0 },
    keptSections: 0,
  });
});

test('whoever tells it has the lease for longer, so that nobody else begins meanwhile', async () => {
  const desk = await aDesk();
  desk.issues.onPage = () => {
    desk.now += 2 * 60_000;
  };
  const seen: unknown[] = [];
  const { onPage } = desk.issues;
  desk.issues.onPage = () => {
    onPage();
    const { state } = today(desk);
    seen.push(state.kind === 'open' && state.until > desk.now);
  };
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  expect(new Set(seen)).toEqual(new Set([true]));
});

test('what is cancelled is not read to its end', async () => {
  const desk = await aDesk();
  let pages = 0;
  const { onPage } = desk.issues;
  desk.issues.onPage = async () => {
    onPage();
    pages += 1;
    if (pages === 3) expect(await desk.cancel()).toEqual({ kind: 'cancelled' });
  };
  expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason: 'cancelled' });
  expect(pages).toBe(4);
  expect(desk.pages.pages.size).toBe(0);
});

test.each([true, false])(
  'a number that storage does not take keeps no report back, kept all the same: %s',
  async (isKept) => {
    const desk = await aDesk();
    const save = desk.slots.save.bind(desk.slots);
    let failures = 0;
    desk.slots.save = async (read, next) => {
      if ([undefined, countedIn(read.value)].includes(countedIn(next))) return save(read, next);
      failures += 1;
      if (isKept) await save(read, next);
      throw new PlatformError('unavailable', 'test');
    };
    expect(await desk.publish(TASK)).toMatchObject({ kind: 'published', counts: { inProgress: 1_000 } });
    expect(failures).toBeGreaterThan(1);
  },
);

test('who waits is told nothing on the way', async () => {
  const desk = await aDesk();
  await desk.publish(TASK);
  desk.issues.inTime = Infinity;
  let tellings = 0;
  const save = desk.slots.save.bind(desk.slots);
  desk.slots.save = (read, next) => {
    if (countedIn(next) !== undefined) tellings += 1;
    return save(read, next);
  };
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(tellings).toBe(0);
});
