import { type Call } from '../../products/operation';
import { type BodyFormat } from '../body/representations';
import { singlePageAnswer } from '../pages/page-answer';
import { type PageRow } from '../pages/page-store';
import { Refused } from '../refusals';
import { visibleDraft } from './draft-store';

/** A published page as its draft has it, for who may edit the page; 404 where there is none. */
export function draftAnswer(call: Call, page: PageRow, format: BodyFormat | undefined) {
  const draft = visibleDraft(call, page);
  if (draft === undefined) throw new Refused('not-found');
  return { ...singlePageAnswer(call.context, page, format, draft), status: 'draft' };
}
