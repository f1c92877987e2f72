/* eslint-disable @typescript-eslint/require-await -- the ports are asynchronous, memory answers at once */
import { type Leftover, type SelfTest } from '../../../src/domain/health/self-test';
import { type Removal, type TrialFailure, type TrialResult } from '../../../src/domain/health/trial-result';
import { type SelfTests } from '../../../src/ports/health/self-tests';
import { type MadeOutcome, type TrialIssues } from '../../../src/ports/health/trial-issues';
import { type TrialPages } from '../../../src/ports/health/trial-pages';
import { PlatformError } from '../../../src/ports/platform-error';

const PASSED: TrialResult = { kind: 'passed' };
type Refusals = Partial<Record<string, TrialFailure>>;

/** Jira, Confluence and storage as one admin's self-test sees them. */
export class FakeTrials {
  readonly issues = new Map<string, string>();
  readonly pages = new Map<string, string>();
  readonly rounds = new Map<string, SelfTest>();
  readonly left = new Map<string, readonly Leftover[]>();
  /** How often anything was created, whether it is still there or not. */
  created = 0;
  isAdmin = true;
  /** Steps that the products refuse. */
  refusals: Refusals = {};
  /** The creation that is carried out and not answered. */
  unanswered: string | null = null;
  /** What search does not know yet. */
  searchLags = false;

  readonly rights = { mayAdministerSite: async () => this.isAdmin };

  readonly tests: SelfTests = {
    of: async (accountId) => this.rounds.get(accountId) ?? null,
    keep: async (test) => {
      this.rounds.set(test.accountId, test);
    },
    forget: async (accountId) => {
      this.rounds.delete(accountId);
    },
    leftovers: async (accountId) => this.left.get(accountId) ?? [],
    keepLeftovers: async (accountId, leftovers) => {
      this.left.set(accountId, leftovers);
    },
  };

  readonly trialIssues: TrialIssues = {
    create: async (_projectId, op) => this.create('create-issue', this.issues, op),
    epicForm: async () => this.seen('epic-form', true),
    read: async ({ id, op }) => this.seen('read-issue', this.issues.get(id) === op),
    comment: async (id) => this.seen('comment', this.issues.has(id)),
    transition: async (id) => this.seen('transition', this.issues.has(id)),
    find: async (_projectId, op) => (this.searchLags ? null : placeIn(this.issues, op)),
    remove: async ({ id }) => this.remove('delete-issue', this.issues, id),
  };

  readonly trialPages: TrialPages = {
    create: async (_spaceId, op) => this.create('create-page', this.pages, op),
    read: async ({ id, op }) => this.seen('read-page', this.pages.get(id) === op),
    mark: async ({ id }) => this.seen('mark-page', this.pages.has(id)),
    update: async ({ id }) => this.seen('update-page', this.pages.has(id)),
    find: async (_spaceId, op) => placeIn(this.pages, op),
    remove: async ({ id }) => this.remove('delete-page', this.pages, id),
  };

  private create(step: string, things: Map<string, string>, op: string): MadeOutcome {
    const why = this.refusals[step];
    if (why) return { kind: 'failed', why };
    this.created += 1;
    const id = String(this.created);
    things.set(id, op);
    if (step === this.unanswered) throw new PlatformError('unavailable', step);
    return { kind: 'made', id, path: `/${id}` };
  }

  private seen(step: string, isThere: boolean): TrialResult {
    const why = this.refusals[step];
    if (why) return { kind: 'failed', why };
    return isThere ? PASSED : { kind: 'failed', why: { kind: 'read-differs' } };
  }

  private remove(step: string, things: Map<string, string>, id: string): Removal {
    const why = this.refusals[step];
    if (why) return { kind: 'left', path: `/${id}`, why };
    return { kind: things.delete(id) ? 'removed' : 'not-there' };
  }
}

function placeIn(things: ReadonlyMap<string, string>, op: string) {
  const found = [...things].find(([, each]) => each === op);
  return found ? { id: found[0], path: `/${found[0]}` } : null;
}
