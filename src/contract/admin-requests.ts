import * as v from 'valibot';
import { type SelfTestPlace } from './admin';

const id = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,18}$/));
const placeSchema = v.object({ projectId: id, spaceId: id });
const testSchema = v.object({ test: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) });

export function parseSelfTestPlace(payload: unknown): SelfTestPlace | null {
  const parsed = v.safeParse(placeSchema, payload);
  return parsed.success ? parsed.output : null;
}

/** The round that a page believes to be driving. */
export function parseSelfTestName(payload: unknown): string | null {
  const parsed = v.safeParse(testSchema, payload);
  return parsed.success ? parsed.output.test : null;
}
