import * as v from 'valibot';
import { type UpdateSpecRequest } from './spec-update';

const MOST_CHANGES = 5_000;
const changeIds = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(MOST_CHANGES));

const updateSpec = v.object({
  run: v.pipe(v.string(), v.uuid()),
  accepted: changeIds,
  kept: changeIds,
});

export function parseUpdateSpec(payload: unknown): UpdateSpecRequest | null {
  const result = v.safeParse(updateSpec, payload);
  return result.success ? result.output : null;
}
