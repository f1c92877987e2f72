import { type Answer, type Call, type Operation } from '../../products/operation';
import { findPerson } from '../../products/people';
import { isObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { findSeenIssue, may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { votesField, watchesField } from '../views/issue-collections';
import { viewIssue } from '../views/issue-viewer';
import { personOrNull } from '../views/people';
import { textList } from '../views/requests';

const WATCHERS = '/rest/api/3/issue/{issueIdOrKey}/watchers';
const VOTES = '/rest/api/3/issue/{issueIdOrKey}/votes';
const WRITE_WATCHERS = scopes('write:jira-work', 'write:issue.watcher');
const WRITE_VOTES = scopes('write:jira-work', 'write:issue.vote');

/** Watching and voting send no events and leave the issue's `updated` alone. */
export const followerOperations: readonly Operation[] = [
  {
    operationId: 'getIssueWatchers',
    method: 'GET',
    path: WATCHERS,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue.watcher read:user read:avatar'),
    run: getIssueWatchers,
  },
  {
    operationId: 'addWatcher',
    method: 'POST',
    path: WATCHERS,
    depth: 'full',
    scopes: WRITE_WATCHERS,
    run: addWatcher,
  },
  {
    operationId: 'removeWatcher',
    method: 'DELETE',
    path: WATCHERS,
    depth: 'full',
    scopes: WRITE_WATCHERS,
    run: removeWatcher,
  },
  {
    operationId: 'getIsWatchingIssueBulk',
    method: 'POST',
    path: '/rest/api/3/issue/watching',
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue.watcher read:user'),
    run: getIsWatchingIssueBulk,
  },
  {
    operationId: 'getVotes',
    method: 'GET',
    path: VOTES,
    depth: 'full',
    scopes: scopes(
      'read:jira-work',
      'read:issue.vote read:user read:application-role read:avatar read:group',
    ),
    run: getVotes,
  },
  { operationId: 'addVote', method: 'POST', path: VOTES, depth: 'full', scopes: WRITE_VOTES, run: addVote },
  {
    operationId: 'removeVote',
    method: 'DELETE',
    path: VOTES,
    depth: 'full',
    scopes: WRITE_VOTES,
    run: removeVote,
  },
];

function getIssueWatchers(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  const view = viewIssue(desk, seen.issue);
  const watchers = may(desk, 'VIEW_VOTERS_AND_WATCHERS', seen) ? followers(desk, 'jira_watcher', seen) : [];
  return {
    status: 200,
    body: { ...watchesField(view), watchers: watchers.map((accountId) => personOrNull(view, accountId)) },
  };
}

function followers(
  { call }: Desk,
  table: 'jira_watcher' | 'jira_vote',
  { issue }: SeenIssue,
): readonly string[] {
  return call.context.db
    .all<{ account_id: string }>(`SELECT account_id FROM ${table} WHERE issue_id = ? ORDER BY account_id`, [
      issue.id,
    ])
    .map((row) => row.account_id);
}

/** One's own watching needs no permission, that of others needs to manage watchers. */
function watcherOf(desk: Desk, seen: SeenIssue, asked: unknown): string {
  const accountId = typeof asked === 'string' ? asked : desk.rights.accountId;
  if (accountId === null) throw refuse('not-authenticated');
  if (findPerson(desk.call.context.db, accountId) === undefined) throw refuse('user-not-found');
  if (accountId !== desk.rights.accountId && !may(desk, 'MANAGE_WATCHERS', seen))
    throw refuse('cannot-watch');
  return accountId;
}

/** The body is the account id as a JSON string; without one, the caller starts watching. */
function addWatcher(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  const accountId = watcherOf(desk, seen, call.body);
  call.context.db.run('INSERT OR IGNORE INTO jira_watcher (issue_id, account_id) VALUES (?, ?)', [
    seen.issue.id,
    accountId,
  ]);
  return { status: 204 };
}

function removeWatcher(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  const accountId = watcherOf(desk, seen, call.query.get('accountId'));
  call.context.db.run('DELETE FROM jira_watcher WHERE issue_id = ? AND account_id = ?', [
    seen.issue.id,
    accountId,
  ]);
  return { status: 204 };
}

function getIsWatchingIssueBulk(call: Call): Answer {
  const desk = openDesk(call);
  const ids = textList(isObject(call.body) ? call.body['issueIds'] : undefined);
  const issuesIsWatching = Object.fromEntries(
    ids.map((id) => {
      const seen = findSeenIssue(desk, id);
      return [
        id,
        seen !== undefined && followers(desk, 'jira_watcher', seen).includes(desk.rights.accountId ?? ''),
      ];
    }),
  );
  return { status: 200, body: { issuesIsWatching } };
}

function getVotes(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  const view = viewIssue(desk, seen.issue);
  const voters = may(desk, 'VIEW_VOTERS_AND_WATCHERS', seen) ? followers(desk, 'jira_vote', seen) : [];
  return {
    status: 200,
    body: { ...votesField(view), voters: voters.map((accountId) => personOrNull(view, accountId)) },
  };
}

/** Reporters cannot vote for their own issues, nor anybody for a resolved one; both look as if it were missing. */
function voterOf(desk: Desk, { issue }: SeenIssue): string {
  const { accountId } = desk.rights;
  if (accountId === null) throw refuse('not-authenticated');
  if (issue.reporter_id === accountId || issue.resolution_id !== null) throw refuse('cannot-vote');
  return accountId;
}

function addVote(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  call.context.db.run('INSERT OR IGNORE INTO jira_vote (issue_id, account_id) VALUES (?, ?)', [
    seen.issue.id,
    voterOf(desk, seen),
  ]);
  return { status: 204 };
}

function removeVote(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  call.context.db.run('DELETE FROM jira_vote WHERE issue_id = ? AND account_id = ?', [
    seen.issue.id,
    voterOf(desk, seen),
  ]);
  return { status: 204 };
}
