import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  type AdminCalls,
  type FailureView,
  type LeftoverView,
  type SelfTestPlace,
  type TrialView,
} from '../../../src/contract/admin/admin';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

export const TRIALS: readonly TrialView[] = [
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
];

export type TrialState =
  | { readonly kind: 'waiting' | 'running' }
  /** Something before it failed, or the round was stopped. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'passed'; readonly tookMs: number }
  | { readonly kind: 'failed'; readonly why: FailureView };

export type Cleaned = Extract<AdminCalls['clean-up-self-test']['answer'], { readonly kind: 'cleaned-up' }>;
type Trouble = NoAnswer | { readonly kind: 'admins-only' };

/** A round as the page shows it. */
export interface Round {
  readonly phase: 'not-begun' | 'removing-earlier' | 'trying' | 'cleaning-up' | 'over';
  readonly trials: Readonly<Record<TrialView, TrialState>>;
  readonly stopped: boolean;
  /** What an earlier round had left, where there was one. */
  readonly earlier: Cleaned | null;
  readonly cleaned: Cleaned | null;
  /** Another tab of this person's runs one, since then: this one did not begin. */
  readonly otherSince: number | null;
  /** Another tab has ended it, and begun one of its own. */
  readonly isEndedByOther: boolean;
  /** An answer that ended the round, and was none of its own. */
  readonly trouble: Trouble | null;
}

/** What came of *Remove leftovers*. */
export type Removing =
  | { readonly kind: 'not-pressed' | 'trying' | 'tried' }
  | { readonly kind: 'no-answer'; readonly answer: NoAnswer };

const everyTrial = (state: TrialState): Round['trials'] =>
  Object.fromEntries(TRIALS.map((trial) => [trial, state])) as Round['trials'];

const NEW_ROUND: Round = {
  phase: 'trying',
  trials: everyTrial({ kind: 'waiting' }),
  stopped: false,
  earlier: null,
  cleaned: null,
  otherSince: null,
  isEndedByOther: false,
  trouble: null,
};

/** Drives a round: one call a trial, so that it can be watched and stopped, and a clean-up in every case. */
export function createSelfTestRunner(known: readonly LeftoverView[]) {
  const leftovers = signal(known);
  const removing = signal<Removing>({ kind: 'not-pressed' });
  const round = signal<Round>({ ...NEW_ROUND, phase: 'not-begun' });
  const change = (part: Partial<Round>): void => {
    round.value = { ...round.value, ...part };
  };
  let own: string | null = null;
  const desk: Desk = {
    round,
    leftovers,
    change,
    setTrial: (trial, state) => {
      change({ trials: { ...round.value.trials, [trial]: state } });
    },
  };
  return {
    round,
    leftovers,
    removing,
    removeLeftovers: async (): Promise<void> => {
      removing.value = { kind: 'trying' };
      const answer = await askToCleanUp(desk);
      removing.value = isNoAnswer(answer) ? { kind: 'no-answer', answer } : { kind: 'tried' };
    },
    /** With `takingOver`, also while another tab runs one, which ends that. */
    run: async (place: SelfTestPlace, takingOver = false): Promise<void> => {
      round.value = NEW_ROUND;
      removing.value = { kind: 'not-pressed' };
      const started = await start(desk, place, { own, takingOver });
      if (started.kind === 'started') {
        own = started.test;
        await goOn(desk, started);
      } else if (started.kind === 'earlier-round') change({ otherSince: started.runningSince });
      else change({ trouble: started });
      leaveOutTheRest(desk);
      change({ phase: 'over' });
    },
    /** Ends the round after the trial that is under way. */
    stop: (): void => {
      change({ stopped: true });
    },
  };
}

interface Desk {
  readonly round: ReadonlySignal<Round>;
  readonly leftovers: Signal<readonly LeftoverView[]>;
  readonly change: (part: Partial<Round>) => void;
  readonly setTrial: (trial: TrialView, state: TrialState) => void;
}

/**
 * What an earlier round left goes first: an admin has one round at a time. One that another tab goes on with is left
 * alone, unless it is to be ended.
 */
async function start(desk: Desk, place: SelfTestPlace, { own, takingOver }: Claim) {
  const first = await orLost(call('start-self-test', place));
  if (first.kind !== 'earlier-round') return first;
  if (first.runningSince !== null && first.test !== own && !takingOver) return first;
  desk.change({ phase: 'removing-earlier' });
  desk.change({ earlier: await cleanUp(desk) });
  return orLost(call('start-self-test', place));
}

interface Claim {
  /** The round that this page began last. */
  readonly own: string | null;
  readonly takingOver: boolean;
}

type Started = Extract<AdminCalls['start-self-test']['answer'], { readonly kind: 'started' }>;

async function goOn(desk: Desk, { test, next }: Started): Promise<void> {
  desk.change({ phase: 'trying' });
  await tryAll(desk, test, next);
  leaveOutTheRest(desk);
  // What there is to remove is the other tab's.
  if (desk.round.value.isEndedByOther) return;
  desk.change({ phase: 'cleaning-up' });
  desk.change({ cleaned: await cleanUp(desk) });
}

async function tryAll(
  { round, change, setTrial }: Desk,
  test: string,
  first: TrialView | null,
): Promise<void> {
  let next = first;
  while (next !== null && !round.value.stopped) {
    const trial = next;
    setTrial(trial, { kind: 'running' });
    const answer = await orLost(call('continue-self-test', { test }));
    if (answer.kind !== 'tried') {
      setTrial(trial, untold(trial, answer));
      change(answer.kind === 'round-over' ? { isEndedByOther: true } : { trouble: answer });
      return;
    }
    const { failure, tookMs } = answer;
    setTrial(trial, failure === null ? { kind: 'passed', tookMs } : { kind: 'failed', why: failure });
    next = answer.next;
  }
}

/** What may have been created all the same was not left out. */
const untold = (trial: TrialView, { kind }: { readonly kind: string }): TrialState =>
  CREATIONS.has(trial) && (kind === 'lost' || kind === 'failed')
    ? { kind: 'failed', why: { kind: 'answer-lost' } }
    : { kind: 'left-out' };

const CREATIONS: ReadonlySet<TrialView> = new Set(['create-issue', 'create-page']);

async function cleanUp(desk: Desk): Promise<Cleaned | null> {
  const answer = await askToCleanUp(desk);
  if (answer.kind === 'cleaned-up') return answer;
  if (answer.kind !== 'nothing-to-clean') desk.change({ trouble: answer });
  return null;
}

async function askToCleanUp({ leftovers }: Desk) {
  const answer = await orLost(call('clean-up-self-test', {}));
  if (answer.kind === 'cleaned-up') leftovers.value = answer.leftovers;
  if (answer.kind === 'nothing-to-clean') leftovers.value = [];
  return answer;
}

function leaveOutTheRest({ round, setTrial }: Desk): void {
  for (const trial of TRIALS)
    if (round.value.trials[trial].kind === 'waiting') setTrial(trial, { kind: 'left-out' });
}
