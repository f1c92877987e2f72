import { useSignal } from '@preact/signals';
import { type GroupName, type MacroStatusView } from '../../../src/contract/status/status-macro';
import { formatAgo, formatDateTime } from '../dates';
import { Button, PeoplesText } from '../kit';
import { LazyView } from '../lazy-view';
import { commonMessages } from '../messages';
import { SiteLink } from '../site-link';
import { type Open, useOpening } from '../use-opening';
import { useIsSlow } from '../waiting';
import { BlockedIssues } from './blocked-issues';
import { atLeast } from './figures';
import { useAge } from './freshness';
import { IssueLink } from './issue-link';
import { LinkedWords } from './linked-words';
import { messages } from './messages';
import { queryPath } from './paths';
import { StatusBar } from './status-bar';
import { type StatusLoader } from './status-loader';

interface Props {
  readonly status: MacroStatusView;
  readonly loader: StatusLoader;
  /** Why these are not the latest numbers. */
  readonly staleNote: string | null;
  readonly onReport: WriteReport | undefined;
}

/** Opens the writing of a page about an issue's work, or about what the macro counts where there is no issue. */
export type WriteReport = Open<{
  readonly title: string;
  readonly issueId: string | null;
  readonly onClose: () => void;
}>;

const GROUPS: readonly GroupName[] = ['completed', 'inProgress', 'blocked', 'toDo'];

/** The body of macro and gadget. It only draws. */
export function StatusView({ status, loader, staleNote, onReport }: Props) {
  const { total, compact } = status;
  return (
    <section class={compact ? 'status status-compact' : 'status'} aria-busy={loader.busy.value}>
      <Heading status={status} />
      {total === 0 ? <p>{messages.noIssues}</p> : <Figures status={status} />}
      {total > 0 && !compact && <Details status={status} loader={loader} />}
      {staleNote === null && !status.complete && !loader.busy.value && (
        <p class="hint" role="status">
          {loader.cancelled.value === 'load' ? messages.notAll : messages.tooMany}
        </p>
      )}
      {staleNote !== null && (
        <p class="stale" role="alert">
          {staleNote}
        </p>
      )}
      <Footer status={status} loader={loader} onReport={onReport} />
    </section>
  );
}

function Heading({ status: { epic, name, queries } }: { readonly status: MacroStatusView }) {
  const { all } = queries;
  if (epic !== null) {
    return (
      <h3 class="status-title" title={`${epic.key} ${epic.summary}`}>
        <IssueLink issue={epic} />
      </h3>
    );
  }
  const title = name === '' ? messages.query : <PeoplesText text={shortened(name)} />;
  return (
    <h3 class="status-title" title={name === '' ? undefined : name}>
      {all === null ? title : <SiteLink path={queryPath(all)}>{title}</SiteLink>}
    </h3>
  );
}

/** A query may be longer than all else that a status says: its beginning tells it from others. */
const shortened = (name: string): string => name.replace(/^(.{160}).+$/su, '$1…');

function Figures({ status }: { readonly status: MacroStatusView }) {
  const { epic, total, groups, complete, queries } = status;
  const said = epic?.childrenOnly ? messages.progressOfChildren : messages.progress;
  const label = said(groups.completed, total, complete);
  return (
    <>
      <div class="progress-row">
        <StatusBar groups={groups} total={total} label={label} complete={complete} />
        <span class="hint">
          <LinkedWords jql={queries.all} words={label} />
        </span>
      </div>
      <ul class="counts">
        {GROUPS.map((group) => (
          <Count key={group} group={group} status={status} />
        ))}
      </ul>
    </>
  );
}

function Count({ group, status }: { readonly group: GroupName; readonly status: MacroStatusView }) {
  const value = atLeast(status.groups[group], status.complete);
  const wide = group === 'inProgress' || group === 'toDo' ? status.withBlocked[group] : null;
  const jql = wide ?? status.queries[group];
  const name = messages.groups[group];
  const number = <strong class="count-number">{value}</strong>;
  const unlinked = jql === null && status.groups[group] > 0;
  const note = unlinked ? messages.noQuery : wide === null ? undefined : messages.withBlocked;
  return (
    <li class={`count count-${group}`} title={note}>
      {jql === null ? (
        number
      ) : (
        <SiteLink path={queryPath(jql)} label={messages.openGroup(name, value)}>
          {number}
        </SiteLink>
      )}
      <span class="count-name">{name}</span>
      {note && <span class="count-note hint">{note}</span>}
    </li>
  );
}

