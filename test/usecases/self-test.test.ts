import { identityOf } from '../../src/domain/audit/audit-entry';
import { SEARCH_SETTLES_MS, TRIALS, type Trial } from '../../src/domain/health/self-test';
import { type TrialFailure } from '../../src/domain/health/trial-result';
import { failureOf } from '../../src/usecases/health/try-one';
import { PlatformError } from '../../src/ports/platform-error';
import { dieWhileTelling } from '../kit/dying-audit';
import { ADA, PLACE, SelfTestDesk } from '../kit/self-test-desk';
import { Killed, TroubledRun, TROUBLES } from '../kit/trouble';

let desk: SelfTestDesk;

beforeEach(() => {
  desk = new SelfTestDesk();
});

test('a round tries everything in order and leaves nothing behind', async () => {
  const { tried, cleaned } = await desk.round();
  expect(tried).toEqual(TRIALS.map((trial) => ({ trial, why: null })));
  expect(cleaned).toEqual({
    kind: 'cleaned-up',
    issue: { kind: 'removed' },
    page: { kind: 'removed' },
    leftovers: [],
  });
  expect(desk.leftovers()).toBe(0);
});

test('a death while a trial is told leaves the trial open', async () => {
  const { start, next } = desk.usecases();
  const started = await start(PLACE);
  if (started.kind !== 'started') throw new Error(started.kind);
  dieWhileTelling(desk.audit, 1);
  const { op } = started;
  let trial = started.next;
  const died = async (): Promise<boolean> => {
    const answer = await next(ADA, op).catch(() => null);
    trial = answer?.kind === 'tried' ? answer.next : trial;
    return answer === null;
  };
  while (!(await died())) continue;
  expect(await next(ADA, op)).toMatchObject({ kind: 'tried', trial });
  desk.now += SEARCH_SETTLES_MS;
  await desk.usecases().cleanUp(ADA);
  expect(desk.leftovers()).toBe(0);
});

test.each(['create-issue', 'create-page'] as const)(
  'what %s made before its round died is told of when it is found and removed',
  async (creation) => {
    const { start } = desk.usecases();
    const started = await start(PLACE);
    if (started.kind !== 'started') throw new Error(started.kind);
    const { op } = started;
    let { next: trial } = started;
    while (trial !== creation) {
      const answer = await desk.usecases().next(ADA, op);
      trial = answer.kind === 'tried' ? answer.next : null;
    }
    // Behind the record's read and write it is the third call.
    await expect(desk.usecases(new TroubledRun(3, 'killed-after')).next(ADA, op)).rejects.toThrow(Killed);
    desk.now += 2 * SEARCH_SETTLES_MS;
    await desk.usecases().cleanUp(ADA);
    const subject = creation === 'create-issue' ? 'issue' : 'page';
    const told = desk.audit.entries.filter(({ act }) => act.endsWith(`-${subject}`));
    expect(told.map(({ act }) => act).filter((act) => /^(create|remove)/.test(act))).toEqual([
      creation,
      `remove-${subject}`,
    ]);
    expect(new Set(told.map(({ issueId, pageId }) => issueId ?? pageId)).size).toBe(1);
  },
);

test('each write of a round is told of, by whom and on what', async () => {
  await desk.round();
  expect(desk.audit.entries.map(({ act }) => act)).toEqual([
    'create-issue',
    'comment',
    'move-issue',
    'move-issue',
    'create-page',
    'mark-page',
    'update-page',
    'remove-issue',
    'remove-page',
  ]);
  expect(new Set(desk.audit.entries.map(identityOf)).size).toBe(desk.audit.entries.length);
  expect(new Set(desk.audit.entries.map(({ actorId }) => actorId))).toEqual(new Set([ADA]));
  expect(desk.audit.entries.every(({ issueId, pageId }) => (issueId === null) !== (pageId === null))).toBe(
    true,
  );
});

test.each<{ rule: string; step: string; why: TrialFailure; leftOut: readonly Trial[] }>([
  {
    rule: 'without an issue, the page is tried all the same',
    step: 'create-issue',
    why: { kind: 'fields-required', fields: ['Cost centre'] },
    leftOut: ['read-issue', 'comment', 'transition', 'transition-again'],
  },
  {
    rule: 'without a page, the issue was tried all the same',
    step: 'create-page',
    why: { kind: 'may-not-create' },
    leftOut: ['read-page', 'mark-page', 'update-page'],
  },
  {
    rule: 'epics that need more than a summary stop nothing',
    step: 'epic-form',
    why: { kind: 'fields-required', fields: ['Epic Name'] },
    leftOut: [],
  },
  {
    rule: 'a comment that is refused stops nothing',
    step: 'comment',
    why: { kind: 'may-not-comment' },
    leftOut: [],
  },
])('$rule', async ({ step, why, leftOut }) => {
  desk.world.refusals = { [step]: why };
  const { tried } = await desk.round();
  expect(tried.map(({ trial }) => trial)).toEqual(TRIALS.filter((trial) => !leftOut.includes(trial)));
  expect(tried.find(({ trial }) => trial === step)?.why).toEqual(why);
  expect(desk.leftovers()).toBe(0);
});

describe.each(TROUBLES)('%s at any call of a round', (trouble) => {
  test.each(Array.from({ length: 49 }, (_, index) => index + 1))(
    'no. %i: the next round removes what is left',
    async (at) => {
      await desk.round(new TroubledRun(at, trouble)).catch((error: unknown) => {
        if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError'))
          throw error;
      });
      desk.now += SEARCH_SETTLES_MS + 1;
      await desk.round();
      expect(desk.leftovers()).toBe(0);
    },
  );
});

test('the calls of a round are no more than those that were troubled', async () => {
  const run = new TroubledRun(-1, 'throttled');
  await desk.round(run);
  expect(run.calls).toBeLessThanOrEqual(49);
});

test('a product that takes no more requests says for how long, where it is known', () => {
  expect(failureOf(new PlatformError('throttled', 'comment', 600_000))).toEqual({
    kind: 'throttled',
    retryAfterMs: 600_000,
  });
  expect(failureOf(new PlatformError('throttled', 'comment'))).toEqual({ kind: 'throttled' });
});

test('who is no administrator gets to nothing', async () => {
  desk.world.isAdmin = false;
  const run = new TroubledRun(-1, 'throttled');
  const { start, next, cleanUp } = desk.usecases(run);
  const answers = [await start(PLACE), await next(ADA, '0'.repeat(16)), await cleanUp(ADA)];
  expect(answers).toEqual(Array(3).fill({ kind: 'admins-only' }));
  expect(run.calls).toBe(0);
});
