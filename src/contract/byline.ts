import { type CommonAnswer } from './answers';

/** The calls of the byline item's popup; those of the dialogs that it opens are the issue view's. */
export interface BylineCalls {
  readonly 'show-page': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: ShowPageAnswer | CommonAnswer;
  };
}

export type ShowPageAnswer =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-spec'; readonly mayEdit: boolean }
  | { readonly kind: 'copy'; readonly issue: PageIssueView; readonly mayEdit: boolean }
  | { readonly kind: 'spec'; readonly issue: PageIssueView; readonly mutual: boolean };

export type PageIssueView =
  | {
      readonly kind: 'issue';
      readonly issueId: string;
      readonly key: string;
      readonly summary: string;
      readonly typeName: string;
      readonly statusName: string;
      readonly category: 'new' | 'indeterminate' | 'done';
    }
  | { readonly kind: 'not-visible' | 'unreachable' };
