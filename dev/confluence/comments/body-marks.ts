import { randomUUID } from 'node:crypto';
import { type AdfNode, parseAdf } from '../../products/adf/node';
import { storeAdf } from '../../products/adf/store';
import { type Call } from '../../products/operation';
import { findDraft } from '../drafts/draft-store';
import { isOtherwise } from '../habits';
import { addVersion } from '../page-changes/add-version';
import { tellOfWrite } from '../page-changes/tell-of-write';
import { type PageRow, shownVersion } from '../pages/page-store';
import { markPlace, type TextPlace, unmark } from './text-place';

/** Marks the words in the page's body; false when they do not stand there as often as the writer saw. */
export function markBody(call: Call, page: PageRow, place: TextPlace, markerRef: string): boolean {
  const doc = markPlace(bodyOf(call, page), place, markerRef);
  if (doc === null) return false;
  writeMarks(call, page, doc);
  markDraft(call, page, place, markerRef);
  return true;
}

/** A draft that still has the words gets the mark as well, so that publishing it does not drop the comment [G]. */
function markDraft({ context }: Call, page: PageRow, place: TextPlace, markerRef: string): void {
  const draft = findDraft(context.db, page.id);
  const doc = draft && markPlace(parseAdf(draft.body), place, markerRef);
  if (doc) context.db.run('UPDATE wiki_draft SET body = ? WHERE page_id = ?', [JSON.stringify(doc), page.id]);
}

/** A deleted comment takes its mark off the page; a resolved one leaves it for when it is reopened [G]. */
export function unmarkBody(call: Call, page: PageRow, markerRefs: ReadonlySet<string>): void {
  const { body } = shownVersion(call.context.db, page);
  if ([...markerRefs].some((ref) => body.includes(ref)))
    writeMarks(call, page, unmark(parseAdf(body), markerRefs));
}

const bodyOf = ({ context }: Call, page: PageRow): AdfNode => parseAdf(shownVersion(context.db, page).body);

/** Marks are written into the version that readers see, without making another one [G]; kept as any save is. */
function writeMarks(call: Call, page: PageRow, doc: AdfNode): void {
  const body = storeAdf(JSON.stringify(doc), call.context.adf, randomUUID);
  if (isOtherwise(call.context, 'comment-makes-version')) {
    const written = { title: page.title, body, number: page.version + 1, message: '' };
    tellOfWrite(call, page, addVersion(call, page, written));
    return;
  }
  call.context.db.run('UPDATE wiki_page_version SET body = ? WHERE page_id = ? AND number = ?', [
    body,
    page.id,
    page.version,
  ]);
}
