import { stateRows } from '../../../dev/ui/client/control/state-rows';

const state = {
  clock: '2026-11-21T03:39:13.215Z',
  queue: { ready: 1, delayed: 2, failed: 0 },
  idle: true,
  nextDueAt: null,
  app: { version: '1.0.0', healthy: true },
};

test('the control panel says the site’s state in words', () => {
  expect(stateRows(state)).toEqual([
    ['Clock', '2026-11-21 03:39:13 UTC'],
    ['Queue', '1 ready, 2 delayed, 0 failed'],
    ['Work', 'none at the moment'],
    ['Next due', 'nothing'],
    ['App', '1.0.0, running'],
  ]);
});
