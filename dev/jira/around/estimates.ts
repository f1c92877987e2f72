import { refuse } from '../refusals';
import { parseDuration } from '../views/instants';

/**
 * The remaining estimate after time was logged, by the query's `adjustEstimate`: `auto` (the default)
 * takes the time off, `leave` keeps the estimate, `new` takes `newEstimate`, `manual` takes `reduceBy` off.
 */
export function adjustEstimate(
  query: URLSearchParams,
  remaining: number | null,
  spentDelta: number,
): number | null {
  switch (query.get('adjustEstimate') ?? 'auto') {
    case 'leave':
      return remaining;
    case 'new':
      return duration(query.get('newEstimate'));
    case 'manual':
      return Math.max((remaining ?? 0) - duration(query.get('reduceBy') ?? '0m'), 0);
    default:
      return remaining === null ? null : Math.max(remaining - spentDelta, 0);
  }
}

function duration(text: string | null): number {
  const seconds = text === null ? null : parseDuration(text);
  if (seconds === null) throw refuse('time-spent-invalid');
  return seconds;
}
