import { useSignal } from '@preact/signals';
import { type HistoryActor, type HistoryAnswer, type HistoryPage } from '../../../src/contract/links/history';
import { closeDialog } from '../../common/bridge';
import { formatDateTime } from '../../common/dates';
import { Button, PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages as panelMessages } from '../messages';
import { messages } from './messages';
import { inRuns, type Run } from './runs';

type Stopped = NoAnswer | { readonly kind: 'not-visible' };

/** What Lockstep wrote for this issue, who had it written and when; newest first. */
export function HistoryView({ first }: { readonly first: HistoryAnswer }) {
  const entries = useSignal(first.entries);
  const next = useSignal(first.next);
  const busy = useSignal(false);
  const stopped = useSignal<Stopped | null>(null);
  const showOlder = async (from: string): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('show-history', { from }));
    busy.value = false;
    stopped.value = answer.kind === 'history' ? null : answer;
    if (answer.kind !== 'history') return;
    entries.value = [...entries.value, ...answer.entries];
    next.value = answer.next;
  };
  const from = next.value;
  const older = () => (from === null ? undefined : showOlder(from));
  return (
    <div class="stack wide">
      {entries.value.length === 0 && <p role="status">{messages.empty}</p>}
      <ol class="history">
        {inRuns(entries.value).map((run) => (
          <RunItem key={run.id} run={run} />
        ))}
      </ol>
      {stopped.value !== null ? (
        <Ended stopped={stopped.value} onRetry={older} />
      ) : (
        from !== null && (
          <Button busy={busy.value} onPress={() => void older()}>
            {messages.older}
          </Button>
        )
      )}
      <Button onPress={closeDialog}>{messages.close}</Button>
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

function RunItem({ run: { by, askedBy, cause, at, entries, pages } }: { readonly run: Run }) {
  const why = cause === 'click' ? null : messages.causes[cause];
  return (
    <li>
      <p>
        <strong>
          <Actor who={by} />
        </strong>{' '}
        <time class="hint" dateTime={new Date(at).toISOString()}>
          {formatDateTime(at)}
        </time>
      </p>
      {why !== null && <p class="hint">{why}</p>}
      {askedBy !== null && (
        <p class="hint">
          {messages.askedBy} <Actor who={askedBy} />
        </p>
      )}
      <ul>
        {entries.map(({ act, pageVersion }) => (
          <li key={act}>
            {act === 'update-page' && pageVersion !== null
              ? messages.updatedTo(pageVersion)
              : messages.acts[act]}
          </li>
        ))}
      </ul>
      {pages.map((page) => (
        <p key={page.kind === 'page' ? page.path : page.kind}>
          <PageName page={page} />
        </p>
      ))}
    </li>
  );
}

function Actor({ who }: { readonly who: HistoryActor }) {
  return who.kind === 'person' ? <PeoplesText text={who.name} /> : <>{messages.actors[who.kind]}</>;
}

function PageName({ page }: { readonly page: HistoryPage }) {
  if (page.kind === 'hidden') return <span class="hint">{messages.hiddenPage}</span>;
  return (
    <SiteLink path={page.path}>
      <PeoplesText text={page.title} />
    </SiteLink>
  );
}
