import { unlessPaused } from '../../src/entry/resolvers/pause';
import { awake, resting } from '../kit/awake';

const SINCE = 1_700_000_000_000;
const show = () => Promise.resolve({ kind: 'thing' });

test('while Lockstep is at work, a screen gets its own answer', async () => {
  expect(await unlessPaused(awake, show)).toEqual({ kind: 'thing' });
});

test('while it rests, a screen says since when', async () => {
  expect(await unlessPaused(resting(SINCE), show)).toEqual({ kind: 'paused', since: SINCE });
});

test('what a screen leaves of its answer while it rests is its own', async () => {
  const answer = await unlessPaused(resting(SINCE), show, ({ kind }) => ({ kind: `${kind} at rest` }));
  expect(answer).toEqual({ kind: 'thing at rest' });
  expect(await unlessPaused(awake, show, () => ({ kind: 'at rest' }))).toEqual({ kind: 'thing' });
});

test('a first paint does not wait for the question', async () => {
  const shown: string[] = [];
  const never = { find: () => new Promise<null>(() => undefined) };
  void unlessPaused(never, () => {
    shown.push('thing');
    return show();
  });
  await Promise.resolve();
  expect(shown).toEqual(['thing']);
});

test('a screen that needs consent asks for it, paused or not', async () => {
  const consent = new Error('Allow access');
  await expect(unlessPaused(resting(SINCE), () => Promise.reject(consent))).rejects.toBe(consent);
});
