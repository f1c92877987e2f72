import { route } from '@forge/api';
import * as v from 'valibot';
import { type SiteStatuses } from '../../../ports/site/site-statuses';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { statusSchema } from '../issues/parse-issue';

const statusesSchema = v.array(
  v.object({
    ...statusSchema.entries,
    scope: v.nullish(v.object({ project: v.nullish(v.object({ id: v.string() })) })),
  }),
);

/** The plain list of all statuses: it needs no right to configure Jira, unlike the search for them. */
export function createSiteStatuses(request: ProductRequest): SiteStatuses {
  return {
    async all() {
      const statuses = await readBody(
        'statuses',
        statusesSchema,
        await request('getStatuses', route`/rest/api/3/status`),
      );
      return statuses.map(({ id, name, statusCategory, scope }) => ({
        statusId: id,
        statusName: name,
        category: statusCategory.key,
        projectId: scope?.project?.id ?? null,
      }));
    },
  };
}
