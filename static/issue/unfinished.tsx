import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type ShowIssueAnswer,
  type SpecPageView,
  type SpecStep,
  type SpecTask,
} from '../../src/contract/issue';
import { openDialog } from '../common/bridge';
import { Button, Message } from '../common/kit';
import { unlinking } from './link-actions';
import { messages } from './messages';
import { OpenSpec } from './open-spec';
import { Progress, StuckMessage } from './progress';
import { createSpecRunner, type SpecRun } from './run-spec';

const LOOK_AGAIN_MS = 3_000;
const LOOKS_BEFORE_OFFER = 2;

interface Ways {
  readonly onReload: () => void;
  /** After a *Continue* that has come to an end, whatever it was. */
  readonly onEnded: (run: SpecRun) => void;
}

interface InProgressProps extends Ways {
  readonly state: Extract<ShowIssueAnswer, { readonly kind: 'in-progress' }>;
}

/**
 * Looks again until the attempt has ended. The person whose attempt it is may go on by hand when it
 * takes long: *Continue* waits for the attempt if it still lives, and takes over when it does not.
 */
export function InProgress({ state, onReload, onEnded }: InProgressProps) {
  const looks = useSignal(0);
  const offered = state.byViewer && looks.value >= LOOKS_BEFORE_OFFER;
  useEffect(() => {
    if (offered) return;
    const timer = setTimeout(() => {
      looks.value += 1;
      onReload();
    }, LOOK_AGAIN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state, offered, looks, onReload]);
  if (offered) return <Unfinished {...state} onReload={onReload} onEnded={onEnded} />;
  return (
    <div class="stack">
      <p role="status">{(state.byViewer ? messages.inProgressByYou : messages.inProgress)[state.task]}</p>
      {state.page?.kind === 'page' && <OpenSpec path={state.page.path} />}
    </div>
  );
}

interface UnfinishedProps extends Ways {
  readonly task: SpecTask;
  readonly page: SpecPageView | null;
  /** What is still to be done, as far as it is known. */
  readonly open?: readonly SpecStep[];
}

export function Unfinished({ task, page, open = [], onReload, onEnded }: UnfinishedProps) {
  const run = useSignal<SpecRun | null>(null);
  const resume = (): void => {
    const runner = createSpecRunner((next) => {
      run.value = next;
      if (isOver(next)) onEnded(next);
      // The dialog says which of the two sides this person may not change.
      if (next.kind === 'overtaken' && next.by.kind === 'cannot-unlink')
        openDialog(unlinking(onReload), onReload);
    });
    void runner.resume();
  };
  switch (run.value?.kind) {
    case 'stuck':
      return <StuckMessage run={run.value} title={messages.unfinished[task]} onContinue={resume} />;
    case 'creating':
    case 'linking':
    case 'waiting':
      return <Progress run={run.value} autoFocus />;
    default:
      return (
        <OfferContinue task={task} page={page} open={open} why={whyNot(run.value)} onContinue={resume} />
      );
  }
}

const isOver = ({ kind }: SpecRun): boolean =>
  kind === 'done' || kind === 'refused' || kind === 'spec-named-on-issue' || kind === 'overtaken';

/** What leaves the work open for somebody else; any other refusal has an end that the next look shows. */
function whyNot(run: SpecRun | null): string | null {
  const kind = run?.kind === 'refused' ? run.refusal.kind : null;
  return kind === 'may-not-edit' || kind === 'may-not-link' || kind === 'no-children-possible'
    ? messages.refusals[kind]
    : null;
}

interface OfferProps extends Required<Pick<UnfinishedProps, 'task' | 'page' | 'open'>> {
  /** Why the one who pressed may not go on. */
  readonly why: string | null;
  readonly onContinue: () => void;
}

function OfferContinue({ task, page, open, why, onContinue }: OfferProps) {
  const left = open.flatMap((step) => (step === 'record' ? [] : [messages.ofStep[step]]));
  return (
    <div class="stack">
      <Message tone="warning" title={messages.unfinished[task]}>
        {left.length > 0 && <p>{messages.stillOpen(left)}</p>}
        <p>{messages.continueIsSafe}</p>
      </Message>
      {why !== null && <Message tone="error" title={why} />}
      <div class="row">
        <Button primary autoFocus={why !== null} onPress={onContinue}>
          {messages.continue}
        </Button>
        {page?.kind === 'page' && <OpenSpec path={page.path} />}
      </div>
    </div>
  );
}

/** Whether the issue's next state leaves something untold of what a *Continue* came to. */
export function saysMore(run: SpecRun): boolean {
  if (run.kind === 'done') return Object.values(run.steps).includes('refused');
  return run.kind === 'overtaken' || (run.kind === 'refused' && whyNot(run) === null);
}
