import { route } from '@forge/api';
import * as v from 'valibot';
import { type Sprint } from '../../../domain/reports/sprint/sprint';
import { type Sprints } from '../../../ports/projects/boards';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { instantOf } from '../instants';

export const sprintSchema = v.object({
  id: v.number(),
  name: v.string(),
  goal: v.nullish(v.string(), ''),
  state: v.picklist(['future', 'active', 'closed']),
  startDate: v.optional(v.string()),
  completeDate: v.optional(v.string()),
});

/** A kind of board without sprints is answered with 400. */
export const NOT_THERE: readonly number[] = [400, 403, 404];

export const createSprints = (request: ProductRequest): Sprints => ({
  async sprint(sprintId) {
    const response = await request('getSprint', route`/rest/agile/1.0/sprint/${sprintId}`);
    if (NOT_THERE.includes(response.status)) return null;
    return toSprint(await readBody('read sprint', sprintSchema, response));
  },
});

export const toSprint = ({
  id,
  startDate,
  completeDate,
  ...sprint
}: v.InferOutput<typeof sprintSchema>): Sprint => ({
  ...sprint,
  sprintId: String(id),
  startedAt: instantOf(startDate),
  completedAt: instantOf(completeDate),
});
