import * as v from 'valibot';
import { type FindRelatedRequest, type RelatedTargetRequest } from './related';
import { id, parsed, typed } from './payload';

const MOST_PLACES = 20;
const spaceKey = v.pipe(v.string(), v.regex(/^~?[A-Za-z0-9._-]{1,255}$/));

const find = v.object({
  issueId: v.optional(id),
  topic: typed(4_000),
  projectIds: v.pipe(v.array(id), v.maxLength(MOST_PLACES)),
  spaceKeys: v.pipe(v.array(spaceKey), v.maxLength(MOST_PLACES)),
});
const target = v.object({
  issueId: v.optional(id),
  target: v.object({ kind: v.picklist(['issue', 'page']), id }),
});

const pinned = v.object({ issueIds: v.pipe(v.array(id), v.maxLength(50)) });

export const parseFindRelated = (payload: unknown): FindRelatedRequest | null => parsed(find, payload);
export const parsePinnedIssues = (payload: unknown): { readonly issueIds: readonly string[] } | null =>
  parsed(pinned, payload);
export const parseRelatedTarget = (payload: unknown): RelatedTargetRequest | null => parsed(target, payload);
