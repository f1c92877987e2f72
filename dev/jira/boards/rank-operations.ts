import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { refuse, refusalText } from '../refusals';
import { softwareScopes } from '../scopes';
import { findSeenIssue, may, openDesk, type SeenIssue } from '../store/issues';
import { textList } from '../views/requests';
import { rankIssues, readPlace } from './rank-issues';
import { MOST_AT_ONCE } from './sprint-issues';

export const rankOperations: readonly Operation[] = [
  {
    operationId: 'rankIssues',
    method: 'PUT',
    path: '/rest/agile/1.0/issue/rank',
    depth: 'full',
    scopes: softwareScopes('write:issue:jira-software'),
    run: rank,
  },
];

/** Ranks those that may be ranked, in the order given; 207 says of each what became of it when some may not. */
function rank(call: Call): Answer {
  const desk = openDesk(call);
  const named = textList(isObject(call.body) ? call.body['issues'] : undefined);
  if (named.length === 0) throw refuse('bulk-empty');
  if (named.length > MOST_AT_ONCE) throw refuse('sprint-move-too-large', MOST_AT_ONCE);
  const place = readPlace(desk, call.body);
  if (!place) throw refuse('rank-place-missing');
  const found = named.map((idOrKey) => ({ idOrKey, seen: findSeenIssue(desk, idOrKey) }));
  const allowed = found.flatMap(({ seen }) =>
    seen && may(desk, 'SCHEDULE_ISSUES', seen) && seen.issue.id !== place.anchor.issue.id ? [seen] : [],
  );
  rankIssues(desk, allowed, place);
  if (allowed.length === named.length) return { status: 204 };
  return {
    status: 207,
    body: { entries: found.map(({ idOrKey, seen }) => entry(idOrKey, seen, allowed)) },
  };
}

function entry(
  idOrKey: string,
  seen: SeenIssue | undefined,
  allowed: readonly SeenIssue[],
): Readonly<Record<string, unknown>> {
  if (seen && allowed.includes(seen))
    return { issueId: seen.issue.id, issueKey: seen.issue.key, status: 200, errors: [] };
  if (seen)
    return {
      issueId: seen.issue.id,
      issueKey: seen.issue.key,
      status: 403,
      errors: [refusalText('cannot-schedule')],
    };
  return { issueKey: idOrKey, status: 404, errors: [refusalText('issue-not-found')] };
}
