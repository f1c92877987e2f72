import * as v from 'valibot';
import { type SelfTestPlace } from './admin';
import { id, parsed } from '../payload';

const placeSchema = v.object({ projectId: id, spaceId: id });
const testSchema = v.object({ test: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) });

export function parseSelfTestPlace(payload: unknown): SelfTestPlace | null {
  return parsed(placeSchema, payload);
}

/** The round that a page believes to be driving. */
export function parseSelfTestName(payload: unknown): string | null {
  const parsed = v.safeParse(testSchema, payload);
  return parsed.success ? parsed.output.test : null;
}
