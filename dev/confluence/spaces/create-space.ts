import { type Answer, type Call } from '../../products/operation';
import { EMPTY_BODY } from '../body/written-body';
import { isObject } from '../../kernel/json-object';
import { bodyObject, textOf } from '../http/parameters';
import { isoTime } from '../pages/page-answer';
import { emitContentEvent } from '../pages/page-events';
import { nextContentId } from '../pages/page-store';
import { authorOf } from '../permissions';
import { Refused } from '../refusals';
import { touchPage } from '../search/index-pages';
import { singleSpaceAnswer } from './space-answer';
import { type SpaceRow } from './space-store';
import { SPACE_RIGHTS } from './space-rights';

/** `POST /spaces`: every licensed person may make one [G]; it begins with a home page and is its maker's alone. */
export const createSpace = (call: Call): Answer => ({
  status: 201,
  body: singleSpaceAnswer(call.context, newSpace(call), 'plain'),
});

/** The space that the body of a call asks for, under either version of the API. */
export function newSpace(call: Call): SpaceRow {
  const { db, now } = call.context;
  const author = authorOf(call.principal);
  const body = bodyObject(call);
  const name = textOf(body, 'name')?.trim() ?? '';
  if (name === '') throw new Refused('parameter-missing', { name: 'name' });
  const key = checkedKey(call, textOf(body, 'key') ?? keyFrom(name));
  const homepageId = nextContentId(db);
  const { lastInsertRowId } = db.run(
    "INSERT INTO wiki_space (key, name, description, type, status, homepage_id, author_id, created_at) VALUES (?, ?, ?, 'global', 'current', ?, ?, ?)",
    [key, name, descriptionIn(body['description']), homepageId, author, now()],
  );
  insertHomepage(call, { pageId: homepageId, spaceId: lastInsertRowId, title: name, author });
  for (const [operation, target] of SPACE_RIGHTS) {
    db.run(
      "INSERT INTO wiki_space_permission (space_id, operation, target, principal_type, principal_id) VALUES (?, ?, ?, 'user', ?)",
      [lastInsertRowId, operation, target, author],
    );
  }
  const space = db.get<SpaceRow>('SELECT * FROM wiki_space WHERE id = ?', [lastInsertRowId]);
  if (space === undefined) throw new Refused('space-not-found', { id: lastInsertRowId });
  emitContentEvent(call, 'avi:confluence:created:space:V2', {
    space: { id: space.id, key, name, createdAt: isoTime(space.created_at) },
  });
  return space;
}

function checkedKey({ context }: Call, key: string): string {
  if (!/^[A-Za-z0-9]{1,255}$/.test(key))
    throw new Refused('body-wrong', { name: 'key', type: 'letters and digits' });
  if (context.db.get('SELECT 1 FROM wiki_space WHERE key = ?', [key]) !== undefined)
    throw new Refused('space-key-taken', { key });
  return key;
}

/** The service makes up a key from the name as well. */
const keyFrom = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 10)
    .toUpperCase() || 'SPACE';

const descriptionIn = (description: unknown): string =>
  isObject(description) ? (textOf(description, 'value') ?? '') : '';

interface Homepage {
  readonly pageId: number;
  readonly spaceId: number;
  readonly title: string;
  readonly author: string;
}

function insertHomepage({ context }: Call, { pageId, spaceId, title, author }: Homepage): void {
  const at = context.now();
  context.db.run(
    `INSERT INTO wiki_page (id, space_id, parent_id, status, title, position, author_id, owner_id, created_at, modified_at, version)
     VALUES (?, ?, NULL, 'current', ?, 1000, ?, ?, ?, ?, 1)`,
    [pageId, spaceId, title, author, author, at, at],
  );
  context.db.run(
    'INSERT INTO wiki_page_version (page_id, number, title, body, author_id, created_at) VALUES (?, 1, ?, ?, ?, ?)',
    [pageId, title, EMPTY_BODY, author, at],
  );
  touchPage(context, pageId);
}
