import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type PinnedIssuesAnswer, type UnpinRelatedAnswer } from '../../../src/contract/related';
import { InPlace } from '../in-place';
import { Button, PeoplesText } from '../kit';
import { SiteLink } from '../site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { Waiting } from '../waiting';
import { call } from './backend';
import { messages } from './messages';

interface PagePinsProps {
  /** Ids that the page's own property names: whoever looks is shown those that they see. */
  readonly issueIds: readonly string[];
}

/** The issues that the page is pinned to. */
export function PagePins({ issueIds }: PagePinsProps) {
  const shown = useSignal<PinnedIssuesAnswer | NoAnswer | null>(null);
  const load = useCallback(async () => {
    shown.value = null;
    shown.value = await orLost(call('pinned-issues', { issueIds }));
  }, [shown, issueIds]);
  useEffect(() => void load(), [load]);
  const answer = shown.value;
  if (answer === null) return <Waiting lines={2} onRetry={load} />;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={load} />;
  if (answer.issues.length === 0) return null;
  return (
    <>
      <h3>{messages.pinnedTo}</h3>
      <ul class="related">
        {answer.issues.map((issue) => (
          <PinnedIssue key={issue.id} issue={issue} />
        ))}
      </ul>
    </>
  );
}

type State = UnpinRelatedAnswer['kind'] | 'busy' | NoAnswer | null;

function PinnedIssue({ issue }: { readonly issue: PinnedIssuesAnswer['issues'][number] }) {
  const state = useSignal<State>(null);
  const unpin = async () => {
    state.value = 'busy';
    // Without an issue of its own the call is about the page that the frame stands on.
    const answer = await orLost(call('unpin-related', { target: { kind: 'issue', id: issue.id } }));
    state.value = isNoAnswer(answer) ? answer : answer.kind;
  };
  const now = state.value;
  return (
    <li>
      <p>
        <strong>{issue.key} </strong>
        <SiteLink path={issue.path}>
          <PeoplesText text={issue.title} />
        </SiteLink>
      </p>
      {now !== null && now !== 'busy' && <Outcome state={now} />}
      {now !== 'unpinned' && (
        <div class="row">
          <Button subtle busy={now === 'busy'} onPress={() => void unpin()}>
            {messages.unpin}
          </Button>
        </div>
      )}
    </li>
  );
}

function Outcome({ state }: { readonly state: Exclude<State, 'busy' | null> }) {
  if (typeof state !== 'string') return <Trouble answer={state} />;
  if (state === 'unpinned') return <InPlace words={messages.pinned.unpinned} />;
  return <p role="alert">{messages.pinned[state]}</p>;
}
