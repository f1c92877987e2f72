import { type Removal, type TrialFailure, type TrialResult } from '../../domain/health/trial-result';

export type MadeOutcome =
  | { readonly kind: 'made'; readonly id: string; readonly path: string }
  | { readonly kind: 'failed'; readonly why: TrialFailure };

/** A thing of a round, by the token that its title and mark hold. */
export interface TrialThing {
  readonly id: string;
  readonly op: string;
}

/** Issues of self-test rounds, with the rights of the person who runs them. Throws only `PlatformError`. */
export interface TrialIssues {
  create(projectId: string, op: string): Promise<MadeOutcome>;
  /** Whether an epic of this project needs no more than its summary, which is all that Lockstep gives one. Reads only. */
  epicForm(projectId: string): Promise<TrialResult>;
  /** Whether the issue is there with its title and mark. */
  read(issue: TrialThing): Promise<TrialResult>;
  comment(issueId: string): Promise<TrialResult>;
  /** Moves the issue to another status of its workflow. */
  transition(issueId: string): Promise<TrialResult>;
  /** The issue of this round, where search knows it already. */
  find(projectId: string, op: string): Promise<{ readonly id: string; readonly path: string } | null>;
  /** Deletes the issue if it bears the round's mark; leaves everything else alone. */
  remove(issue: TrialThing & { readonly path: string }): Promise<Removal>;
}
