import { type OutboxEvent } from '../../../dev/products/wire';
import { createEventPump } from '../../../dev/site/app/event-pump';

const anEvent = (seq: number): OutboxEvent => ({
  seq,
  eventType: 'avi:jira:updated:issue',
  at: 0,
  actorId: null,
  byApp: false,
  payload: {},
});

/** An outbox that hands out two events at a time, and a host that stores what it gets. */
function aPair(written: OutboxEvent[]) {
  const stored: OutboxEvent[] = [];
  const host = {
    acceptEvents: (events: readonly OutboxEvent[]) => {
      stored.push(...events);
    },
    lastEventSeq: () => stored.at(-1)?.seq ?? 0,
  };
  const products = {
    outbox: (after: number) => Promise.resolve(written.filter(({ seq }) => seq > after).slice(0, 2)),
  };
  return { stored, takeOver: createEventPump(products, host) };
}

test('every event reaches the host once and in order, however often it is asked', async () => {
  const { stored, takeOver } = aPair([1, 2, 3, 4, 5].map(anEvent));
  await Promise.all([takeOver(), takeOver(), takeOver()]);
  expect(stored.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
});

test('an event that comes later is taken over by the next call', async () => {
  const written = [anEvent(1)];
  const { stored, takeOver } = aPair(written);
  await takeOver();
  written.push(anEvent(2));
  await takeOver();
  expect(stored.map(({ seq }) => seq)).toEqual([1, 2]);
});
