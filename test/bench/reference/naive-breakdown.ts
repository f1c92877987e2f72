import { type ProductRequest } from './product-request';

/** What a script does without a plan: one issue after the other, and a link from each to its epic. */
export async function naiveBreakdown(
  request: ProductRequest,
  epic: { readonly id: string; readonly projectId: string; readonly typeId: string },
  summaries: readonly string[],
): Promise<void> {
  await request('GET', `/rest/api/3/issue/${epic.id}`);
  await request('GET', `/rest/api/3/project/${epic.projectId}`);
  for (const summary of summaries) {
    const fields = {
      project: { id: epic.projectId },
      issuetype: { id: epic.typeId },
      parent: { id: epic.id },
      summary,
    };
    const { id } = (await request('POST', '/rest/api/3/issue', { fields })) as { id: string };
    await request('PUT', `/rest/api/3/issue/${id}/properties/naive.task`, { epic: epic.id });
  }
}
