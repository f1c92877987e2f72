import * as v from 'valibot';
import { parsed, token } from '../payload';
import { type UpdateSpecRequest } from './spec-update';

const MOST_CHANGES = 5_000;
/** What Atlassian takes as a display name. */
const LONGEST_NAME = 255;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){4}[\da-f]{8}$/i;
const changeIds = v.pipe(v.array(token), v.maxLength(MOST_CHANGES));

const updateSpec = v.object({
  run: v.pipe(v.string(), v.regex(UUID)),
  accepted: changeIds,
  kept: changeIds,
  personName: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
});

export function parseUpdateSpec(payload: unknown): UpdateSpecRequest | null {
  return parsed(updateSpec, payload);
}
