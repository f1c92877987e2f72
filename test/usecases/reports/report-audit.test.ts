import { PlatformError } from '../../../src/ports/platform-error';
import { anIssue } from '../../kit/an-issue';
import { dieWhileTelling } from '../../kit/dying-audit';
import { ReportDesk } from '../../kit/report-desk';
import { Killed, TROUBLES, TroubledRun } from '../../kit/trouble';

const at = (text: string) => Date.parse(text);
/** A run that died keeps others waiting for ten minutes. */
const LEASE_OVER_MS = 11 * 60_000;

/** A page that was made today, and more to tell since. */
async function aDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.now = at('2026-11-18T09:00:00Z');
  await desk.publishNow();
  finishOneMore(desk);
  return desk;
}

const finishOneMore = (desk: ReportDesk): void => {
  const n = desk.issues.issues.length;
  const done = anIssue({ issueId: `2000${String(n)}`, category: 'done', categoryChangedAt: desk.now - 1 });
  desk.issues.issues = [...desk.issues.issues, done];
};

const survived = (error: unknown): void => {
  if (!(error instanceof Killed || error instanceof PlatformError)) throw error;
};

/** Writes to the page that the audit knows, and the versions that there are. */
function account(desk: ReportDesk) {
  const [page] = desk.pages.pages.values();
  const told = desk.audit.entries.flatMap(({ act, pageVersion }) =>
    act === 'mark-page' ? [] : [`${act} ${String(pageVersion)}`],
  );
  return { versions: page?.versionNumber, told: told.toSorted() };
}

test.each(TROUBLES)('%s at any call, each version of a report has its entry in the end', async (trouble) => {
  for (let nth = 1; nth <= 30; nth += 1) {
    const desk = await aDesk();
    await desk.publishNow(new TroubledRun(nth, trouble)).catch(survived);
    desk.now += LEASE_OVER_MS;
    await desk.publishNow();
    const { versions = 0, told } = account(desk);
    const updates = Array.from({ length: versions - 1 }, (_, n) => `update-page ${String(n + 2)}`);
    expect({ nth, told }).toEqual({ nth, told: ['create-page 1', ...updates] });
    expect(versions).toBeGreaterThan(1);
  }
});

test('one that died is told beside the version that comes after it', async () => {
  const died = await aDesk();
  for (let nth = 1; account(died).versions === 1; nth += 1) {
    await died.publishNow(new TroubledRun(nth, 'killed-after')).catch(survived);
    died.now += LEASE_OVER_MS;
  }
  expect(account(died).told).toEqual(['create-page 1']);
  finishOneMore(died);
  await died.publishNow();
  expect(account(died)).toEqual({ versions: 3, told: ['create-page 1', 'update-page 2', 'update-page 3'] });
  const { before, after } = died.audit.entries.find(({ pageVersion }) => pageVersion === 2) ?? {};
  expect(died.audit.entries.find(({ pageVersion }) => pageVersion === 3)?.before).toBe(after);
  expect(before).toBe(died.audit.entries.find(({ pageVersion }) => pageVersion === 1)?.after);
});

test('a death while a page is told loses no entry of it', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.now = at('2026-11-18T09:00:00Z');
  dieWhileTelling(desk.audit, 1);
  await expect(desk.publishNow()).rejects.toThrow(Killed);
  desk.now += LEASE_OVER_MS;
  await desk.publishNow();
  expect(account(desk)).toEqual({ versions: 2, told: ['create-page 1', 'update-page 2'] });
});

test('what people wrote since is no write of ours', async () => {
  const desk = await aDesk();
  await desk.publishNow();
  desk.edit((body) => body.replace('"content":[', '"content":[{"type":"rule"},'));
  await desk.publishNow();
  expect(account(desk)).toEqual({ versions: 3, told: ['create-page 1', 'update-page 2'] });
});
