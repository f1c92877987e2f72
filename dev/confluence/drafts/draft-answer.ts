import { type Answer, type Call } from '../../products/operation';
import { type BodyFormat } from '../body/representations';
import { pathId } from '../http/parameters';
import { singlePageAnswer } from '../pages/page-answer';
import { type PageRow, readablePage } from '../pages/page-store';
import { Refused } from '../refusals';
import { findDraft, visibleDraft } from './draft-store';

/** A published page as its draft has it, for who may edit the page; 404 where there is none. */
export function draftAnswer(call: Call, page: PageRow, format: BodyFormat | undefined) {
  const draft = visibleDraft(call, page);
  if (draft === undefined) throw new Refused('not-found');
  return { ...singlePageAnswer(call.context, page, format, draft), status: 'draft' };
}

/** For the editor: from which version a draft was begun, so that newer ones are not overwritten with it. */
export function describeDraft(call: Call): Answer {
  const page = readablePage(call, pathId(call, 'id'));
  const draft = visibleDraft(call, page) && findDraft(call.context.db, page.id);
  if (draft === undefined) throw new Refused('not-found');
  return { status: 200, body: { baseVersion: draft.base_version, authorId: draft.author_id } };
}
