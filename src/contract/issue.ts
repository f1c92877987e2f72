import { type CommonAnswer } from './answers';

/** The bridge calls of the issue view; `static/issue` makes them, `entry/resolvers/issue` answers. */
export interface IssueCalls {
  'show-issue': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: ShowIssueAnswer | CommonAnswer;
  };
}

export type SpecStep = 'page' | 'remote-link' | 'issue-property' | 'page-property' | 'comment';

/** The spec page as far as the viewer may know it. Paths are relative to the site. */
export type SpecPageView =
  | {
      readonly kind: 'page';
      readonly pageId: string;
      readonly title: string;
      readonly path: string;
      readonly updatedAt: number;
    }
  | { readonly kind: 'not-visible' | 'trashed' | 'not-connected' | 'unreachable'; readonly pageId: string };

/** Why *Generate spec* is disabled. */
export type GenerateHindrance = 'may-not-edit' | 'may-not-link';

export type ShowIssueAnswer =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | { readonly kind: 'no-spec'; readonly hindrance: GenerateHindrance | null }
  | { readonly kind: 'spec-named-on-issue'; readonly pageId: string; readonly path: string | null }
  | { readonly kind: 'in-progress'; readonly byViewer: boolean; readonly page: SpecPageView | null }
  | {
      readonly kind: 'unfinished';
      readonly byViewer: boolean;
      readonly open: readonly SpecStep[];
      readonly page: SpecPageView | null;
    }
  | {
      readonly kind: 'spec';
      readonly page: SpecPageView;
      readonly createdByViewer: boolean;
      readonly createdAt: number;
    };
