import * as v from 'valibot';
import { type CoverageCalls } from './coverage';
import { id, parsed } from '../payload';

const coverage = v.object({ issueId: v.optional(id) });
const criterion = v.object({
  issueId: v.optional(id),
  criterionId: v.pipe(v.string(), v.regex(/^c-[0-9a-f]{8}$/)),
});
const settle = v.object({ wish: v.picklist(['seen', 'update']) });

type Request<Key extends keyof CoverageCalls> = CoverageCalls[Key]['request'];

export const parseShowCoverage = (payload: unknown): Request<'show-coverage'> | null =>
  parsed(coverage, payload);
export const parseAcceptCriterion = (payload: unknown): Request<'accept-criterion'> | null =>
  parsed(criterion, payload);
export const parseSettleServed = (payload: unknown): Request<'settle-served'> | null =>
  parsed(settle, payload);
