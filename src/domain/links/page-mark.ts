import { type SpecLanguage } from '../templates/spec-language';
import { type TemplateChoice } from '../templates/template-choice';

/** What a page's own property says: written by anyone who may edit the page, so only a hint. */
export interface FoundMark {
  /** The page that it was written for; a copied page carries the one of its original. */
  readonly pageId: string;
  readonly issueId: string;
  /** Absent where Lockstep did not make the page, or did before its properties told. */
  readonly making?: PageMaking;
}

/** How Lockstep made a page: enough to compare it with its issue when storage has forgotten. */
export interface PageMaking {
  /** The hexadecimal digits at the end of its sections' anchors. */
  readonly anchorHex: string;
  readonly template: TemplateChoice;
  readonly language: SpecLanguage;
}

export type MarkMeaning =
  | { readonly kind: 'none' }
  | { readonly kind: 'this-issue' }
  | { readonly kind: 'other-issue'; readonly issueId: string }
  /** The page was copied with the property of the page that it was copied from. */
  | { readonly kind: 'copy'; readonly of: FoundMark };

/** Whether a page may be the issue's by what it says: it names the issue, or no other one and the issue leads to it. */
export const mayBeOf = ({ kind }: MarkMeaning, isLedTo: boolean): boolean =>
  kind === 'this-issue' || (isLedTo && kind !== 'other-issue');

/** What the property found on page `pageId` means to the issue. */
export function meaningOfMark(mark: FoundMark | null, pageId: string, issueId: string): MarkMeaning {
  if (mark === null) return { kind: 'none' };
  if (mark.pageId !== pageId) return { kind: 'copy', of: mark };
  return mark.issueId === issueId ? { kind: 'this-issue' } : { kind: 'other-issue', issueId: mark.issueId };
}
