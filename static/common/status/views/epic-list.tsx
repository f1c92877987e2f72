import { type EpicProgressView, type MacroStatusView } from '../../../../src/contract/status/status-macro';
import { formatNumber } from '../../dates';
import { IssueLink } from '../issue-link';
import { LinkedWords } from '../linked-words';
import { messages as statusMessages } from '../messages';
import { StatusBar } from '../status-bar';
import { messages } from './messages';
import { SearchParts } from './search-parts';

/** How far each epic of the scope is; the one with most issues first. */
export function EpicList({ status }: { readonly status: MacroStatusView }) {
  const { epics, moreEpics, queries, complete } = status;
  const more = messages.moreEpics(moreEpics.count);
  return (
    <div class="stack wide">
      <ul class="epics">
        {epics.map((row) => (
          <EpicRow key={row.epic?.key ?? row.kind} row={row} all={queries.all} complete={complete} />
        ))}
      </ul>
      {moreEpics.count > 0 && (
        <p class="hint">
          <LinkedWords jql={moreEpics.query} words={more} />{' '}
          {moreEpics.query === null && queries.all !== null && (
            <LinkedWords jql={queries.all} words={messages.amongAll} />
          )}
        </p>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: EpicProgressView;
  /** What finds all that is counted. */
  readonly all: string | null;
  readonly complete: boolean;
}

function EpicRow({ row, all, complete }: RowProps) {
  const { total, groups, query, blockedQuery, childrenOnly, parts } = row;
  const { completed, blocked } = groups;
  const label = statusMessages.progress(completed, total, complete);
  return (
    <li class="epic-row">
      <span class="epic-name">
        <RowName row={row} />
      </span>
      <div class="progress-row">
        <StatusBar groups={groups} total={total} label={label} complete={complete} />
        <span class="hint">
          <LinkedWords jql={query} words={label} />
          {blocked > 0 && ' · '}
          {blocked > 0 && (
            <LinkedWords jql={blockedQuery} words={messages.blockedOf(formatNumber(blocked))} />
          )}
        </span>
      </div>
      {childrenOnly && <p class="hint">{messages.childrenOnly}</p>}
      {parts.length > 0 && <SearchParts parts={parts} total={total} all={all} />}
    </li>
  );
}

function RowName({ row: { kind, epic } }: { readonly row: EpicProgressView }) {
  if (epic !== null) return <IssueLink issue={epic} />;
  return <>{kind === 'epics' ? messages.epicsThemselves : messages.withoutEpic}</>;
}
