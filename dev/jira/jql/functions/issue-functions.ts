import { readDate } from '../dates';
import { peopleNamed, visibleIssueId } from '../lookups';
import { messages } from '../messages';
import { type JqlScope } from '../scope';
import { type ValueFunction } from './value-function';

interface IdRow {
  readonly id: number;
}

const ids = (rows: readonly IdRow[]): readonly number[] => rows.map(({ id }) => id);

const ofViewer =
  (sql: string): ValueFunction['ids'] =>
  (_, { db, accountId }) =>
    accountId === null ? [] : ids(db.all<IdRow>(sql, [accountId]));

export const issueFunctions: readonly ValueFunction[] = [
  {
    name: 'linkedIssues',
    valueType: 'issue',
    takes: [1, 20],
    isList: true,
    ids: ([key = '', ...types], scope, asked) => {
      const issueId = visibleIssueId(key, scope);
      return issueId === undefined ? messages.noIssue(key, asked) : linkedIssues(issueId, types, scope);
    },
  },
  {
    name: 'childIssuesOf',
    valueType: 'issue',
    takes: [1, 1],
    isList: true,
    ids: ([key = ''], scope, asked) => {
      const issueId = visibleIssueId(key, scope);
      return issueId === undefined ? messages.noIssue(key, asked) : descendants(issueId, scope);
    },
  },
  {
    name: 'updatedBy',
    valueType: 'issue',
    takes: [1, 3],
    isList: true,
    ids: ([user = '', from, to], scope) => {
      const [accountId] = peopleNamed(user, scope);
      const after = from === undefined ? 0 : readDate(from, scope);
      const before = to === undefined ? Number.MAX_SAFE_INTEGER : readDate(to, scope);
      if (accountId === undefined) return messages.argument('updatedBy', user);
      if (after === undefined || before === undefined)
        return messages.argument('updatedBy', from ?? to ?? '');
      return ids(scope.db.all<IdRow>(UPDATED_BY, [accountId, after, before]));
    },
  },
  {
    name: 'watchedIssues',
    valueType: 'issue',
    takes: [0, 0],
    isList: true,
    ids: ofViewer('SELECT issue_id AS id FROM jira_watcher WHERE account_id = ?'),
  },
  {
    name: 'votedIssues',
    valueType: 'issue',
    takes: [0, 0],
    isList: true,
    ids: ofViewer('SELECT issue_id AS id FROM jira_vote WHERE account_id = ?'),
  },
];

/** A type is named by itself (both directions) or by what it says in one direction. */
function linkedIssues(issueId: number, types: readonly string[], { db }: JqlScope): readonly number[] {
  const wanted = JSON.stringify(types.map((type) => type.toLowerCase()));
  const isWanted = (direction: 'inward' | 'outward'): string =>
    `(json_array_length(?2) = 0 OR lower(t.name) IN (SELECT value FROM json_each(?2))
      OR lower(t.${direction}) IN (SELECT value FROM json_each(?2)))`;
  return ids(
    db.all<IdRow>(
      `SELECT l.destination_id AS id FROM jira_issue_link l JOIN jira_link_type t ON t.id = l.type_id
       WHERE l.source_id = ?1 AND ${isWanted('outward')}
       UNION SELECT l.source_id FROM jira_issue_link l JOIN jira_link_type t ON t.id = l.type_id
       WHERE l.destination_id = ?1 AND ${isWanted('inward')}`,
      [issueId, wanted],
    ),
  );
}

function descendants(issueId: number, { db }: JqlScope): readonly number[] {
  return ids(
    db.all<IdRow>(
      `WITH RECURSIVE below (id) AS (
         SELECT id FROM jira_search_issue WHERE parent_id = ?
         UNION SELECT i.id FROM jira_search_issue i JOIN below b ON i.parent_id = b.id)
       SELECT id FROM below`,
      [issueId],
    ),
  );
}

const UPDATED_BY = `
  SELECT issue_id AS id FROM jira_history WHERE author_id = ?1 AND created BETWEEN ?2 AND ?3
  UNION SELECT issue_id FROM jira_comment WHERE update_author_id = ?1 AND updated BETWEEN ?2 AND ?3
  UNION SELECT issue_id FROM jira_worklog WHERE update_author_id = ?1 AND updated BETWEEN ?2 AND ?3
  UNION SELECT id FROM jira_search_issue WHERE creator_id = ?1 AND created BETWEEN ?2 AND ?3`;
