import { type Answer, type Call } from '../../products/operation';
import { EMPTY_BODY, storedBody } from '../body/written-body';
import { type JsonObject } from '../../kernel/json-object';
import { bodyObject, flagOf, idIn, textOf } from '../http/parameters';
import { authorOf } from '../permissions';
import { Refused } from '../refusals';
import { touchPage } from '../search/index-pages';
import { singlePageAnswer } from '../pages/page-answer';
import { emitPageEvent } from '../pages/page-events';
import { checkedTitle, checkParent, lastPosition, refuseTakenTitle, spaceToCreateIn } from './page-rules';
import { nextContentId, type PageRow, type PageStatus, readablePage } from '../pages/page-store';

/** `POST /pages`: without a parent the page comes below the space's home page. */
export function createPage(call: Call): Answer {
  const { context } = call;
  const written = readNewPage(call);
  const space = spaceToCreateIn(call, written.spaceId);
  const parentId = parentOf(call, written, space.homepage_id);
  if (written.status === 'current') refuseTakenTitle(context, space.id, written.title);
  const body = written.body === undefined ? EMPTY_BODY : storedBody(context, written.body);
  const page = insertPage(call, { ...written, parentId, body });
  if (flagOf(call, 'private')) keepPrivate(call, page.id);
  touchPage(context, page.id);
  if (page.status === 'current')
    emitPageEvent(call, page.subtype === 'live' ? 'initialized' : 'created', page);
  return { status: 200, body: singlePageAnswer(context, page, 'atlas_doc_format') };
}

interface NewPage {
  readonly spaceId: number;
  readonly status: PageStatus;
  readonly title: string;
  readonly subtype: string;
  readonly parentId: number | undefined;
  readonly body: unknown;
}

function readNewPage(call: Call): NewPage {
  const body = bodyObject(call);
  const spaceId = idIn(body, 'spaceId');
  if (spaceId === undefined) throw new Refused('parameter-missing', { name: 'spaceId' });
  const status = statusIn(body);
  return {
    spaceId,
    status,
    title: checkedTitle(textOf(body, 'title'), status === 'draft'),
    subtype: textOf(body, 'subtype') === 'live' ? 'live' : '',
    parentId: idIn(body, 'parentId'),
    body: body['body'],
  };
}

/** Pages are written as `current` or `draft`; the other states have ways of their own. */
export function statusIn(body: JsonObject): 'current' | 'draft' {
  const status = textOf(body, 'status') ?? 'current';
  if (status !== 'current' && status !== 'draft')
    throw new Refused('body-wrong', { name: 'status', type: 'current or draft' });
  return status;
}

function parentOf(call: Call, { spaceId, parentId }: NewPage, homepageId: number | null): number | null {
  if (flagOf(call, 'root-level')) {
    if (parentId !== undefined)
      throw new Refused('body-wrong', { name: 'parentId', type: 'absent with root-level' });
    return null;
  }
  if (parentId === undefined) return homepageId;
  checkParent(call, parentId, spaceId);
  return parentId;
}

type PageToInsert = Omit<NewPage, 'parentId' | 'body'> & {
  readonly parentId: number | null;
  readonly body: string;
};

/** Puts the page last below its parent, at version 1; nothing is checked here. */
export function insertPage(call: Call, page: PageToInsert): PageRow {
  const { db, now } = call.context;
  const author = authorOf(call.principal);
  const id = nextContentId(db);
  const at = now();
  db.run(
    `INSERT INTO wiki_page (id, space_id, parent_id, status, subtype, title, position, author_id, owner_id, created_at, modified_at, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    [
      id,
      page.spaceId,
      page.parentId,
      page.status,
      page.subtype,
      page.title,
      lastPosition(call.context, page.parentId),
      author,
      author,
      at,
      at,
    ],
  );
  db.run(
    'INSERT INTO wiki_page_version (page_id, number, title, body, author_id, created_at) VALUES (?, 1, ?, ?, ?, ?)',
    [id, page.title, page.body, author, at],
  );
  return readablePage(call, id);
}

function keepPrivate({ context, principal }: Call, pageId: number): void {
  for (const operation of ['read', 'update']) {
    context.db.run("INSERT INTO wiki_restriction VALUES (?, ?, 'user', ?)", [
      pageId,
      operation,
      authorOf(principal),
    ]);
  }
}
