import { useSignal } from '@preact/signals';
import {
  type PinRelatedAnswer,
  type RelatedIssueView,
  type RelatedPageView,
} from '../../../src/contract/related';
import { Button, Lozenge, PeoplesText } from '../kit';
import { SiteLink } from '../site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { call } from './backend';
import { messages } from './messages';

interface RelatedItemProps {
  readonly kind: 'issue' | 'page';
  readonly item: RelatedIssueView | RelatedPageView;
  readonly issueId?: string | undefined;
  readonly canPin: boolean;
}

type State = PinRelatedAnswer['kind'] | 'dismissed' | 'busy' | NoAnswer | null;

const TONES = { new: 'neutral', indeterminate: 'progress', done: 'success' } as const;

/** One finding: why it is here, and what can be done with it. */
export function RelatedItem({ kind, item, issueId, canPin }: RelatedItemProps) {
  const state = useSignal<State>(null);
  const target = { kind, id: item.id };
  const pin = async () => {
    state.value = 'busy';
    const answer = await orLost(call('pin-related', { issueId, target }));
    state.value = isNoAnswer(answer) ? answer : answer.kind;
  };
  const dismiss = async () => {
    state.value = 'busy';
    const answer = await orLost(call('dismiss-related', { issueId, target }));
    state.value = isNoAnswer(answer) ? answer : 'dismissed';
  };
  const now = state.value;
  if (now === 'dismissed') return <li role="status">{messages.dismissed}</li>;
  return (
    <li>
      <p>
        {'key' in item && <strong>{item.key} </strong>}
        <SiteLink path={item.path}>
          <PeoplesText text={item.title} />
        </SiteLink>{' '}
        {'key' in item ? (
          <Lozenge tone={TONES[item.category]}>{item.statusName}</Lozenge>
        ) : (
          <span class="hint">
            <PeoplesText text={item.spaceName} />
          </span>
        )}
      </p>
      <p class="hint">{messages.because(item.reasons)}</p>
      <Outcome state={now} />
      {now !== 'pinned' && (
        <div class="row">
          {canPin && (
            <Button subtle busy={now === 'busy'} onPress={() => void pin()}>
              {messages.pin}
            </Button>
          )}
          <Button subtle busy={now === 'busy'} onPress={() => void dismiss()}>
            {messages.dismiss}
          </Button>
        </div>
      )}
    </li>
  );
}

function Outcome({ state }: { readonly state: Exclude<State, 'dismissed'> }) {
  if (state === null || state === 'busy') return null;
  if (typeof state !== 'string') return <Trouble answer={state} />;
  return <p role={state === 'pinned' ? 'status' : 'alert'}>{messages.pinned[state]}</p>;
}
