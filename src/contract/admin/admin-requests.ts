import * as v from 'valibot';
import { type SelfTestPlace } from './admin';
import { id, parsed, token } from '../payload';

const placeSchema = v.object({ projectId: id, spaceId: id });
const testSchema = v.object({ test: token });
const restSchema = v.object({ rest: v.boolean() });

export function parseSelfTestPlace(payload: unknown): SelfTestPlace | null {
  return parsed(placeSchema, payload);
}

/** The round that a page believes to be driving. */
export function parseSelfTestName(payload: unknown): string | null {
  return parsed(testSchema, payload)?.test ?? null;
}

/** Whether Lockstep is to rest. */
export function parsePauseSite(payload: unknown): boolean | null {
  return parsed(restSchema, payload)?.rest ?? null;
}
