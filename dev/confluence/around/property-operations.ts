import { type Answer, type Call } from '../../products/operation';
import { listAnswer } from '../http/paging';
import { type JsonObject } from '../../kernel/json-object';
import { bodyObject, choiceOf, pathId, textOf, versionIn } from '../http/parameters';
import { v2 } from '../http/rows';
import { readablePage, type PageRow } from '../pages/page-store';
import { authorOf, mayUpdate } from '../permissions';
import { Refused } from '../refusals';
import { touchPage } from '../search/index-pages';
import { propertyAnswer, type PropertyRow } from './page-properties';

const MAX_KEY_LENGTH = 255;
const MAX_VALUE_BYTES = 32_768;

function listProperties(call: Call): Answer {
  const { id } = readablePage(call, pathId(call, 'page-id'));
  const key = call.query.get('key');
  const sort = choiceOf(call, 'sort', ['key', '-key']) ?? 'key';
  return listAnswer(
    call,
    {
      path: `/wiki/api/v2/pages/${String(id)}/properties`,
      sql: `SELECT * FROM wiki_property WHERE content_id = ?${key === null ? '' : ' AND key = ?'}`,
      params: key === null ? [id] : [id, key],
      order: { column: 'key', id: 'id', descending: sort.startsWith('-') },
    },
    propertyAnswer,
  );
}

function createProperty(call: Call): Answer {
  const page = pageToChange(call);
  const { key, value } = writtenProperty(bodyObject(call));
  const { db, now } = call.context;
  if (db.get('SELECT 1 FROM wiki_property WHERE content_id = ? AND key = ?', [page.id, key]) !== undefined) {
    throw new Refused('property-exists', { key });
  }
  const { lastInsertRowId } = db.run(
    'INSERT INTO wiki_property (content_id, key, value, version, author_id, created_at) VALUES (?, ?, ?, 1, ?, ?)',
    [page.id, key, value, authorOf(call.principal), now()],
  );
  touchPage(call.context, page.id);
  return { status: 200, body: propertyAnswer(findProperty(call, page, lastInsertRowId)) };
}

function getProperty(call: Call): Answer {
  const page = readablePage(call, pathId(call, 'page-id'));
  return { status: 200, body: propertyAnswer(findProperty(call, page, pathId(call, 'property-id'))) };
}

/** The key may change with the value; the version must be the next one. */
function updateProperty(call: Call): Answer {
  const page = pageToChange(call);
  const property = findProperty(call, page, pathId(call, 'property-id'));
  const body = bodyObject(call);
  const { key, value } = writtenProperty(body);
  const version = versionIn(body);
  if (version.number !== property.version + 1) {
    throw new Refused('property-stale', { current: property.version, provided: version.number });
  }
  const { db, now } = call.context;
  if (
    db.get('SELECT 1 FROM wiki_property WHERE content_id = ? AND key = ? AND id <> ?', [
      page.id,
      key,
      property.id,
    ])
  ) {
    throw new Refused('property-exists', { key });
  }
  db.run(
    'UPDATE wiki_property SET key = ?, value = ?, version = ?, message = ?, author_id = ?, created_at = ? WHERE id = ?',
    [key, value, version.number, version.message, authorOf(call.principal), now(), property.id],
  );
  touchPage(call.context, page.id);
  return { status: 200, body: propertyAnswer(findProperty(call, page, property.id)) };
}

function deleteProperty(call: Call): Answer {
  const page = pageToChange(call);
  const { id } = findProperty(call, page, pathId(call, 'property-id'));
  call.context.db.run('DELETE FROM wiki_property WHERE id = ?', [id]);
  touchPage(call.context, page.id);
  return { status: 204 };
}

function pageToChange(call: Call): PageRow {
  const page = readablePage(call, pathId(call, 'page-id'));
  if (!mayUpdate(call.context, call.principal, page)) throw new Refused('may-not-update');
  return page;
}

function findProperty({ context }: Call, page: PageRow, propertyId: number): PropertyRow {
  const row = context.db.get<PropertyRow>('SELECT * FROM wiki_property WHERE id = ? AND content_id = ?', [
    propertyId,
    page.id,
  ]);
  if (row === undefined) throw new Refused('not-found');
  return row;
}

function writtenProperty(body: JsonObject): { readonly key: string; readonly value: string } {
  const key = textOf(body, 'key') ?? '';
  if (key === '' || key.length > MAX_KEY_LENGTH) throw new Refused('property-key-wrong');
  if (body['value'] === undefined) throw new Refused('parameter-missing', { name: 'value' });
  const value = JSON.stringify(body['value']);
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Refused('property-too-large');
  return { key, value };
}

const READ = ['read:page:confluence'];
const WRITE = ['read:page:confluence', 'write:page:confluence'];
const ONE = '/pages/{page-id}/properties/{property-id}' as const;

export const propertyOperations = [
  v2('GET /pages/{page-id}/properties', 'getPageContentProperties', READ, listProperties),
  v2('POST /pages/{page-id}/properties', 'createPageProperty', WRITE, createProperty),
  v2(`GET ${ONE}`, 'getPageContentPropertiesById', READ, getProperty),
  v2(`PUT ${ONE}`, 'updatePagePropertyById', WRITE, updateProperty),
  v2(`DELETE ${ONE}`, 'deletePagePropertyById', WRITE, deleteProperty),
];
