import { isObject } from '../../kernel/json-object';
import { wordOf } from '../fields/read-input';
import { emitIssueUpdated } from '../issues/events';
import { ranksBetween } from '../issues/rank';
import { refuse } from '../refusals';
import { readIssue, type ChangeItem, writeHistory } from '../store/issue-writer';
import { seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { touchIssue } from '../store/search-index';

/** Where issues are to stand: right before or right after another one. */
export interface RankPlace {
  readonly side: 'before' | 'after';
  readonly anchor: SeenIssue;
}

/** The place that a request names, if it names one; refuses when it names two. */
export function readPlace(desk: Desk, body: unknown): RankPlace | undefined {
  if (!isObject(body)) throw refuse('invalid-payload');
  const [before, after] = [wordOf(body['rankBeforeIssue']), wordOf(body['rankAfterIssue'])];
  if (before !== undefined && after !== undefined) throw refuse('rank-place-missing');
  if (before !== undefined) return { side: 'before', anchor: seenIssue(desk, before) };
  return after === undefined ? undefined : { side: 'after', anchor: seenIssue(desk, after) };
}

/** Puts the issues there in the order given. It counts as a change of each, but not as an update [G]. */
export function rankIssues(desk: Desk, issues: readonly SeenIssue[], { side, anchor }: RankPlace): void {
  const { context } = desk.call;
  const moved = JSON.stringify(issues.map(({ issue }) => issue.id));
  const at = readIssue(desk, anchor.issue.id).rank;
  const [aggregate, comparison] = side === 'after' ? ['min', '>'] : ['max', '<'];
  const neighbour = context.db.get<{ rank: string | null }>(
    `SELECT ${aggregate}(rank) AS rank FROM jira_issue
     WHERE rank ${comparison} ? AND id NOT IN (SELECT value FROM json_each(?))`,
    [at, moved],
  )?.rank;
  const [lower, upper] = side === 'after' ? [at, neighbour ?? null] : [neighbour ?? '', at];
  const ranks = ranksBetween(lower, upper, issues.length);
  issues.forEach(({ issue }, index) => {
    const rank = ranks[index] ?? issue.rank;
    context.db.run('UPDATE jira_issue SET rank = ? WHERE id = ?', [rank, issue.id]);
    const item = rankItem(rank < issue.rank ? 'Ranked higher' : 'Ranked lower');
    const historyId = writeHistory(desk, issue.id, [item]);
    touchIssue(context, issue.id);
    emitIssueUpdated(desk, readIssue(desk, issue.id), historyId, [item]);
  });
}

const rankItem = (said: string): ChangeItem => ({
  field: 'Rank',
  fieldtype: 'custom',
  fieldId: 'customfield_10019',
  from: '',
  fromString: '',
  to: '',
  toString: said,
});
