import { childrenOf, readPageBody, valueOf, type UnreadablePage } from '../documents/page/page-body';
import { checkTemplate, type TemplateCheck } from './check-template';
import { withoutIdentity } from './identity';
import { type SpecTemplate, templateOf } from './spec-template';
import { type SpecWords } from './spec-words';
import { withHints } from './hints';

export type ReadTemplate =
  | { readonly kind: 'usable'; readonly template: SpecTemplate; readonly notes: TemplateCheck['notes'] }
  | ({ readonly kind: 'faulty' } & TemplateCheck)
  | UnreadablePage;

/** Takes the body of a page as a template, if it can be one; where it does not ask in words of its own, in these. */
export function readTemplate(text: string, words: SpecWords): ReadTemplate {
  const body = readPageBody(text);
  if (body.kind === 'unreadable') return body;
  const blocks = withoutIdentity(childrenOf(body, 0).map((number) => valueOf(body, number)));
  const { faults, notes } = checkTemplate(blocks);
  return faults.length > 0
    ? { kind: 'faulty', faults, notes }
    : { kind: 'usable', template: templateOf(withHints(blocks, words)), notes };
}
