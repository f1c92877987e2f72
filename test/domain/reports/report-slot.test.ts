import { openSlot, withPrints } from '../../../src/domain/reports/report-slot';

const SLOT = openSlot(
  { scheduleId: 'weekly-1', slot: '2026-11-20', window: { from: 0, to: 1 }, op: 'x', missed: [] },
  1,
);
const prints = (run: number) => Array.from({ length: 8 }, (_, n) => `${String(run)}-${String(n)}`);

test('of many runs the newest prints are kept, each once', () => {
  const runs = Array.from({ length: 20 }, (_, run) => prints(run));
  const slot = runs.reduce(withPrints, SLOT);
  expect(slot.prints).toHaveLength(100);
  expect(slot.prints.slice(0, 8)).toEqual(prints(19));
  expect(slot.prints).not.toContain('0-0');
  expect(withPrints(slot, prints(19)).prints).toEqual(slot.prints);
});
