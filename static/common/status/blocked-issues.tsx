import { Fragment } from 'preact';
import {
  type BlockedIssueView,
  type BlockedReasonView,
  type MacroStatusView,
} from '../../../src/contract/status/status-macro';
import { assertNever } from '../../../src/domain/kernel/assert-never';
import { Sentence } from '../kit';
import { LazyView } from '../lazy-view';
import { SiteLink } from '../site-link';
import { IssueLink } from './issue-link';
import { messages } from './messages';
import { issuePath, queryPath } from './paths';

/**
 * One line until somebody wants to know: the list comes with the numbers and moves nothing. Open where the
 * author chose to show what is blocked.
 */
export function BlockedIssues({ status }: { readonly status: MacroStatusView }) {
  if (status.blocked.length === 0) {
    return <p class="blocked-row hint">{status.complete ? messages.noneBlocked : messages.noneBlockedYet}</p>;
  }
  return (
    <details class="blocked-row" open={status.view === 'blocked'}>
      <summary>{messages.whatIsBlocked}</summary>
      <BlockedList status={status} />
    </details>
  );
}

const loadParts = () => import('./views/chosen-view').then(({ SearchParts }) => SearchParts);

function BlockedList({ status }: { readonly status: MacroStatusView }) {
  const { blocked, groups, queries, blockedParts } = status;
  const more = groups.blocked > blocked.length;
  return (
    <div class="stack">
      <ul class="blocked">
        {blocked.map((issue) => (
          <BlockedRow key={issue.key} issue={issue} />
        ))}
      </ul>
      {more && queries.blocked === null && <p>{messages.moreBlocked(groups.blocked - blocked.length)}</p>}
      {blockedParts.length > 0 && (
        <LazyView
          load={loadParts}
          props={{ parts: blockedParts, total: groups.blocked, all: queries.all }}
          lines={1}
        />
      )}
      {more && queries.blocked !== null && (
        <SiteLink path={queryPath(queries.blocked)}>{messages.allBlocked(groups.blocked)}</SiteLink>
      )}
    </div>
  );
}

function BlockedRow({ issue }: { readonly issue: BlockedIssueView }) {
  return (
    <li>
      <IssueLink issue={issue} />
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
    case 'status':
      return (
        <Sentence words={messages.inStatus}>
          <bdi>{reason.statusName}</bdi>
        </Sentence>
      );
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
