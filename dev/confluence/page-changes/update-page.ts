import { type Answer, type Call } from '../../products/operation';
import { storedBody } from '../body/written-body';
import { type JsonObject } from '../../kernel/json-object';
import { bodyObject, idIn, pathId, textOf, versionIn } from '../http/parameters';
import { mayUpdate } from '../permissions';
import { Refused } from '../refusals';
import { touchTree } from '../search/index-pages';
import { addVersion } from './add-version';
import { statusIn } from './create-page';
import { draftAnswer } from '../drafts/draft-answer';
import { DRAFT_VERSION, findDraft, saveDraft } from '../drafts/draft-store';
import { singlePageAnswer } from '../pages/page-answer';
import { emitPageEvent, pageContent } from '../pages/page-events';
import { checkedTitle, checkParent, lastPosition, refuseTakenTitle } from './page-rules';
import { type PageRow, readablePage, shownVersion } from '../pages/page-store';
import { tellOfWrite } from './tell-of-write';
import { restorePage } from './trash-page';

/**
 * `PUT /pages/{id}`: a new version, the publication of a draft, or the way back from the trash. With
 * status `draft` a published page stays as it is, and what was sent becomes its draft [D]; a draft
 * that somebody has open outlives new versions.
 */
export function updatePage(call: Call): Answer {
  const page = updatablePage(call);
  const body = bodyObject(call);
  requireMembers(body, page);
  const status = statusIn(body);
  if (page.status === 'current' && status === 'draft') return writeDraft(call, page, body);
  const updated =
    page.status === 'trashed' ? restorePage(call, page, status) : writePage(call, page, body, status);
  return { status: 200, body: singlePageAnswer(call.context, updated, 'atlas_doc_format') };
}

/** `PUT /pages/{id}/title`: a new version that differs in its title alone. */
export function updateTitle(call: Call): Answer {
  const page = updatablePage(call);
  const body = bodyObject(call);
  if (textOf(body, 'status') === undefined) throw new Refused('parameter-missing', { name: 'status' });
  const title = checkedTitle(textOf(body, 'title'), statusIn(body) === 'draft');
  refuseTakenTitle(call.context, page.space_id, title, page.id);
  const { body: text } = shownVersion(call.context.db, page);
  const updated = addVersion(call, page, { title, body: text, number: page.version + 1, message: '' });
  tellOfWrite(call, page, updated);
  return { status: 200, body: singlePageAnswer(call.context, updated, 'atlas_doc_format') };
}

export function updatablePage(call: Call): PageRow {
  const page = readablePage(call, pathId(call, 'id'));
  if (!mayUpdate(call.context, call.principal, page)) throw new Refused('may-not-update');
  return page;
}

const REQUIRED = ['id', 'status', 'title', 'body', 'version'] as const;

function requireMembers(body: JsonObject, page: PageRow): void {
  const missing = REQUIRED.find((name) => body[name] === undefined || body[name] === null);
  if (missing !== undefined) throw new Refused('parameter-missing', { name: missing });
  if (idIn(body, 'id') !== page.id)
    throw new Refused('body-wrong', { name: 'id', type: 'the id of the page in the path' });
  const spaceId = idIn(body, 'spaceId');
  if (spaceId !== undefined && spaceId !== page.space_id) throw new Refused('space-differs');
}

function writePage(call: Call, page: PageRow, body: JsonObject, status: 'current' | 'draft'): PageRow {
  const publishes = page.status === 'draft' && status === 'current';
  if (page.status !== status && !publishes)
    throw new Refused('status-unreachable', { from: page.status, to: status });
  const version = versionIn(body);
  // A draft has no history: it stays at version 1 until it is published, and is published as version 1.
  const next = page.status === 'draft' ? 1 : page.version + 1;
  if (version.number !== next)
    throw new Refused('version-stale', { current: page.version, provided: version.number });
  const title = checkedTitle(textOf(body, 'title'), status === 'draft');
  if (status === 'current') refuseTakenTitle(call.context, page.space_id, title, page.id);
  const text = storedBody(call.context, body['body'], shownVersion(call.context.db, page).body);
  const previous = pageContent(call, page);
  const moved = movePage(call, page, idIn(body, 'parentId'));
  changeOwner(call, page, textOf(body, 'ownerId'));
  const updated = addVersion(call, page, { title, body: text, ...version, status });
  if (moved && status === 'current') emitPageEvent(call, 'moved', updated, { prevContent: previous });
  tellOfWrite(call, page, updated);
  return updated;
}

function writeDraft(call: Call, page: PageRow, body: JsonObject): Answer {
  const { number } = versionIn(body);
  if (number !== DRAFT_VERSION && number !== page.version + 1)
    throw new Refused('version-stale', { current: page.version, provided: number });
  const { db } = call.context;
  const before = findDraft(db, page.id)?.body ?? shownVersion(db, page).body;
  saveDraft(call, page, {
    title: checkedTitle(textOf(body, 'title'), true),
    body: storedBody(call.context, body['body'], before),
  });
  return { status: 200, body: draftAnswer(call, page, 'atlas_doc_format') };
}

/** Puts the page last below another parent; answers whether it moved. */
function movePage(call: Call, page: PageRow, parentId: number | undefined): boolean {
  if (parentId === undefined || parentId === page.parent_id) return false;
  checkParent(call, parentId, page.space_id, page);
  call.context.db.run('UPDATE wiki_page SET parent_id = ?, position = ? WHERE id = ?', [
    parentId,
    lastPosition(call.context, parentId),
    page.id,
  ]);
  touchTree(call.context, page.id);
  return true;
}

function changeOwner({ context }: Call, page: PageRow, ownerId: string | undefined): void {
  if (ownerId === undefined || ownerId === page.owner_id) return;
  context.db.run('UPDATE wiki_page SET owner_id = ?, last_owner_id = ? WHERE id = ?', [
    ownerId,
    page.owner_id,
    page.id,
  ]);
}
