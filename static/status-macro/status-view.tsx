import {
  type BlockedIssueView,
  type BlockedReasonView,
  type GroupName,
  type MacroStatusView,
} from '../../src/contract/status-macro';
import { Fragment } from 'preact';
import { assertNever } from '../../src/domain/kernel/assert-never';
import { formatTime } from '../common/dates';
import { Button, PeoplesText, Sentence } from '../common/kit';
import { SiteLink } from '../common/site-link';
import { atLeast, percentOf } from './figures';
import { messages } from './messages';

interface Props {
  readonly status: MacroStatusView;
  /** Why these are not the latest numbers. */
  readonly staleNote: string | null;
  readonly busy: boolean;
  readonly onRefresh: () => void;
}

const GROUPS: readonly GroupName[] = ['completed', 'inProgress', 'blocked', 'toDo'];

const issuePath = (key: string) => `/browse/${encodeURIComponent(key)}`;
const queryPath = (jql: string) => `/issues/?jql=${encodeURIComponent(jql)}`;

/** The macro's body. It only draws. */
export function StatusView({ status, staleNote, busy, onRefresh }: Props) {
  const { total, categories, complete } = status;
  return (
    <section class="status" aria-busy={busy}>
      <Heading status={status} />
      {total === 0 ? (
        <p>{messages.noIssues}</p>
      ) : (
        <>
          <Bar
            categories={categories}
            total={total}
            label={messages.progress(categories.done, total, complete)}
          />
          <ul class="counts">
            {GROUPS.map((group) => (
              <Count key={group} group={group} status={status} />
            ))}
          </ul>
        </>
      )}
      {total > 0 && <Blocked status={status} />}
      {staleNote !== null && (
        <p class="stale" role="alert">
          {staleNote}
        </p>
      )}
      <footer class="footer hint">
        <span class="footer-scope">{messages.whatYouSee}</span>
        <span class="footer-time" role="status">
          {complete || !busy ? messages.asOf(formatTime(Date.parse(status.asOf))) : messages.counting}
        </span>
        <Button subtle busy={busy} onPress={onRefresh}>
          {messages.refresh}
        </Button>
      </footer>
    </section>
  );
}

function Heading({ status: { epic, queries } }: { readonly status: MacroStatusView }) {
  const { all } = queries;
  if (epic !== null) {
    return (
      <h3 class="status-title" title={`${epic.key} ${epic.summary}`}>
        <SiteLink path={issuePath(epic.key)}>
          <bdi>{epic.key}</bdi> <PeoplesText text={epic.summary} />
        </SiteLink>
      </h3>
    );
  }
  return (
    <h3 class="status-title">
      {all === null ? messages.query : <SiteLink path={queryPath(all)}>{messages.query}</SiteLink>}
    </h3>
  );
}

interface BarProps {
  readonly categories: MacroStatusView['categories'];
  readonly total: number;
  readonly label: string;
}

/** Drawn with attributes, not styles: the platform's content policy blocks those. */
function Bar({ categories: { done, inProgress }, total, label }: BarProps) {
  return (
    <div class="progress-row">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        class="bar"
      >
        <svg viewBox={`0 0 ${String(total)} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-done" width={done} height={1} />
          <rect class="bar-progress" x={done} width={inProgress} height={1} />
        </svg>
      </div>
      <span class="percent">{percentOf(done, total)}</span>
      <span class="hint">{label}</span>
    </div>
  );
}

function Count({ group, status }: { readonly group: GroupName; readonly status: MacroStatusView }) {
  const value = atLeast(status.groups[group], status.complete);
  const jql = status.queries[group];
  const name = messages.groups[group];
  const number = <strong class="count-number">{value}</strong>;
  return (
    <li class={`count count-${group}`}>
      {jql === null ? (
        number
      ) : (
        <SiteLink path={queryPath(jql)} label={messages.openGroup(name, value)}>
          {number}
        </SiteLink>
      )}
      <span class="count-name">{name}</span>
    </li>
  );
}

/** One line until somebody wants to know: the list comes with the numbers and moves nothing. */
function Blocked({ status }: { readonly status: MacroStatusView }) {
  if (status.blocked.length === 0) {
    return <p class="blocked-row hint">{status.complete ? messages.noneBlocked : messages.noneBlockedYet}</p>;
  }
  return (
    <details class="blocked-row">
      <summary>{messages.whatIsBlocked}</summary>
      <BlockedList status={status} />
    </details>
  );
}

function BlockedList({ status: { blocked, groups, queries } }: { readonly status: MacroStatusView }) {
  const more = groups.blocked > blocked.length;
  return (
    <div class="stack">
      <ul class="blocked">
        {blocked.map((issue) => (
          <BlockedRow key={issue.key} issue={issue} />
        ))}
      </ul>
      {more && queries.blocked === null && <p>{messages.moreBlocked(groups.blocked - blocked.length)}</p>}
      {more && queries.blocked !== null && (
        <SiteLink path={queryPath(queries.blocked)}>{messages.allBlocked(groups.blocked)}</SiteLink>
      )}
    </div>
  );
}

function BlockedRow({ issue }: { readonly issue: BlockedIssueView }) {
  return (
    <li>
      <SiteLink path={issuePath(issue.key)}>
        <bdi>{issue.key}</bdi> <PeoplesText text={issue.summary} />
      </SiteLink>
      <ul class="reasons">
        {issue.reasons.map((reason) => (
          <li key={reason.kind} class="hint">
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Reason({ reason }: { readonly reason: BlockedReasonView }) {
  switch (reason.kind) {
    case 'flag':
      return <>{messages.flagged}</>;
    case 'label':
      return <>{messages.labelled}</>;
    case 'link':
      return <WaitsFor keys={reason.keys} />;
    default:
      return assertNever(reason);
  }
}

const KEYS_SHOWN = 3;

function WaitsFor({ keys }: { readonly keys: readonly string[] }) {
  return (
    <Sentence words={messages.waitsFor}>
      {keys.slice(0, KEYS_SHOWN).map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <SiteLink path={issuePath(key)}>{key}</SiteLink>
        </Fragment>
      ))}
      {keys.length > KEYS_SHOWN && ' …'}
    </Sentence>
  );
}
