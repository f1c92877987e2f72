import { type ChangeGroupView, type MacroChangesAnswer } from '../../../../src/contract/status/status-lists';
import { formatDateTime, formatNumber } from '../../dates';
import { isNoAnswer, Trouble } from '../../trouble';
import { IssueLink } from '../issue-link';
import { LinkedWords } from '../linked-words';
import { atLeast } from '../figures';
import { queryOfAll, type StatusLoader } from '../status-loader';
import { Counting } from './counting';
import { LeastNote } from './least-note';
import { messages } from './messages';
import { SearchParts } from './search-parts';

/** What happened in the scope since the author's day. */
export function ChangeList({ loader }: { readonly loader: StatusLoader }) {
  const changes = loader.changes.value;
  if (changes === null) return <Counting loader={loader} lines={4} onCount={loader.load} />;
  if (isNoAnswer(changes)) return <Trouble answer={changes} onRetry={loader.load} />;
  // What cannot be counted is told where the numbers would be.
  if (changes.kind !== 'changes') return null;
  return <Changes changes={changes} loader={loader} />;
}

interface ChangesProps {
  readonly changes: MacroChangesAnswer;
  readonly loader: StatusLoader;
}

function Changes({ changes: { since, complete, groups }, loader }: ChangesProps) {
  const all = queryOfAll(loader);
  const some = groups.filter(({ count }) => count > 0);
  return (
    <div class="stack wide">
      <h4 class="changes-title">{messages.since(formatDateTime(Date.parse(since)))}</h4>
      {some.length === 0 && complete && <p>{messages.nothingChanged}</p>}
      <ul class="changes">
        {some.map((group) => (
          <ChangeGroup key={group.change} group={group} complete={complete} all={all} />
        ))}
      </ul>
      <LeastNote complete={complete} loader={loader} />
    </div>
  );
}

interface ChangeGroupProps {
  readonly group: ChangeGroupView;
  /** What finds all that is counted. */
  readonly all: string | null;
  readonly complete: boolean;
}

function ChangeGroup({ group, complete, all }: ChangeGroupProps) {
  const { change, count, issues, query, parts } = group;
  const title = messages.changes[change](atLeast(count, complete));
  const more = count - issues.length;
  return (
    <li>
      <p class="change-name">
        <LinkedWords jql={query} words={title} />
      </p>
      <ul class="change-issues">
        {issues.map((issue) => (
          <li key={issue.key}>
            <IssueLink issue={issue} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{messages.moreIssues(formatNumber(more))}</p>}
      {parts.length > 0 && <SearchParts parts={parts} total={count} all={all} />}
    </li>
  );
}
