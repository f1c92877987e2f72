import { type AdoptionRefusal } from '../../../src/contract/links/spec-links';
import { messages } from './messages';

/** Why a page cannot become the spec. */
export function whyNot(why: AdoptionRefusal): string {
  return why.kind === 'page-of-another-issue'
    ? messages.ofAnother(why.issueKey)
    : messages.refusals[why.kind];
}
