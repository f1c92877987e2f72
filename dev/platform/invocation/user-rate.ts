import { InvocationRefused } from '../host-api';

/** doc:limits-invocation: calls of one person in a fixed minute. */
const CALLS_PER_MINUTE = 1_200;
const MINUTE_MS = 60_000;

/** Counts the calls that people make to the app; throws above the platform's limit. */
export function createUserRate(now: () => number) {
  let window = 0;
  const counts = new Map<string, number>();
  return (accountId: string | null): void => {
    const current = Math.floor(now() / MINUTE_MS);
    if (current !== window) counts.clear();
    window = current;
    const person = accountId ?? 'anonymous';
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    if (count > CALLS_PER_MINUTE)
      throw new InvocationRefused('rate-limited', 'Too many calls in this minute.');
  };
}
