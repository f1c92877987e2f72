/** What one round tries, in this order: first the life of an issue, then whether epics can be made, then the life of a page. */
export const TRIALS = [
  'create-issue',
  'read-issue',
  'comment',
  'transition',
  'transition-again',
  'epic-form',
  'create-page',
  'read-page',
  'mark-page',
  'update-page',
] as const;

export type Trial = (typeof TRIALS)[number];

/** What is known of something that a round makes and has to remove again. */
export type Trace =
  | { readonly kind: 'none' }
  /** Its creation was asked for, and nothing has told yet what came of it. `at` in ms since the epoch. */
  | { readonly kind: 'asked'; readonly at: number }
  | { readonly kind: 'made'; readonly id: string; readonly path: string };

/** One round of one admin, kept from before its first write until all that it made is gone. */
export interface SelfTest {
  /** Stands in the title and the mark of all that this round makes. */
  readonly op: string;
  readonly accountId: string;
  readonly projectId: string;
  readonly spaceId: string;
  readonly tried: readonly Trial[];
  readonly issue: Trace;
  readonly page: Trace;
  /** When it began, and when it was gone on with last; ms since the epoch, unknown of rounds of an earlier version. */
  readonly startedAt?: number;
  readonly wentOnAt?: number;
}

export type Subject = 'issue' | 'page';

/** Something that a round has made and could not remove, kept until it is gone. */
export interface Leftover {
  readonly op: string;
  readonly projectId: string;
  readonly subject: Subject;
  readonly id: string;
  readonly path: string;
}

export type NewSelfTest = Pick<SelfTest, 'op' | 'accountId' | 'projectId' | 'spaceId'>;

export function newSelfTest(round: NewSelfTest, now: number): SelfTest {
  const traces = { issue: { kind: 'none' }, page: { kind: 'none' } } as const;
  return { ...round, tried: [], ...traces, startedAt: now, wentOnAt: now };
}

/** The page asks for the next trial as soon as it has the answer to the last, which takes half a minute at most. */
const GOES_ON_WITHIN_MS = 60_000;

/** Since when somebody goes on with a round; `null` once its page must have been closed, or where nobody knows. */
export const runningSince = ({ startedAt, wentOnAt }: SelfTest, now: number): number | null =>
  startedAt !== undefined && wentOnAt !== undefined && now - wentOnAt <= GOES_ON_WITHIN_MS ? startedAt : null;

export const subjectOf = (trial: Trial): Subject => (trial.endsWith('-page') ? 'page' : 'issue');

export type Creation = 'create-issue' | 'create-page';

export const isCreation = (trial: Trial): trial is Creation =>
  trial === 'create-issue' || trial === 'create-page';

/**
 * The next thing to try; `null` at the end.
 *
 * What could not be created is not read, changed or commented on: its trials are left out, and the
 * round goes on with the other product, so that one run tells everything that is wrong.
 */
export function nextTrial(test: SelfTest): Trial | null {
  const isPossible = (trial: Trial): boolean =>
    isCreation(trial) || trial === 'epic-form' || test[subjectOf(trial)].kind === 'made';
  return TRIALS.find((trial) => !test.tried.includes(trial) && isPossible(trial)) ?? null;
}

export const afterTrial = (test: SelfTest, trial: Trial, now: number): SelfTest => ({
  ...test,
  tried: [...test.tried, trial],
  wentOnAt: now,
});

export const withTrace = (test: SelfTest, subject: Subject, trace: Trace): SelfTest => ({
  ...test,
  [subject]: trace,
});

const TITLE = 'Lockstep self-test';

/** Found by it when the answer of its creation was lost; people see it for the seconds that it exists. */
export const selfTestTitle = (op: string): string => `${TITLE} ${op}`;

/** Key of the property by which issues and pages of a round are known; nothing without it is ever removed. */
export const SELF_TEST_MARK = 'lockstep-self-test';

/** Jira's search index may lag: only after this long is an issue that it does not find taken for not there. */
export const SEARCH_SETTLES_MS = 5 * 60_000;
