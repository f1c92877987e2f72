import * as v from 'valibot';
import { parsed } from '../payload';
import { type NamedReport } from './reports';

/** Of a project: of which one, only the record itself says. */
export const scheduleId = v.exactOptional(
  v.pipe(v.string(), v.regex(/^weekly-[1-9][0-9]{0,18}(-[0-9a-f]{8})?$/)),
);
const namedSchema = v.object({ scheduleId });

export function parseNamedReport(payload: unknown): NamedReport | null {
  return parsed(namedSchema, payload ?? {});
}
