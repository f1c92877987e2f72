import { assertNever } from '../../domain/kernel/assert-never';
import {
  type Creation,
  isCreation,
  type SelfTest,
  subjectOf,
  type Trial,
  withTrace,
} from '../../domain/health/self-test';
import { type TrialFailure, type TrialResult } from '../../domain/health/trial-result';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type SelfTests } from '../../ports/health/self-tests';
import { type TrialIssues, type TrialThing } from '../../ports/health/trial-issues';
import { type TrialPages } from '../../ports/health/trial-pages';
import { PlatformError } from '../../ports/platform-error';

export interface TrialDeps {
  readonly issues: TrialIssues;
  readonly pages: TrialPages;
  readonly tests: SelfTests;
  readonly audit: Audit;
  readonly clock: Clock;
}

export interface Tried {
  readonly test: SelfTest;
  readonly result: TrialResult;
}

/** Tries one thing of a round and says how it went and what the round has made by now. */
export async function tryOne(deps: TrialDeps, test: SelfTest, trial: Trial): Promise<Tried> {
  if (isCreation(trial)) return create(deps, test, trial);
  if (trial === 'epic-form') return { test, result: await settled(deps.issues.epicForm(test.projectId)) };
  const trace = test[subjectOf(trial)];
  // The record says what may be tried; a trial of something that is not there has nothing to say.
  if (trace.kind !== 'made') return { test, result: failed({ kind: 'not-accepted' }) };
  return { test, result: await settled(CHANGES[trial](deps, { id: trace.id, op: test.op })) };
}

async function settled(trying: Promise<TrialResult>): Promise<TrialResult> {
  try {
    return await trying;
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** That something is about to be made is kept first: a kill in between leaves nothing that is not looked for. */
async function create(deps: TrialDeps, test: SelfTest, trial: Creation): Promise<Tried> {
  const { issues, pages, tests, clock } = deps;
  const subject = subjectOf(trial);
  // A try that died may have made it: what is removed finds one, and there must never be two.
  if (test[subject].kind === 'asked') return { test, result: failed({ kind: 'answer-lost' }) };
  const asked = withTrace(test, subject, { kind: 'asked', at: clock.now() });
  await tests.keep(asked);
  try {
    const outcome =
      trial === 'create-issue'
        ? await issues.create(test.projectId, test.op)
        : await pages.create(test.spaceId, test.op);
    if (outcome.kind === 'failed') return { test, result: outcome };
    const { id, path } = outcome;
    return { test: withTrace(test, subject, { kind: 'made', id, path }), result: { kind: 'passed' } };
  } catch (error) {
    const why = failureOf(error);
    const mayBeThere = error instanceof PlatformError && error.mayHaveHappened;
    return mayBeThere
      ? { test: asked, result: failed({ kind: 'answer-lost' }) }
      : { test, result: failed(why) };
  }
}

type Change = (deps: TrialDeps, thing: TrialThing) => Promise<TrialResult>;

const CHANGES: Readonly<Record<Exclude<Trial, Creation | 'epic-form'>, Change>> = {
  'read-issue': ({ issues }, thing) => issues.read(thing),
  comment: ({ issues }, { id }) => issues.comment(id),
  transition: ({ issues }, { id }) => issues.transition(id),
  'transition-again': ({ issues }, { id }) => issues.transition(id),
  'read-page': ({ pages }, thing) => pages.read(thing),
  'mark-page': ({ pages }, thing) => pages.mark(thing),
  'update-page': ({ pages }, thing) => pages.update(thing),
};

const failed = (why: TrialFailure): TrialResult => ({ kind: 'failed', why });

/** Lets everything through that is not a product's failure. */
export function failureOf(error: unknown): TrialFailure {
  if (!(error instanceof PlatformError)) throw error;
  switch (error.kind) {
    case 'throttled':
      return throttled(error);
    case 'unavailable':
    case 'not-connected':
      return { kind: error.kind };
    case 'forbidden':
    case 'not-granted':
    case 'not-found':
      return { kind: 'may-not-change' };
    case 'rejected':
    case 'conflict':
      return { kind: 'not-accepted' };
    default:
      return assertNever(error.kind);
  }
}

const throttled = ({ retryAfterMs }: PlatformError): TrialFailure => ({
  kind: 'throttled',
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
