import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type HistoryAnswer } from '../../../src/contract/links/history';
import { messages } from '../../common/history/messages';
import { RunList } from '../../common/history/run-list';
import { toRun } from '../../common/history/to-run';
import { Button } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages as panelMessages } from '../messages';
import { WayOut } from '../way-out';

type Stopped = NoAnswer | { readonly kind: 'not-visible' };

/** What Lockstep wrote for this issue, who had it written and when; newest first. */
export function HistoryView({ first }: { readonly first: HistoryAnswer }) {
  const entries = useSignal(first.entries);
  const next = useSignal(first.next);
  const busy = useSignal(false);
  const stopped = useSignal<Stopped | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const showOlder = async (from: string): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('show-history', { from }));
    busy.value = false;
    stopped.value = answer.kind === 'history' ? null : answer;
    if (answer.kind !== 'history') return;
    toRun(list, list.current?.childElementCount ?? 0);
    entries.value = [...entries.value, ...answer.entries];
    next.value = answer.next;
  };
  const from = next.value;
  const older = () => (from === null ? undefined : showOlder(from));
  return (
    <div class="stack wide">
      {entries.value.length === 0 && <p role="status">{messages.empty}</p>}
      <RunList entries={entries.value} list={list} />
      {stopped.value !== null ? (
        <Ended stopped={stopped.value} onRetry={older} />
      ) : (
        from !== null && (
          <Button busy={busy.value} onPress={() => void older()}>
            {messages.older}
          </Button>
        )
      )}
      <WayOut />
    </div>
  );
}

function Ended({ stopped, onRetry }: { readonly stopped: Stopped; readonly onRetry: () => unknown }) {
  return isNoAnswer(stopped) ? (
    <Trouble answer={stopped} onRetry={onRetry} />
  ) : (
    <p role="status">{panelMessages.refusals['not-visible']}</p>
  );
}
