import { type SelfTest } from '../../domain/health/self-test';
import { type Removal } from '../../domain/health/trial-result';
import { type SiteRights } from '../../ports/health/vital-signs';
import { sideBySide } from '../side-by-side';
import { type Cleaned, cleanUpThing, removeThing, type Standing, standingOf } from './remove-trial';
import { type TrialDeps } from './try-one';

export type CleanUpOutcome =
  | {
      readonly kind: 'cleaned-up';
      readonly issue: Removal;
      readonly page: Removal;
      /** All that this person's rounds have left, the last one's too. */
      readonly leftovers: readonly Standing[];
    }
  | { readonly kind: 'nothing-to-clean' }
  | { readonly kind: 'admins-only' };

export type CleanUpSelfTest = (accountId: string) => Promise<CleanUpOutcome>;

type Deps = TrialDeps & { readonly rights: SiteRights; readonly hash: (text: string) => string };

/** So many of earlier rounds are tried in one call, which has a time limit; the others come first in the next. */
const MOST_AT_ONCE = 10;

const NEVER_MADE: Cleaned = { removal: { kind: 'not-there' }, thing: null };

/**
 * Removes what this person's rounds have made, whether they ended, were stopped or were killed.
 *
 * Only what bears a round's own mark is touched. A round is forgotten once everything that it made is gone or
 * is kept among the leftovers, which each clean-up tries again; while nobody knows of a thing whether it was
 * made, the round is kept for that.
 */
export function createCleanUpSelfTest(deps: Deps): CleanUpSelfTest {
  return async (accountId) => {
    if (!(await deps.rights.mayAdministerSite())) return { kind: 'admins-only' };
    const { tests } = deps;
    const [test, kept] = await sideBySide(tests.of(accountId), tests.leftovers(accountId));
    if (test === null && kept.length === 0) return { kind: 'nothing-to-clean' };
    const [round, earlier] = await sideBySide(
      cleanUpRound(deps, test),
      Promise.all(kept.slice(0, MOST_AT_ONCE).map((thing) => removeThing(deps, accountId, thing))),
    );
    const untried = kept.slice(MOST_AT_ONCE).map((thing) => ({ ...thing, why: null }));
    const leftovers = distinct([...untried, ...standingOf(earlier), ...standingOf(round)]);
    // Before the round is forgotten: a kill in between leaves nothing that nobody knows of.
    if (kept.length + leftovers.length > 0) await tests.keepLeftovers(accountId, leftovers);
    const isKnown = round.every(({ removal }) => removal.kind !== 'unknown');
    if (test !== null && isKnown) await tests.forget(accountId);
    return { kind: 'cleaned-up', issue: round[0].removal, page: round[1].removal, leftovers };
  };
}

const cleanUpRound = (deps: Deps, test: SelfTest | null): Promise<readonly [Cleaned, Cleaned]> =>
  test === null
    ? Promise.resolve([NEVER_MADE, NEVER_MADE])
    : sideBySide(cleanUpThing(deps, test, 'issue'), cleanUpThing(deps, test, 'page'));

/** A clean-up that was killed before it forgot its round has kept the same things already. */
const distinct = (leftovers: readonly Standing[]): readonly Standing[] => [
  ...new Map(leftovers.map((thing) => [`${thing.subject} ${thing.id}`, thing])).values(),
];
