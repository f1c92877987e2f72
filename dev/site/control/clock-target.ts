import type * as v from 'valibot';
import { badRequest } from './body';
import { parseDuration } from './duration';
import { type clockBody } from './schemas';

/** Everything that falls due on the way runs before the call answers: a longer way takes several calls. */
const FURTHEST_MS = 7 * 86_400_000;

/** The instant that a clock call asks for, ms; refuses one that is too far or makes no sense. */
export function clockTarget(body: v.InferOutput<typeof clockBody>, now: number): number {
  const target = 'set' in body ? Date.parse(body.set) : now + durationOf(body.advance);
  if (Number.isNaN(target)) throw badRequest('set: not an instant');
  if (target - now > FURTHEST_MS) throw badRequest('The clock moves at most P7D forward in one call.');
  return target;
}

function durationOf(text: string): number {
  const durationMs = parseDuration(text);
  if (durationMs === null)
    throw badRequest(`advance: '${text}' is no ISO duration of weeks, days, hours, minutes or seconds`);
  return durationMs;
}