const loadChosen = () => import('./views/chosen-view').then(({ ChosenView }) => ChosenView);

/** Most pages show the summary: the other views are fetched where they are shown. */
function Details({ status, loader }: Pick<Props, 'status' | 'loader'>) {
  if (status.view === 'epics' || status.view === 'changes')
    return <LazyView load={loadChosen} props={{ status, loader }} lines={4} />;
  return (
    <div class="status-more">
      <BlockedIssues status={status} />
      <Stages loader={loader} />
    </div>
  );
}

const loadStages = () => import('./views/chosen-view').then(({ StageList }) => StageList);

/** Counted when somebody wants to know. */
function Stages({ loader }: Pick<Props, 'loader'>) {
  const wanted = useSignal(false);
  const toggled = (isOpen: boolean): void => {
    wanted.value ||= isOpen;
  };
  return (
    <details
      class="blocked-row"
      onToggle={(event) => {
        toggled(event.currentTarget.open);
      }}
    >
      <summary>{messages.byStage}</summary>
      {wanted.value && <LazyView load={loadStages} props={{ loader }} lines={3} />}
    </details>
  );
}

function Footer({ status, loader, onReport }: Omit<Props, 'staleNote'>) {
  const busy = loader.busy.value;
  const counting = busy && !status.complete;
  const { said, refresh } = useRefresh(loader);
  return (
    <footer class="footer hint">
      <span class="footer-scope">{messages.whatYouSee}</span>
      <span class="footer-time">
        <span role="status">{counting ? messages.counting : <span class="sr-only">{said}</span>}</span>
        {!counting && <Age status={status} cameAt={loader.shownAt.value} />}
      </span>
      <span>
        {onReport && <Report issueId={status.epic?.issueId ?? null} onReport={onReport} />}
        <Refresh loader={loader} onRefresh={() => void refresh()} />
      </span>
    </footer>
  );
}

/** Who presses *Refresh* hears of when the numbers then are; those that come by themselves are not announced. */
function useRefresh({ load, shown }: StatusLoader) {
  const said = useSignal('');
  const refresh = async (): Promise<void> => {
    said.value = '';
    await load();
    const { value } = shown;
    if (value?.kind === 'status') said.value = messages.asOf(formatDateTime(Date.parse(value.asOf)));
  };
  return { said, refresh };
}

interface RefreshProps extends Pick<Props, 'loader'> {
  readonly onRefresh: () => void;
}

/** The same button leaves what takes longer than a second; it has room for either word, so that nothing moves. */
function Refresh({ loader: { busy, cancel }, onRefresh }: RefreshProps) {
  const slow = useIsSlow(busy.value);
  return (
    <Button subtle busy={busy.value && !slow} onPress={slow ? cancel : onRefresh}>
      <span class="in-one-place">
        <span class={slow ? 'unsaid' : undefined}>{messages.refresh}</span>
        <span class={slow ? undefined : 'unsaid'}>{commonMessages.cancel}</span>
      </span>
    </Button>
  );
}

interface ReportProps {
  readonly issueId: string | null;
  readonly onReport: WriteReport;
}

/** By its whole name where there is room, by a word of it on a narrow page; the focus comes back to it. */
function Report({ issueId, onReport }: ReportProps) {
  const timesClosed = useSignal(0);
  const { start, trouble } = useOpening(onReport);
  const onClose = () => {
    timesClosed.value += 1;
  };
  const open = () => {
    start({ title: messages.writeReport, issueId, onClose });
  };
  return (
    <>
      <Button subtle key={timesClosed.value} autoFocus={timesClosed.value > 0} onPress={open}>
        <span aria-hidden="true">{messages.report}</span>
        <span class="sr-only">{messages.writeReport}</span>
      </Button>
      {trouble}
    </>
  );
}

/** Not announced: it changes by itself every minute. On paper, where it stands still, it is the moment itself. */
function Age({ status: { asOf }, cameAt }: { readonly status: MacroStatusView; readonly cameAt: number }) {
  const age = useAge(cameAt);
  const moment = formatDateTime(Date.parse(asOf));
  return (
    <time dateTime={asOf} title={moment}>
      <span class="on-screen">{messages.asOf(formatAgo(age))}</span>
      <span class="on-paper">{messages.asOf(moment)}</span>
    </time>
  );
}
