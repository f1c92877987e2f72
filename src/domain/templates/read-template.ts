import { childrenOf, readPageBody, valueOf, type UnreadablePage } from '../documents/page/page-body';
import { faultsOf, type TemplateFault } from './check-template';
import { SPEC_NAMES } from './placeholder-names';
import { withoutIdentity } from './identity';
import { type SpecTemplate, templateOf } from './spec-template';
import { type SpecWords } from '../spec/spec-words';
import { withHints } from './hints';

export type ReadTemplate =
  | { readonly kind: 'usable'; readonly template: SpecTemplate }
  | { readonly kind: 'faulty'; readonly faults: readonly TemplateFault[] }
  | UnreadablePage;

/** Takes the body of a page as a template, if it can be one; where it does not ask in words of its own, in these. */
export function readTemplate(text: string, words: SpecWords): ReadTemplate {
  const body = readPageBody(text);
  if (body.kind === 'unreadable') return body;
  const blocks = withoutIdentity(childrenOf(body, 0).map((number) => valueOf(body, number)));
  const faults = faultsOf(blocks, SPEC_NAMES);
  return faults.length > 0
    ? { kind: 'faulty', faults }
    : { kind: 'usable', template: templateOf(withHints(blocks, words)) };
}
