import { type SqlValue } from '../../kernel/sqlite';
import { type Answer, type Call } from '../../products/operation';
import { LISTED_BODY_FORMATS } from '../body/representations';
import { listAnswer, type Order } from '../http/paging';
import { choiceOf, choicesOf, idsOf, pathId } from '../http/parameters';
import { type Condition, readablePages } from '../permissions';
import { Refused } from '../refusals';
import { readableSpace } from '../spaces/space-store';
import { pageAnswer } from './page-answer';
import { type PageRow } from './page-store';

const SORTS = [
  'id',
  '-id',
  'created-date',
  '-created-date',
  'modified-date',
  '-modified-date',
  'title',
  '-title',
] as const;
const STATUSES = ['current', 'archived', 'deleted', 'trashed'] as const;
const COLUMNS: Readonly<Record<string, string>> = {
  'created-date': 'created_at',
  'modified-date': 'modified_at',
};

/** `GET /pages`: every page of the site that fits and may be read. */
export function getPages(call: Call): Answer {
  const ids = idsOf(call, 'id', 250);
  const spaces = idsOf(call, 'space-id', 100);
  const subtype = choiceOf(call, 'subtype', ['live', 'page']);
  return answerPages(call, '/wiki/api/v2/pages', [
    ...(ids.length > 0 ? [among('p.id', ids)] : []),
    ...(spaces.length > 0 ? [among('p.space_id', spaces)] : []),
    ...(subtype === undefined ? [] : [among('p.subtype', [subtype === 'live' ? 'live' : ''])]),
  ]);
}

export function getPagesInSpace(call: Call): Answer {
  const { id } = readableSpace(call, pathId(call, 'id'));
  const rootOnly = choiceOf(call, 'depth', ['all', 'root']) === 'root';
  return answerPages(call, `/wiki/api/v2/spaces/${String(id)}/pages`, [
    among('p.space_id', [id]),
    ...(rootOnly ? [{ sql: 'p.parent_id IS NULL', params: [] }] : []),
  ]);
}

export function getPagesWithLabel(call: Call): Answer {
  const labelId = pathId(call, 'id');
  if (call.context.db.get('SELECT 1 FROM wiki_label WHERE id = ?', [labelId]) === undefined)
    throw new Refused('not-found');
  const spaces = idsOf(call, 'space-id', 100);
  return answerPages(call, `/wiki/api/v2/labels/${String(labelId)}/pages`, [
    { sql: 'p.id IN (SELECT page_id FROM wiki_page_label WHERE label_id = ?)', params: [labelId] },
    ...(spaces.length > 0 ? [among('p.space_id', spaces)] : []),
  ]);
}

const among = (column: string, values: readonly SqlValue[]): Condition => ({
  sql: `${column} IN (${values.map(() => '?').join(', ')})`,
  params: values,
});

/** Without a status, pages that are current or archived; what is `deleted` for good is never there. */
function answerPages(call: Call, path: string, conditions: readonly Condition[]): Answer {
  const statuses = choicesOf(call, 'status', STATUSES);
  const title = call.query.get('title');
  const all: readonly Condition[] = [
    readablePages(call.principal),
    among('p.status', statuses.length > 0 ? statuses : ['current', 'archived']),
    ...(title === null ? [] : [{ sql: 'p.title = ?', params: [title] }]),
    ...conditions,
  ];
  const format = choiceOf(call, 'body-format', LISTED_BODY_FORMATS);
  return listAnswer(
    call,
    {
      path,
      sql: `SELECT p.* FROM wiki_page p WHERE ${all.map(({ sql }) => `(${sql})`).join(' AND ')}`,
      params: all.flatMap(({ params }) => params),
      order: orderOf(call),
    },
    (page: PageRow) => pageAnswer(call.context, page, format),
  );
}

function orderOf(call: Call): Order {
  const sort = choiceOf(call, 'sort', SORTS) ?? 'id';
  const name = sort.replace(/^-/, '');
  return { column: COLUMNS[name] ?? name, id: 'id', descending: sort.startsWith('-') };
}
