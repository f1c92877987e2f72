import {
  type CleanedAnswer,
  type HealthAnswer,
  type LeftoverView,
  type PlacesAnswer,
  type ScopesCheck,
  type TriedAnswer,
} from '../../../contract/admin/admin';
import { type ProbedScope } from '../../../domain/health/health';
import { selfTestTitle } from '../../../domain/health/self-test';
import { isLicensed } from '../../../domain/kernel/licence';
import { type CleanUpOutcome } from '../../../usecases/health/clean-up-self-test';
import { type ListPlacesOutcome } from '../../../usecases/health/list-places';
import { type ContinueSelfTestOutcome } from '../../../usecases/health/run-self-test';
import { type Standing } from '../../../usecases/health/remove-trial';
import { type ShowHealthOutcome } from '../../../usecases/health/show-health';

interface AdminsOnly {
  readonly kind: 'admins-only';
}

export type Licence = 'not-needed' | 'active' | 'inactive';

export function licenceIn(license: unknown): Licence {
  if (license == null) return 'not-needed';
  return isLicensed(license) ? 'active' : 'inactive';
}

export function toHealthAnswer(outcome: ShowHealthOutcome, licence: Licence): HealthAnswer | AdminsOnly {
  if (outcome.kind === 'admins-only') return outcome;
  const { confluence, scopes, storage, schedule } = outcome.health;
  return {
    kind: 'health',
    confluence,
    jiraScopes: scopesOf('jira', scopes),
    confluenceScopes: scopesOf('confluence', scopes),
    storage,
    schedule,
    licence,
  };
}

function scopesOf(product: ProbedScope['product'], scopes: readonly ProbedScope[]): ScopesCheck {
  const those = (state: ProbedScope['state']): readonly string[] =>
    scopes.filter((one) => one.product === product && one.state === state).map(({ scope }) => scope);
  return { missing: those('missing'), unknown: those('unknown') };
}

export function toPlacesAnswer(outcome: ListPlacesOutcome): PlacesAnswer | AdminsOnly {
  if (outcome.kind === 'admins-only') return outcome;
  const { projects, spaces, leftovers } = outcome;
  return {
    kind: 'places',
    projects: projects.map(({ projectId, key, name }) => ({ id: projectId, key, name })),
    spaces:
      spaces.kind === 'spaces'
        ? {
            kind: 'spaces',
            spaces: spaces.spaces.map(({ spaceId, key, name }) => ({ id: spaceId, key, name })),
          }
        : spaces,
    leftovers: leftovers.map((thing) => toLeftoverView({ ...thing, why: null })),
  };
}

export function toCleanedAnswer(outcome: CleanUpOutcome): CleanedAnswer | AdminsOnly {
  if (outcome.kind !== 'cleaned-up') return outcome;
  return { ...outcome, leftovers: outcome.leftovers.map(toLeftoverView) };
}

const toLeftoverView = ({ subject, op, path, why }: Standing): LeftoverView => ({
  name: subject === 'page' ? selfTestTitle(op) : path.slice(path.lastIndexOf('/') + 1),
  subject,
  path,
  why,
});

export function toTriedAnswer(outcome: ContinueSelfTestOutcome): TriedAnswer | AdminsOnly {
  if (outcome.kind !== 'tried') return outcome;
  const { kind, trial, result, tookMs, next } = outcome;
  return { kind, trial, failure: result.kind === 'failed' ? result.why : null, tookMs, next };
}
