import { route, type Route } from '@forge/api';
import { type ProbedScope, type ScopeState } from '../../domain/health/health';
import { type ScopeProbes } from '../../ports/health/vital-signs';
import { PlatformError } from '../../ports/platform-error';
import { type OperationId, OPERATIONS } from './operations';
import { type ProductRequest } from './request';
import { saysScopeMissing } from './scope-missing';

interface Probe {
  readonly scope: string;
  readonly operation: OperationId;
  readonly route: () => Route;
}

/**
 * A call a scope. Those of scopes that write name a thing that cannot exist (ids begin at 1): with the
 * scope the product itself refuses them, without it the platform does before the product is asked. Where
 * every operation needs two, one that is missing is told of both.
 */
const PROBES: readonly Probe[] = [
  {
    scope: 'read:jira-work',
    operation: 'searchProjects',
    route: () => route`/rest/api/3/project/search?maxResults=1`,
  },
  { scope: 'write:jira-work', operation: 'deleteIssue', route: () => route`/rest/api/3/issue/0` },
  {
    scope: 'read:jira-user',
    operation: 'bulkGetUsers',
    route: () => route`/rest/api/3/user/bulk?accountId=0`,
  },
  {
    scope: 'read:board-scope:jira-software',
    operation: 'getAllBoards',
    route: () => route`/rest/agile/1.0/board?maxResults=1`,
  },
  {
    scope: 'read:project:jira',
    operation: 'getAllBoards',
    route: () => route`/rest/agile/1.0/board?maxResults=1`,
  },
  {
    scope: 'read:sprint:jira-software',
    operation: 'getAllSprints',
    route: () => route`/rest/agile/1.0/board/0/sprint`,
  },
  {
    scope: 'write:issue:jira-software',
    operation: 'rankIssues',
    route: () => route`/rest/agile/1.0/issue/rank`,
  },
  {
    scope: 'read:space:confluence',
    operation: 'getSpaces',
    route: () => route`/wiki/api/v2/spaces?limit=1`,
  },
  {
    scope: 'search:confluence',
    operation: 'searchByCQL',
    route: () => route`/wiki/rest/api/search?cql=${'type = page'}&limit=1`,
  },
  {
    scope: 'read:confluence-content.summary',
    operation: 'getContentTemplate',
    route: () => route`/wiki/rest/api/template/0`,
  },
  {
    scope: 'read:confluence-content.all',
    operation: 'getRestrictions',
    route: () => route`/wiki/rest/api/content/0/restriction`,
  },
  {
    scope: 'write:confluence-content',
    operation: 'updateRestrictions',
    route: () => route`/wiki/rest/api/content/0/restriction`,
  },
  { scope: 'read:page:confluence', operation: 'getPages', route: () => route`/wiki/api/v2/pages?limit=1` },
  {
    scope: 'write:comment:confluence',
    operation: 'createFooterComment',
    route: () => route`/wiki/api/v2/footer-comments`,
  },
  { scope: 'write:page:confluence', operation: 'updatePage', route: () => route`/wiki/api/v2/pages/0` },
  { scope: 'delete:page:confluence', operation: 'deletePage', route: () => route`/wiki/api/v2/pages/0` },
];

export const PROBED_SCOPES: readonly string[] = PROBES.map(({ scope }) => scope);

/** `request` must act as the person who looks. */
export function createScopeProbes(request: ProductRequest): ScopeProbes {
  return { all: () => Promise.all(PROBES.map((probe) => ask(request, probe))) };
}

async function ask(request: ProductRequest, probe: Probe): Promise<ProbedScope> {
  const product = OPERATIONS[probe.operation].api.startsWith('jira') ? 'jira' : 'confluence';
  return { scope: probe.scope, product, state: await stateOf(request, probe) };
}

async function stateOf(request: ProductRequest, { operation, route: of }: Probe): Promise<ScopeState> {
  try {
    return (await saysScopeMissing(await request(operation, of()))) ? 'missing' : 'granted';
  } catch (error) {
    if (error instanceof PlatformError) return 'unknown';
    throw error;
  }
}
