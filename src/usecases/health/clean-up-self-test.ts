import { SEARCH_SETTLES_MS, type SelfTest, type Subject, type Trace } from '../../domain/health/self-test';
import { removalEntry } from '../../domain/health/self-test-audit';
import { type Removal, type TrialFailure } from '../../domain/health/trial-result';
import { type SiteRights } from '../../ports/health/vital-signs';
import { type TrialThing } from '../../ports/health/trial-issues';
import { failureOf, type TrialDeps } from './try-one';

export type CleanUpOutcome =
  | { readonly kind: 'cleaned-up'; readonly issue: Removal; readonly page: Removal }
  | { readonly kind: 'nothing-to-clean' }
  | { readonly kind: 'admins-only' };

export type CleanUpSelfTest = (accountId: string) => Promise<CleanUpOutcome>;

type Deps = TrialDeps & { readonly rights: SiteRights; readonly hash: (text: string) => string };

/**
 * Removes what this person's last round has made, whether it ended, was stopped or was killed.
 *
 * Only what bears the round's own mark is touched. The round is forgotten once everything is gone or
 * has been named as left; while another try may find or remove a thing, it is kept for that.
 */
export function createCleanUpSelfTest(deps: Deps): CleanUpSelfTest {
  return async (accountId) => {
    if (!(await deps.rights.mayAdministerSite())) return { kind: 'admins-only' };
    const test = await deps.tests.of(accountId);
    if (test === null) return { kind: 'nothing-to-clean' };
    const [issue, page] = await Promise.all([removeIssue(deps, test), removePage(deps, test)]);
    if (!isOpen(issue) && !isOpen(page)) await deps.tests.forget(accountId);
    return { kind: 'cleaned-up', issue, page };
  };
}

/** Another try may end otherwise. */
const isOpen = (removal: Removal): boolean =>
  removal.kind === 'unknown' || (removal.kind === 'left' && PASSING.has(removal.why.kind));

const PASSING: ReadonlySet<TrialFailure['kind']> = new Set(['throttled', 'unavailable', 'not-connected']);

function removeIssue(deps: Deps, test: SelfTest): Promise<Removal> {
  const { issues, clock } = deps;
  const { issue, op, projectId } = test;
  const isSettled = issue.kind === 'asked' && clock.now() - issue.at > SEARCH_SETTLES_MS;
  return removeThing(issue, op, {
    find: () => issues.find(projectId, op),
    remove: async (thing) => told(deps, test, { subject: 'issue', id: thing.id }, await issues.remove(thing)),
    notFound: isSettled ? { kind: 'not-there' } : { kind: 'unknown' },
  });
}

/** Confluence finds a title in the moment it exists. */
function removePage(deps: Deps, test: SelfTest): Promise<Removal> {
  const { pages } = deps;
  const { page, op, spaceId } = test;
  return removeThing(page, op, {
    find: () => pages.find(spaceId, op),
    remove: async (thing) => told(deps, test, { subject: 'page', id: thing.id }, await pages.remove(thing)),
    notFound: { kind: 'not-there' },
  });
}

interface Removed {
  readonly subject: Subject;
  readonly id: string;
}

async function told(
  { audit, hash }: Deps,
  test: SelfTest,
  { subject, id }: Removed,
  removal: Removal,
): Promise<Removal> {
  const entry = removalEntry(test, { subject, id, removal }, hash);
  await audit.record(entry === null ? [] : [entry]);
  return removal;
}

interface Place {
  readonly id: string;
  readonly path: string;
}

interface Ways {
  readonly find: () => Promise<Place | null>;
  readonly remove: (thing: TrialThing & Place) => Promise<Removal>;
  readonly notFound: Removal;
}

async function removeThing(trace: Trace, op: string, { find, remove, notFound }: Ways): Promise<Removal> {
  if (trace.kind === 'none') return { kind: 'not-there' };
  const known = trace.kind === 'made' ? trace : null;
  try {
    const place = known ?? (await find());
    return place === null ? notFound : await remove({ ...place, op });
  } catch (error) {
    const why = failureOf(error);
    return known === null ? { kind: 'unknown' } : { kind: 'left', path: known.path, why };
  }
}
