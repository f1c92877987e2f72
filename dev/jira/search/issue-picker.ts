import { type Answer, type Call } from '../../products/operation';
import { any, condition } from '../jql/conditions';
import { readTextQuery } from '../jql/fields/text-query';
import { visibleIssues } from '../store/visibility';
import { refreshSearchIndex } from '../store/search-index';

const MOST = 20;

interface Picked {
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  readonly avatar_id: number;
}

/** Issues whose key begins with, or whose summary holds, what was typed; `currentJQL` is not looked at. */
export function pickIssues({ context, principal, query }: Call): Answer {
  refreshSearchIndex(context);
  const typed = (query.get('query') ?? '').trim();
  const visible = visibleIssues(context, principal, 'i');
  const wanted = typedMatch(typed);
  const rows = context.db.all<Picked>(
    `SELECT i.id, i.key, i.summary, t.avatar_id FROM jira_search_issue i JOIN jira_issue_type t ON t.id = i.type_id
     WHERE ${wanted.sql} AND ${visible.sql} ORDER BY i.updated DESC, i.id DESC LIMIT ?`,
    [...wanted.params, ...visible.params, MOST],
  );
  const sub = `Showing ${String(rows.length)} matching issues`;
  const issues = rows.map((row) => suggestion(row, typed));
  return { status: 200, body: { sections: [{ label: 'Current Search', id: 'cs', sub, issues }] } };
}

function typedMatch(typed: string) {
  const words = readTextQuery(typed);
  const byKey = condition("i.key LIKE ? ESCAPE '\\'", `${typed.replace(/[\\%_]/g, '\\$&')}%`);
  if (words.kind === 'refused') return byKey;
  return any([
    byKey,
    condition(
      'i.id IN (SELECT rowid FROM jira_search_text WHERE jira_search_text MATCH ?)',
      `{summary} : (${words.fts})`,
    ),
  ]);
}

const suggestion = ({ id, key, summary, avatar_id }: Picked, typed: string) => ({
  id,
  key,
  keyHtml:
    key.toLowerCase().startsWith(typed.toLowerCase()) && typed !== ''
      ? `<b>${key.slice(0, typed.length)}</b>${key.slice(typed.length)}`
      : key,
  img: `/rest/api/2/universal_avatar/view/type/issuetype/avatar/${String(avatar_id)}?size=medium`,
  summary: escapeHtml(summary),
  summaryText: summary,
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
