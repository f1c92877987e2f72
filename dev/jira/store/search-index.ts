import { type Db } from '../../kernel/sqlite';
import { type ProductContext } from '../../products/operation';
import { SEARCHED } from '../schema';
import { searchableText, wordsOfAdf } from './field-values';

/** Notes that search must look at this issue again, once the index has caught up. */
export function touchIssue({ db, now, lag }: ProductContext, issueId: number): void {
  db.run('INSERT OR REPLACE INTO jira_index_due (issue_id, due_at) VALUES (?, ?)', [
    issueId,
    now() + lag.searchMs,
  ]);
}

/** Copies every issue whose time has come; call it before each search. */
export function refreshSearchIndex({ db, now }: ProductContext): void {
  const due = db.all<{ issue_id: number }>('SELECT issue_id FROM jira_index_due WHERE due_at <= ?', [now()]);
  if (due.length > 0)
    refreshIssues(
      { db },
      due.map((row) => row.issue_id),
    );
}

/** Copies these issues at once, whatever the lag: what `reconcileIssues` asks for. */
export function refreshIssues({ db }: Pick<ProductContext, 'db'>, issueIds: readonly number[]): void {
  db.transaction(() => {
    for (const issueId of issueIds) refreshIssue(db, issueId);
  });
}

function refreshIssue(db: Db, issueId: number): void {
  for (const table of SEARCHED) {
    const idColumn = table === 'issue' ? 'id' : 'issue_id';
    db.run(`DELETE FROM jira_search_${table} WHERE ${idColumn} = ?`, [issueId]);
    db.run(`INSERT INTO jira_search_${table} SELECT * FROM jira_${table} WHERE ${idColumn} = ?`, [issueId]);
  }
  db.run('DELETE FROM jira_search_text WHERE rowid = ?', [issueId]);
  indexText(db, issueId);
  db.run('DELETE FROM jira_index_due WHERE issue_id = ?', [issueId]);
}

/** Fills an empty index with everything there is. */
export function indexAllIssues(db: Db): void {
  for (const table of SEARCHED) db.run(`INSERT INTO jira_search_${table} SELECT * FROM jira_${table}`);
  for (const { id } of db.all<{ id: number }>('SELECT id FROM jira_issue')) indexText(db, id);
}

function indexText(db: Db, issueId: number): void {
  const issue = db.get<{ summary: string; description: string | null; environment: string | null }>(
    `SELECT i.summary, b.description, b.environment FROM jira_issue i
     LEFT JOIN jira_issue_body b ON b.issue_id = i.id WHERE i.id = ?`,
    [issueId],
  );
  if (!issue) return;
  // Restricted comments are left out, so that no search tells what they say (a guess: Jira filters per reader).
  const comments = db.all<{ body: string }>(
    'SELECT body FROM jira_comment WHERE issue_id = ? AND visibility_type IS NULL',
    [issueId],
  );
  const custom = db.all<{ kind: string; value: string }>(
    'SELECT f.kind, v.value FROM jira_issue_value v JOIN jira_field f ON f.id = v.field_id WHERE v.issue_id = ?',
    [issueId],
  );
  db.run(
    'INSERT INTO jira_search_text (rowid, summary, description, environment, comments, custom) VALUES (?, ?, ?, ?, ?, ?)',
    [
      issueId,
      issue.summary,
      wordsOfAdf(issue.description),
      wordsOfAdf(issue.environment),
      comments.map(({ body }) => wordsOfAdf(body)).join('\n'),
      custom
        .map(({ kind, value }) => searchableText(kind, value))
        .join('\n')
        .trim(),
    ],
  );
}
