import { type ComponentChildren, type RefObject } from 'preact';
import { type HistoryActor, type HistoryEntry, type HistoryPage } from '../../../src/contract/links/history';
import { formatDateTime } from '../dates';
import { PeoplesText } from '../kit';
import { SiteLink } from '../site-link';
import { actorWords } from './actor-words';
import { messages } from './messages';
import { inRuns, type Part, type Run } from './runs';
import './history.css';

interface Props<Entry extends HistoryEntry> {
  readonly entries: readonly Entry[];
  readonly list: RefObject<HTMLOListElement | null>;
  /** What a run was about, where the surface does not say so itself. */
  readonly about?: (run: Run<Entry>) => ComponentChildren;
}

/** What Lockstep wrote, who had it written and when; newest first. */
export function RunList<Entry extends HistoryEntry>({ entries, list, about }: Props<Entry>) {
  return (
    <ol ref={list} class="runs">
      {inRuns(entries).map((run) => (
        <RunItem key={run.id} {...run}>
          {about?.(run)}
        </RunItem>
      ))}
    </ol>
  );
}

interface RunItemProps extends Pick<Run, 'by' | 'askedBy' | 'cause' | 'at' | 'parts'> {
  readonly children: ComponentChildren;
}

function RunItem({ by, askedBy, cause, at, parts, children }: RunItemProps) {
  const why = cause === 'click' ? null : messages.causes[cause];
  return (
    <li tabIndex={-1}>
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
      {children}
      {parts.map((part) => (
        <PartOfRun key={part.page?.kind === 'page' ? part.page.path : ''} {...part} />
      ))}
    </li>
  );
}

function PartOfRun({ page, entries }: Part) {
  return (
    <>
      <ul>
        {entries.map(({ act, pageVersion }, n) => (
          <li key={n}>
            {act === 'update-page' && pageVersion !== null
              ? messages.updatedTo(pageVersion)
              : messages.acts[act]}
          </li>
        ))}
      </ul>
      {page !== null && (
        <p>
          <PageName page={page} />
        </p>
      )}
    </>
  );
}

function Actor({ who }: { readonly who: HistoryActor }) {
  const words = actorWords(who);
  return words === null && who.kind === 'person' ? <PeoplesText text={who.name} /> : <>{words}</>;
}

function PageName({ page }: { readonly page: HistoryPage }) {
  if (page.kind === 'hidden') return <span class="hint">{messages.hiddenPage}</span>;
  return (
    <SiteLink path={page.path}>
      <PeoplesText text={page.title} />
    </SiteLink>
  );
}
