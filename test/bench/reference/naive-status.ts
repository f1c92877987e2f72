import { type ProductRequest } from './product-request';

interface Page {
  readonly issues: readonly {
    readonly fields: { readonly status: { readonly statusCategory: { readonly key: string } } };
  }[];
  readonly nextPageToken?: string;
}

const USUAL_PAGE = 50;

/** Counts a query's issues by status category with the usual page of fifty, one page after the other. */
export async function naiveStatus(
  request: ProductRequest,
  jql: string,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  const fields = ['summary', 'status', 'labels', 'issuelinks'];
  let token: string | undefined;
  do {
    const page = (await request('POST', '/rest/api/3/search/jql', {
      jql,
      fields,
      maxResults: USUAL_PAGE,
      ...(token === undefined ? {} : { nextPageToken: token }),
    })) as Page;
    for (const { fields: issue } of page.issues) {
      const { key } = issue.status.statusCategory;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    token = page.nextPageToken;
  } while (token !== undefined);
  return counts;
}
