import { createJiraTables } from '../../../dev/jira/schema';
import { jiraSearchOperations } from '../../../dev/jira/search/operations';
import { loadJiraWorld } from '../../../dev/jira/load-world';
import { type Db, openDatabase } from '../../../dev/kernel/sqlite';
import { type Answer, type ProductContext, Refusal } from '../../../dev/products/operation';
import { createPeopleTables, loadPeople } from '../../../dev/products/people';
import { type World } from '../../../dev/seed/world';

export interface Searching {
  readonly db: Db;
  readonly context: ProductContext;
  /** Keys of what that person finds, in the order of the answer. */
  keys(jql: string, who?: string): readonly string[];
  /** The refusal's messages; an empty list when the query runs. */
  errors(jql: string, who?: string): readonly string[];
  call(
    operationId: string,
    given: { readonly body?: unknown; readonly query?: string; readonly who?: string },
  ): Answer;
}

/** The search operations over a world in memory; `who` is the local part of an address, `nobody` an anonymous visitor. */
export function startSearching(
  world: World,
  options: { readonly now: number; readonly searchMs?: number },
): Searching {
  const db = openDatabase(':memory:');
  createPeopleTables(db);
  createJiraTables(db);
  loadPeople(db, world.people, world.groups);
  loadJiraWorld(db, world);
  const context: ProductContext = {
    db,
    now: () => options.now,
    siteUrl: 'http://127.0.0.1:1',
    cloudId: world.site.cloudId,
    lag: { searchMs: options.searchMs ?? 0, staleReadRate: 0 },
    adf: 'service',
    emit: () => undefined,
  };
  const accountId = (who: string): string | null =>
    world.people.find((person) => person.email === `${who}@example.com`)?.accountId ?? null;
  const call: Searching['call'] = (operationId, { body, query = '', who = 'admin' }) => {
    const operation = jiraSearchOperations.find((row) => row.operationId === operationId);
    const principal = { kind: 'user', accountId: accountId(who), scopes: 'all' } as const;
    try {
      return operation?.run?.({
        context,
        principal: who === 'nobody' ? { ...principal, kind: 'anonymous' } : principal,
        params: {},
        query: new URLSearchParams(query),
        body,
        headers: new Headers(),
      }) as Answer;
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  };
  const search = (jql: string, who?: string): Answer =>
    call('searchAndReconsileIssuesUsingJqlPost', {
      body: { jql, fields: ['key'], maxResults: 5000 },
      ...(who && { who }),
    });
  return {
    db,
    context,
    call,
    keys: (jql, who) => {
      const { status, body } = search(jql, who);
      if (status !== 200) throw new Error(`${jql}: ${JSON.stringify(body)}`);
      return (body as { issues: { key: string }[] }).issues.map(({ key }) => key);
    },
    errors: (jql, who) => (search(jql, who).body as { errorMessages?: string[] }).errorMessages ?? [],
  };
}
