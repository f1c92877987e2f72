import { type BridgeCall } from '../../src/entry/resolvers/call';
import { unlessPaused } from '../../src/entry/resolvers/pause';
import { PlatformError } from '../../src/ports/platform-error';
import { type Pause } from '../../src/ports/site-pause';

type Handler = (call: BridgeCall) => Promise<{ kind: string }>;

const call = { payload: {}, context: {} };
const SINCE = 1_700_000_000_000;

/** A screen with one call that reads and one that writes, and what reached their use cases. */
function screen(find: () => Promise<Pause | null>) {
  const reached: string[] = [];
  const reach =
    (key: string, kind: string): Handler =>
    () => {
      reached.push(key);
      return Promise.resolve({ kind });
    };
  const handlers = {
    'show-thing': reach('show-thing', 'thing'),
    'change-thing': reach('change-thing', 'changed'),
  };
  return { reached, ...unlessPaused({ pause: { find } }, handlers, ['show-thing']) };
}

test('while Lockstep is at work, every call gets its own answer', async () => {
  const asked = screen(() => Promise.resolve(null));
  expect(await asked['show-thing'](call)).toEqual({ kind: 'thing' });
  expect(await asked['change-thing'](call)).toEqual({ kind: 'changed' });
});

test.each(['show-thing', 'change-thing'] as const)('while it rests, %s says since when', async (key) => {
  const asked = screen(() => Promise.resolve({ since: SINCE }));
  expect(await asked[key](call)).toEqual({ kind: 'paused', since: SINCE });
});

test('while it rests, nothing that writes is begun', async () => {
  const asked = screen(() => Promise.resolve({ since: SINCE }));
  await asked['change-thing'](call);
  expect(asked.reached).toEqual([]);
});

test('a reading call does not wait for the question', async () => {
  const asked = screen(() => new Promise(() => undefined));
  void asked['show-thing'](call);
  await Promise.resolve();
  expect(asked.reached).toEqual(['show-thing']);
});

test('where storage does not say, nothing is written', async () => {
  const asked = screen(() => Promise.reject(new PlatformError('unavailable', 'get pause')));
  const failed = { kind: 'failed', reason: 'unavailable', retryable: true };
  expect(await asked['change-thing'](call)).toEqual(failed);
  expect(asked.reached).toEqual([]);
});

test('a reading call that needs consent still asks for it', async () => {
  const consent = new Error('Allow access');
  const refuse: Handler = () => Promise.reject(consent);
  const handlers = { 'show-thing': refuse };
  const asked = unlessPaused({ pause: { find: () => Promise.resolve(null) } }, handlers, ['show-thing']);
  await expect(asked['show-thing'](call)).rejects.toBe(consent);
});
