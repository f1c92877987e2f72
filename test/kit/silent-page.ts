import { type RunningSite } from './running-site';

/** Takes away what a page says of the issue whose spec it is, as an admin may. */
export async function silencePage(site: Pick<RunningSite, 'rest'>, pageId: string): Promise<void> {
  const path = `/wiki/api/v2/pages/${pageId}/properties`;
  const { body } = await site.rest('admin@example.com', 'GET', `${path}?key=lockstep.page`);
  const { results } = body as { readonly results: readonly { readonly id: string }[] };
  for (const { id } of results) await site.rest('admin@example.com', 'DELETE', `${path}/${id}`);
}
