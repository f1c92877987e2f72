import { withoutComments } from '../comments/text-place';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { bodyObject, listOf, pathId, textOf, toId } from '../http/parameters';
import { storedBody } from '../body/written-body';
import { contentV1 } from '../pages/content-v1';
import { emitPageEvent } from '../pages/page-events';
import { findPage, type PageRow, readablePage, shownVersion } from '../pages/page-store';
import { mayUpdate } from '../permissions';
import { parseAdf } from '../../products/adf/node';
import { type Answer, type Call } from '../../products/operation';
import { Refused } from '../refusals';
import { touchPage } from '../search/index-pages';
import { addVersion } from './add-version';
import { insertPage } from './create-page';
import { checkedTitle, checkParent, refuseTakenTitle, spaceToCreateIn } from './page-rules';

/**
 * `POST /content/{id}/copy`: a new page, or the text of an existing one, with what the body asks for
 * besides. Comments stay with the original, and so do their marks [G].
 */
export function copyPage(call: Call): Answer {
  const original = readablePage(call, pathId(call, 'id'));
  const body = bodyObject(call);
  const target = destinationOf(call, body);
  const title = checkedTitle(textOf(body, 'pageTitle') ?? `Copy of ${original.title}`, false);
  const text = bodyText(call, original, body);
  const copy =
    target.kind === 'page' ? overwrite(call, target.page, title, text) : create(call, target, title, text);
  copyAround(call, original, copy, body);
  touchPage(call.context, copy.id);
  emitPageEvent(call, 'copied', copy, { originContentId: String(original.id) });
  return { status: 200, body: contentV1(call, copy, listOf(call, 'expand')) };
}

type Destination =
  | { readonly kind: 'page'; readonly page: PageRow }
  | { readonly kind: 'below'; readonly spaceId: number; readonly parentId: number | null };

function destinationOf(call: Call, body: JsonObject): Destination {
  const { db } = call.context;
  const destination = isObject(body['destination']) ? body['destination'] : {};
  const value = textOf(destination, 'value') ?? '';
  switch (destination['type']) {
    case 'space': {
      const space = db.get<{ id: number; homepage_id: number | null }>(
        'SELECT id, homepage_id FROM wiki_space WHERE key = ?',
        [value],
      );
      if (space === undefined) throw new Refused('space-not-found', { id: value });
      return { kind: 'below', spaceId: space.id, parentId: space.homepage_id };
    }
    case 'parent_page':
    case 'parent_content': {
      const parent = findPage(db, toId(value, 'destination.value'));
      if (parent === undefined) throw new Refused('parent-not-found', { id: value });
      return { kind: 'below', spaceId: parent.space_id, parentId: parent.id };
    }
    case 'existing_page':
      return { kind: 'page', page: readablePage(call, toId(value, 'destination.value')) };
    default:
      throw new Refused('body-wrong', {
        name: 'destination.type',
        type: 'space, parent_page, parent_content or existing_page',
      });
  }
}

function bodyText(call: Call, original: PageRow, body: JsonObject): string {
  if (body['body'] !== undefined) return storedBody(call.context, body['body']);
  return JSON.stringify(withoutComments(parseAdf(shownVersion(call.context.db, original).body)));
}

function create(
  call: Call,
  { spaceId, parentId }: Extract<Destination, { kind: 'below' }>,
  title: string,
  body: string,
): PageRow {
  spaceToCreateIn(call, spaceId);
  if (parentId !== null) checkParent(call, parentId, spaceId);
  refuseTakenTitle(call.context, spaceId, title);
  return insertPage(call, { spaceId, parentId, title, body, status: 'current', subtype: '' });
}

function overwrite(call: Call, page: PageRow, title: string, body: string): PageRow {
  if (!mayUpdate(call.context, call.principal, page)) throw new Refused('may-not-update');
  refuseTakenTitle(call.context, page.space_id, title, page.id);
  return addVersion(call, page, { title, body, number: page.version + 1, message: '' });
}

/** What is copied along, by the flag that asks for it; files are known here by name alone. */
const ALONG = [
  {
    flag: 'copyProperties',
    sql: `INSERT OR IGNORE INTO wiki_property (content_id, key, value, version, author_id, created_at)
          SELECT ?, key, value, 1, author_id, created_at FROM wiki_property WHERE content_id = ?`,
  },
  {
    flag: 'copyLabels',
    sql: 'INSERT OR IGNORE INTO wiki_page_label SELECT ?, label_id, created_at FROM wiki_page_label WHERE page_id = ?',
  },
  {
    flag: 'copyPermissions',
    sql: `INSERT OR IGNORE INTO wiki_restriction
          SELECT ?, operation, principal_type, principal_id FROM wiki_restriction WHERE page_id = ?`,
  },
] as const;

function copyAround({ context }: Call, original: PageRow, copy: PageRow, body: JsonObject): void {
  for (const { flag, sql } of ALONG) if (body[flag] === true) context.db.run(sql, [copy.id, original.id]);
}
