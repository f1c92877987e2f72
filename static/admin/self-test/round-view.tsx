import { type FailureView, type LeftoverView, type TrialView } from '../../../src/contract/admin/admin';
import { formatDateTime, formatNumber } from '../../common/dates';
import { Button, Lozenge, Message, ProgressBar } from '../../common/kit';
import { type NoAnswer, Trouble } from '../../common/trouble';
import { messages } from '../messages';
import { productOf, useFailureWords } from './failure-words';
import { isTakenOver, Removals } from './removals';
import { type Cleaned, type Round, type TrialState, TRIALS } from './run-self-test';

interface Props {
  readonly round: Round;
  /** What is still there of it and of others stands below. */
  readonly leftovers: readonly LeftoverView[];
  /** Ends the round of another tab, and begins one here. */
  readonly onTakeOver: () => void;
}

/** A round as it goes: each trial with how it went, then what became of all that was made. */
export function RoundView({ round, leftovers, onTakeOver }: Props) {
  if (round.otherSince !== null) return <OtherRuns since={round.otherSince} onTakeOver={onTakeOver} />;
  const { phase } = round;
  const states = TRIALS.map((trial) => round.trials[trial]);
  const done = states.filter(({ kind }) => kind !== 'waiting' && kind !== 'running').length;
  return (
    <div class="stack wide">
      {phase !== 'over' && phase !== 'not-begun' && (
        <>
          <p role="status">{messages.selfTest.phases[phase]}</p>
          <ProgressBar label={messages.selfTest.title} value={done} max={TRIALS.length + 1} />
        </>
      )}
      {phase === 'over' &&
        (round.isEndedByOther ? <EndedByOther /> : <Result {...{ round, leftovers, states }} />)}
      {round.earlier !== null && (
        <Removals title={messages.selfTest.earlierRemoved} cleaned={round.earlier} />
      )}
      <ul class="lines">
        {TRIALS.map((trial) => (
          <TrialLine key={trial} trial={trial} state={round.trials[trial]} />
        ))}
      </ul>
      {round.cleaned !== null && <Removals title={messages.selfTest.cleanedUp} cleaned={round.cleaned} />}
    </div>
  );
}

/** One at a time: two would remove each other's issue and page. */
function OtherRuns({ since, onTakeOver }: { readonly since: number } & Pick<Props, 'onTakeOver'>) {
  const { otherRuns } = messages.selfTest;
  return (
    <>
      <Message tone="warning" title={otherRuns.since(formatDateTime(since))}>
        {otherRuns.todo}
      </Message>
      <Button onPress={onTakeOver}>{otherRuns.takeOver}</Button>
    </>
  );
}

const Unanswered = ({ trouble, clean }: { readonly trouble: NoAnswer; readonly clean: boolean }) => (
  <>
    <Trouble answer={trouble} />
    {!clean && <p>{messages.selfTest.runAgainRemoves}</p>}
  </>
);

const EndedByOther = () => (
  <Message tone="warning" title={messages.selfTest.endedByOther.what}>
    {messages.selfTest.endedByOther.todo}
  </Message>
);

interface ResultProps extends Omit<Props, 'onTakeOver'> {
  readonly states: readonly TrialState[];
}

function Result({ round, leftovers, states }: ResultProps) {
  const { trouble, stopped } = round;
  if (trouble?.kind === 'admins-only') return <p role="status">{messages.adminsOnly}</p>;
  const clean = isClean(round.cleaned, leftovers);
  const failures = states.filter(({ kind }) => kind === 'failed').length;
  if (trouble !== null && !(clean && failures > 0)) return <Unanswered {...{ trouble, clean }} />;
  if (failures > 0) return <Message tone="error" title={messages.selfTest.failed(failures)} />;
  if (stopped) return <Message tone="information" title={messages.selfTest.stopped} />;
  if (!states.every(({ kind }) => kind === 'passed')) {
    return (
      <Message tone="warning" title={messages.selfTest.notFinished}>
        {messages.selfTest.runAgainRemoves}
      </Message>
    );
  }
  return clean ? (
    <Message tone="success" title={messages.selfTest.passed} />
  ) : (
    <Message tone="warning" title={messages.selfTest.passedButLeft} />
  );
}

const isClean = (cleaned: Cleaned | null, leftovers: readonly LeftoverView[]): boolean =>
  cleaned !== null &&
  leftovers.length === 0 &&
  [cleaned.issue, cleaned.page].every((removal) => removal.kind !== 'unknown' && !isTakenOver(removal));

const TONES = {
  waiting: 'neutral',
  running: 'progress',
  'left-out': 'neutral',
  passed: 'success',
  failed: 'removed',
} as const;

function TrialLine({ trial, state }: { readonly trial: TrialView; readonly state: TrialState }) {
  const seconds = state.kind === 'passed' ? secondsOf(state.tookMs) : null;
  return (
    <li class="line">
      <div class="line-head">
        <h3>{messages.selfTest.trials[trial]}</h3>
        <span class="row">
          {seconds !== null && <span class="hint">{messages.selfTest.took(seconds)}</span>}
          <Lozenge tone={TONES[state.kind]}>{messages.selfTest.states[state.kind]}</Lozenge>
        </span>
      </div>
      {state.kind === 'failed' && <Failure trial={trial} why={state.why} />}
    </li>
  );
}

/** `null` of a moment: zero would read as if nothing had been tried. */
function secondsOf(ms: number): string | null {
  const tenths = Math.round(ms / 100);
  return tenths < 10 ? null : formatNumber(tenths / 10);
}

function Failure({ trial, why }: { readonly trial: TrialView; readonly why: FailureView }) {
  const words = useFailureWords(productOf(trial), why);
  return (
    <>
      <p>{words?.what}</p>
      <p class="todo">{words?.todo}</p>
    </>
  );
}
