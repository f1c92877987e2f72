import { type EpicProgressView, type MacroStatusView } from '../../../../src/contract/status/status-macro';
import { formatNumber } from '../../dates';
import { SiteLink } from '../../site-link';
import { IssueLink } from '../issue-link';
import { messages as statusMessages } from '../messages';
import { queryPath } from '../paths';
import { StatusBar } from '../status-bar';
import { messages } from './messages';
import { SearchParts } from './search-parts';

/** How far each epic of the scope is; the one with most issues first. */
export function EpicList({ status: { epics, moreEpics, complete } }: { readonly status: MacroStatusView }) {
  return (
    <div class="stack wide">
      <ul class="epics">
        {epics.map((row) => (
          <EpicRow key={row.epic?.key ?? ''} row={row} complete={complete} />
        ))}
      </ul>
      {moreEpics > 0 && <p class="hint">{messages.moreEpics(moreEpics)}</p>}
    </div>
  );
}

interface RowProps {
  readonly row: EpicProgressView;
  readonly complete: boolean;
}

function EpicRow({ row, complete }: RowProps) {
  const { epic, total, groups, query, parts } = row;
  const { completed, inProgress, blocked } = groups;
  const label = statusMessages.progress(completed, total, complete);
  return (
    <li class="epic-row">
      <span class="epic-name">{epic === null ? messages.withoutEpic : <IssueLink issue={epic} />}</span>
      <div class="progress-row">
        <StatusBar done={completed} inProgress={inProgress} total={total} label={label} complete={complete} />
        <span class="hint">
          {query === null ? label : <SiteLink path={queryPath(query)}>{label}</SiteLink>}
          {blocked > 0 && ` · ${messages.blockedOf(formatNumber(blocked))}`}
        </span>
      </div>
      {parts.length > 0 && <SearchParts parts={parts} />}
    </li>
  );
}
