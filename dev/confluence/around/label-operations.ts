import { type Answer, type Call } from '../../products/operation';
import { listAnswer, type Order } from '../http/paging';
import { isObject } from '../../kernel/json-object';
import { choiceOf, idsOf, listOf, pathId, textOf } from '../http/parameters';
import { v1, v2 } from '../http/rows';
import { type PageRow, readablePage } from '../pages/page-store';
import { mayUpdate, readablePages } from '../permissions';
import { Refused } from '../refusals';
import { touchPage } from '../search/index-pages';
import { labelAnswer, type LabelRow } from './page-labels';

const SORTS = ['created-date', '-created-date', 'id', '-id', 'name', '-name'] as const;
const PREFIXES = ['my', 'team', 'global', 'system'] as const;

function getPageLabels(call: Call): Answer {
  const { id } = readablePage(call, pathId(call, 'id'));
  const prefix = choiceOf(call, 'prefix', PREFIXES);
  return listAnswer(
    call,
    {
      path: `/wiki/api/v2/pages/${String(id)}/labels`,
      sql: `SELECT l.*, p.created_at FROM wiki_label l JOIN wiki_page_label p ON p.label_id = l.id
            WHERE p.page_id = ?${prefix === undefined ? '' : ' AND l.prefix = ?'}`,
      params: prefix === undefined ? [id] : [id, prefix],
      order: labelOrder(call),
    },
    labelAnswer,
  );
}

/** Labels of pages that the asking person may read: a label must not tell of a page that hides. */
function getLabels(call: Call): Answer {
  const readable = readablePages(call.principal);
  const ids = idsOf(call, 'label-id', 250);
  const prefixes = listOf(call, 'prefix');
  const among = (column: string, count: number): string =>
    count === 0 ? '' : ` AND ${column} IN (${Array(count).fill('?').join(', ')})`;
  return listAnswer(
    call,
    {
      path: '/wiki/api/v2/labels',
      sql: `SELECT l.*, MIN(pl.created_at) AS created_at FROM wiki_label l JOIN wiki_page_label pl ON pl.label_id = l.id
            JOIN wiki_page p ON p.id = pl.page_id
            WHERE ${readable.sql}${among('l.id', ids.length)}${among('l.prefix', prefixes.length)} GROUP BY l.id`,
      params: [...readable.params, ...ids, ...prefixes],
      order: labelOrder(call),
    },
    labelAnswer,
  );
}

function labelOrder(call: Call): Order {
  const sort = choiceOf(call, 'sort', SORTS) ?? 'name';
  const name = sort.replace(/^-/, '');
  return {
    column: name === 'created-date' ? 'created_at' : name,
    id: 'id',
    descending: sort.startsWith('-'),
  };
}

/** `POST /content/{id}/label`: one label or several; one that the page has already stays. */
function addLabels(call: Call): Answer {
  const page = pageToLabel(call);
  const labels = Array.isArray(call.body) ? (call.body as readonly unknown[]) : [call.body];
  for (const label of labels) addLabel(call, page, label);
  touchPage(call.context, page.id);
  return { status: 200, body: labelArray(call, page) };
}

function addLabel({ context }: Call, page: PageRow, label: unknown): void {
  if (!isObject(label))
    throw new Refused('body-wrong', { name: 'label', type: 'an object with prefix and name' });
  const name = checkedName(textOf(label, 'name') ?? '');
  const prefix = textOf(label, 'prefix') ?? 'global';
  context.db.run('INSERT OR IGNORE INTO wiki_label (prefix, name) VALUES (?, ?)', [prefix, name]);
  context.db.run(
    'INSERT OR IGNORE INTO wiki_page_label SELECT ?, id, ? FROM wiki_label WHERE prefix = ? AND name = ?',
    [page.id, context.now(), prefix, name],
  );
}

const FORBIDDEN = /[\s:;,.?&[\]()#^*!@]/;

/** Labels are kept in lower case. */
function checkedName(name: string): string {
  if (name === '' || name.length > 255 || FORBIDDEN.test(name)) throw new Refused('label-wrong');
  return name.toLowerCase();
}

function labelArray({ context }: Call, page: PageRow) {
  const rows = context.db.all<LabelRow>(
    'SELECT l.* FROM wiki_label l JOIN wiki_page_label p ON p.label_id = l.id WHERE p.page_id = ? ORDER BY l.name, l.id',
    [page.id],
  );
  const results = rows.map((row) => ({ ...labelAnswer(row), label: row.name }));
  return {
    results,
    start: 0,
    limit: 200,
    size: results.length,
    _links: { base: `${context.siteUrl}/wiki`, context: '/wiki' },
  };
}

const removeByPath = (call: Call): Answer => removeLabel(call, call.params['label'] ?? '');

function removeByQuery(call: Call): Answer {
  const name = call.query.get('name');
  if (name === null) throw new Refused('parameter-missing', { name: 'name' });
  return removeLabel(call, name);
}

/** Removing a label that the page does not have changes nothing. */
function removeLabel(call: Call, name: string): Answer {
  const page = pageToLabel(call);
  call.context.db.run(
    'DELETE FROM wiki_page_label WHERE page_id = ? AND label_id IN (SELECT id FROM wiki_label WHERE name = ?)',
    [page.id, name.toLowerCase()],
  );
  touchPage(call.context, page.id);
  return { status: 204 };
}

function pageToLabel(call: Call): PageRow {
  const page = readablePage(call, pathId(call, 'id'));
  if (!mayUpdate(call.context, call.principal, page)) throw new Refused('may-not-update');
  return page;
}

const WRITE = ['write:confluence-content'];

export const labelOperations = [
  v2('GET /pages/{id}/labels', 'getPageLabels', ['read:page:confluence'], getPageLabels),
  v2('GET /labels', 'getLabels', ['read:label:confluence'], getLabels),
  v1('POST /content/{id}/label', 'addLabelsToContent', WRITE, addLabels),
  v1('DELETE /content/{id}/label', 'removeLabelFromContentUsingQueryParameter', WRITE, removeByQuery),
  v1('DELETE /content/{id}/label/{label}', 'removeLabelFromContent', WRITE, removeByPath),
];
