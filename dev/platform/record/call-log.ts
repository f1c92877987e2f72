import { type RecordedCall } from '../host-api';
import { createRing } from './ring';

export type CallFacts = Pick<RecordedCall, 'invocation' | 'actor' | 'product' | 'method' | 'path'>;

/** A call that got no answer: lost, or never sent. */
export const NO_ANSWER = 0;

const CAPACITY = 10_000;

/** Remembers the app's calls in the order in which they ended. */
export function createCallLog(now: () => number) {
  const ring = createRing<RecordedCall>(CAPACITY);
  return {
    /** Notes when a call began; the function it gives notes how it ended. */
    begin: (facts: CallFacts): ((status: number, points?: number) => void) => {
      const startMs = now();
      return (status, points = 0) => {
        ring.add({ ...facts, status, points, startMs, endMs: now() });
      };
    },
    since: (first: number) => {
      const { entries, next } = ring.since(first);
      return { calls: entries, next };
    },
  };
}

export type CallLog = ReturnType<typeof createCallLog>;
