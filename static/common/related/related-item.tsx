import { useSignal } from '@preact/signals';
import {
  type PinRelatedAnswer,
  type RelatedIssueView,
  type RelatedPageView,
  type UnpinRelatedAnswer,
} from '../../../src/contract/related';
import { InPlace } from '../in-place';
import { Button, PeoplesText } from '../kit';
import { SiteLink } from '../site-link';
import { StatusLozenge } from '../status-lozenge';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { call } from './backend';
import { messages } from './messages';

interface RelatedItemProps {
  readonly kind: 'issue' | 'page';
  readonly item: RelatedIssueView | RelatedPageView;
  readonly issueId?: string | undefined;
  readonly canPin: boolean;
}

type Pinning = PinRelatedAnswer['kind'] | UnpinRelatedAnswer['kind'];
type State = Pinning | 'pinned-before' | 'dismissed' | 'busy' | NoAnswer | null;

/** States from which the link can be taken away. */
const PINNED: readonly State[] = ['pinned', 'pinned-on-issue', 'pinned-before'];

/** One finding: why it is here, and what can be done with it. */
export function RelatedItem({ kind, item, issueId, canPin }: RelatedItemProps) {
  const state = useSignal<State>(item.isPinned ? 'pinned-before' : null);
  const act = async (name: 'pin-related' | 'unpin-related' | 'dismiss-related') => {
    state.value = 'busy';
    const answer = await orLost(call(name, { issueId, target: { kind, id: item.id } }));
    state.value = isNoAnswer(answer) ? answer : answer.kind;
  };
  const now = state.value;
  if (now === 'dismissed')
    return (
      <li>
        <InPlace words={messages.dismissed} />
      </li>
    );
  const isBusy = now === 'busy';
  const isPinned = PINNED.includes(now);
  return (
    <li>
      <Title item={item} />
      <p class="hint">{messages.because(item.reasons)}</p>
      <Outcome state={now} />
      <div class="row">
        {canPin && (
          <Button subtle busy={isBusy} onPress={() => void act(isPinned ? 'unpin-related' : 'pin-related')}>
            {isPinned ? messages.unpin : messages.pin}
          </Button>
        )}
        {!isPinned && (
          <Button subtle busy={isBusy} onPress={() => void act('dismiss-related')}>
            {messages.dismiss}
          </Button>
        )}
      </div>
    </li>
  );
}

function Title({ item }: Pick<RelatedItemProps, 'item'>) {
  return (
    <p>
      {'key' in item && <strong>{item.key} </strong>}
      <SiteLink path={item.path}>
        <PeoplesText text={item.title} />
      </SiteLink>{' '}
      {'key' in item ? (
        <StatusLozenge name={item.statusName} category={item.category} />
      ) : (
        <span class="hint">
          <PeoplesText text={item.spaceName} />
        </span>
      )}
    </p>
  );
}

/** What went as it was meant to is told politely; the rest at once. */
const QUIET: readonly State[] = [...PINNED, 'linked-already', 'unpinned', 'unpinned-on-issue'];

function Outcome({ state }: { readonly state: Exclude<State, 'dismissed'> }) {
  if (state === null || state === 'busy') return null;
  if (typeof state !== 'string') return <Trouble answer={state} />;
  return <p role={QUIET.includes(state) ? 'status' : 'alert'}>{messages.pinned[state]}</p>;
}
