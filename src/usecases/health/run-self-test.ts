import { afterTrial, newSelfTest, nextTrial, runningSince, type Trial } from '../../domain/health/self-test';
import { type TrialResult } from '../../domain/health/trial-result';
import { trialEntry } from '../../domain/health/self-test-audit';
import { type SiteRights } from '../../ports/health/vital-signs';
import { type Tokens } from '../../ports/tokens';
import { type TrialDeps, tryOne } from './try-one';

interface AdminsOnly {
  readonly kind: 'admins-only';
}

export interface SelfTestPlace {
  readonly accountId: string;
  readonly projectId: string;
  readonly spaceId: string;
}

export type StartSelfTestOutcome =
  | { readonly kind: 'started'; readonly op: string; readonly next: Trial | null }
  /**
   * What an earlier round has left is to be removed first, which ends that round: `runningSince` says where another
   * tab still goes on with it, as far as anybody can tell.
   */
  | { readonly kind: 'earlier-round'; readonly op: string; readonly runningSince: number | null }
  | AdminsOnly;

export type ContinueSelfTestOutcome =
  | {
      readonly kind: 'tried';
      readonly trial: Trial;
      readonly result: TrialResult;
      readonly tookMs: number;
      readonly next: Trial | null;
    }
  /** Nothing is left to try, or another tab has ended this round. */
  | { readonly kind: 'round-over' }
  | AdminsOnly;

type Deps = TrialDeps & {
  readonly rights: SiteRights;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
};

export type StartSelfTest = (place: SelfTestPlace) => Promise<StartSelfTestOutcome>;
export type ContinueSelfTest = (accountId: string, op: string) => Promise<ContinueSelfTestOutcome>;

/** Begins a round; nothing is written to a product yet. */
export function createStartSelfTest({ rights, tests, tokens, clock }: Deps): StartSelfTest {
  return async (place) => {
    if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
    const [earlier, now] = [await tests.of(place.accountId), clock.now()];
    if (earlier !== null)
      return { kind: 'earlier-round', op: earlier.op, runningSince: runningSince(earlier, now) };
    const test = newSelfTest({ ...place, op: tokens.fresh() }, now);
    await tests.keep(test);
    return { kind: 'started', op: test.op, next: nextTrial(test) };
  };
}

/** Tries the next thing of the round: one a call, so that the page shows each and can stop in between. */
export function createContinueSelfTest(deps: Deps): ContinueSelfTest {
  return async (accountId, op) => {
    if (!(await deps.rights.mayAdministerSite())) return { kind: 'admins-only' };
    const test = await deps.tests.of(accountId);
    const trial = test?.op === op ? nextTrial(test) : null;
    if (test === null || trial === null) return { kind: 'round-over' };
    const startedAt = deps.clock.now();
    const tried = await tryOne(deps, test, trial);
    const now = deps.clock.now();
    const tookMs = now - startedAt;
    const after = afterTrial(tried.test, trial, now);
    const entry = trialEntry(tried.test, trial, tried.result, deps.hash);
    // Told first: a death between the two leaves the trial open, and it is told by the next try.
    await deps.audit.record(entry === null ? [] : [entry]);
    // Another tab may have ended this round meanwhile: that one's record stays.
    if ((await deps.tests.of(accountId))?.op !== op) return { kind: 'round-over' };
    await deps.tests.keep(after);
    return { kind: 'tried', trial, result: tried.result, tookMs, next: nextTrial(after) };
  };
}
