import * as v from 'valibot';
import { id, parsed } from '../payload';

const touchedSchema = v.object({
  issueId: id,
  key: v.string(),
  summary: v.string(),
  statusId: v.string(),
  category: v.picklist(['new', 'indeterminate', 'done', 'undefined']),
  categoryChangedAt: v.nullable(v.number()),
  createdAt: v.nullable(v.number()),
});
/** Far more than a frame was told, and as many as one call reads the changelogs of. */
const MOST_TOUCHED = 1_000;

const changesSchema = v.object({
  config: v.optional(v.unknown()),
  touched: v.nullish(v.pipe(v.array(touchedSchema), v.maxLength(MOST_TOUCHED)), null),
});

/** The issues that a frame names are claims, as its settings are: who makes some up is told of them, and nobody else. */
export function parseMacroChangesRequest(payload: unknown): v.InferOutput<typeof changesSchema> | null {
  return parsed(changesSchema, payload ?? {});
}
