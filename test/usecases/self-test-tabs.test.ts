import { type SelfTest } from '../../src/domain/health/self-test';
import { ADA, PLACE, SelfTestDesk } from '../kit/self-test-desk';

/** Two tabs of one admin, who has one round at a time. */

let desk: SelfTestDesk;

beforeEach(() => {
  desk = new SelfTestDesk();
});

test('a round that another tab goes on with is told of with its beginning, until it must have been left', async () => {
  const { start, next } = desk.usecases();
  const began = desk.now;
  const op = await desk.begun();
  desk.now += 50_000;
  await next(ADA, op);
  desk.now += 50_000;
  expect(await start(PLACE)).toEqual({ kind: 'earlier-round', op, runningSince: began });
  desk.now += 20_000;
  expect(await start(PLACE)).toEqual({ kind: 'earlier-round', op, runningSince: null });
});

test('a round that is ended while it tries something does not come back over the one that took its place', async () => {
  const { next, cleanUp } = desk.usecases();
  const op = await desk.begun();
  await next(ADA, op);
  await next(ADA, op);
  let second = '';
  desk.world.trialIssues.comment = async () => {
    await cleanUp(ADA);
    second = await desk.begun();
    return { kind: 'passed' };
  };
  expect(await next(ADA, op)).toEqual({ kind: 'round-over' });
  expect(desk.world.rounds.get(ADA)?.op).toBe(second);
});

test('of a round of an earlier version nobody knows whether it goes on', async () => {
  await desk.begun();
  const { startedAt: _, wentOnAt: __, ...earlier } = desk.world.rounds.get(ADA) ?? {};
  desk.world.rounds.set(ADA, earlier as SelfTest);
  expect(await desk.usecases().start(PLACE)).toMatchObject({ kind: 'earlier-round', runningSince: null });
});

test('a round of another tab is not gone on with', async () => {
  await desk.begun();
  expect(await desk.usecases().next(ADA, 'f'.repeat(16))).toEqual({ kind: 'round-over' });
  expect(desk.world.created).toBe(0);
});
