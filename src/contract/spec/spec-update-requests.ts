import { type UpdateSpecRequest } from './spec-update';

const MOST_CHANGES = 5_000;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){4}[\da-f]{8}$/i;
const CHANGE = /^[\da-f]{16}$/;

/** Read by hand: valibot would be loaded for this alone, and the call has no room for it (docs/decisions/0045). */
export function parseUpdateSpec(payload: unknown): UpdateSpecRequest | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { run, accepted, kept }: Readonly<Record<string, unknown>> = { ...payload };
  return isText(run, UUID) && areChanges(accepted) && areChanges(kept) ? { run, accepted, kept } : null;
}

const areChanges = (told: unknown): told is readonly string[] =>
  Array.isArray(told) && told.length <= MOST_CHANGES && told.every((id) => isText(id, CHANGE));

const isText = (told: unknown, form: RegExp): told is string => typeof told === 'string' && form.test(told);
