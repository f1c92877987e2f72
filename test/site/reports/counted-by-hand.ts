import { type CountsView } from '../../../src/contract/reports/report-history';
import { ADMIN, type AppSite, type IssueName } from '../kit';

interface FoundIssue extends IssueName {
  readonly fields: Readonly<Record<string, unknown>> & {
    readonly status: { readonly statusCategory: { readonly key: string } };
    readonly statuscategorychangedate: string | null;
    readonly labels: readonly string[];
    readonly issuelinks: readonly {
      readonly type: { readonly inward: string };
      readonly inwardIssue?: { readonly fields: FoundIssue['fields'] };
    }[];
  };
}

async function issuesOfBook(site: AppSite, flagged: string): Promise<readonly FoundIssue[]> {
  const found: FoundIssue[] = [];
  const jql = 'project = BOOK AND level IS EMPTY ORDER BY key';
  const fields = ['status', 'statuscategorychangedate', 'labels', 'issuelinks', flagged];
  for (let token: string | undefined; ;) {
    const search = { jql, fields, maxResults: 100, ...(token === undefined ? {} : { nextPageToken: token }) };
    const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', search);
    const page = body as { issues: readonly FoundIssue[]; nextPageToken?: string };
    found.push(...page.issues);
    token = page.nextPageToken;
    if (token === undefined) return found;
  }
}

async function flaggedField(site: AppSite): Promise<string> {
  const { body } = await site.rest(ADMIN, 'GET', '/rest/api/3/field');
  return (
    (body as readonly { id: string; name: string }[]).find(({ name }) => name === 'Flagged')?.id ?? 'none'
  );
}

const isDone = ({ status }: FoundIssue['fields']): boolean => status.statusCategory.key === 'done';

/** What a report of BOOK must say, counted from an administrator's search by the report's rule. */
export async function countedByHand(
  site: AppSite,
  {
    from,
    to,
  }: {
    readonly from: number;
    readonly to: number;
  },
): Promise<CountsView> {
  const flagged = await flaggedField(site);
  const isBlocked = ({ fields }: FoundIssue): boolean =>
    Boolean((fields[flagged] as readonly unknown[] | null)?.length) ||
    fields.labels.includes('blocked') ||
    fields.issuelinks.some(
      ({ type, inwardIssue }) =>
        type.inward === 'is blocked by' && inwardIssue !== undefined && !isDone(inwardIssue.fields),
    );
  const issues = await issuesOfBook(site, flagged);
  const open = issues.filter(({ fields }) => !isDone(fields));
  const free = open.filter((issue) => !isBlocked(issue));
  const started = free.filter(({ fields }) => fields.status.statusCategory.key === 'indeterminate');
  const completed = issues.filter(({ fields }) => {
    const at = Date.parse(fields.statuscategorychangedate ?? '1970-01-01');
    return isDone(fields) && at >= from && at < to;
  });
  return {
    completed: completed.length,
    inProgress: started.length,
    blocked: open.length - free.length,
    other: free.length - started.length,
  };
}
