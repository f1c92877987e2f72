import { route } from '@forge/api';
import { TASK_PROPERTY } from '../../../domain/links/names';
import { PlatformError } from '../../../ports/platform-error';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { TASK_FIELDS } from '../tasks/task-issues';

/** Documented for named, single-valued fields; older references say 100, hence the second try. */
const FETCHED_AT_ONCE = [1_000, 100] as const;

/** Tasks by id or key, straight from the database: no search has to know them. Hidden ones are left out. */
export async function fetchTasks(
  request: ProductRequest,
  idsOrKeys: readonly string[],
): Promise<readonly unknown[]> {
  for (const size of FETCHED_AT_ONCE) {
    const parts = await Promise.all(chunks(idsOrKeys, size).map((part) => fetchPart(request, part)));
    if (!parts.includes(null)) return parts.flatMap((part) => part ?? []);
  }
  throw new PlatformError('rejected', 'fetch tasks');
}

/** `null` when Jira refuses the request as such, as sites do that still take only a hundred. */
async function fetchPart(
  request: ProductRequest,
  issueIdsOrKeys: readonly string[],
): Promise<readonly unknown[] | null> {
  const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, {
    body: { issueIdsOrKeys, fields: TASK_FIELDS, properties: [TASK_PROPERTY] },
  });
  if (response.status === 400) return null;
  return await answeredList('fetch tasks', response, 'issues');
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
