import { type CommonAnswer, type Failed } from '../answers';
import { type DocumentNode } from '../page-preview';

/** The bridge calls of *Update spec*; the dialog's own first call is `show-issue` with the view `update`. */
export interface SpecUpdateCalls {
  /** Asked by the right column after its first paint. */
  readonly 'check-update': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: UpdateStateAnswer | CommonAnswer;
  };
  /** Asked by the dialog once it shows changes; the version names the person whom this call has asked for. */
  readonly 'page-people': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: PagePeopleAnswer | CommonAnswer;
  };
  readonly 'update-spec': {
    readonly request: UpdateSpecRequest;
    readonly answer: UpdateSpecAnswer | CommonAnswer;
  };
}

/** Why there is nothing to compare with: the issue, its spec or the page is out of reach. */
export interface NoUpdate {
  readonly kind: 'no-update';
  readonly why:
    | 'not-visible'
    | 'no-spec'
    | 'no-children-possible'
    | 'page-not-visible'
    | 'page-trashed'
    | 'page-archived'
    | 'page-unreadable'
    | 'page-too-large'
    | 'page-too-many-nodes'
    | 'template-unusable';
  /** Of a page that has too many: its bytes, or its nodes. */
  readonly size?: number;
}

/** What is new, in one line. */
export type UpdateStateAnswer =
  | NoUpdate
  | { readonly kind: 'up-to-date' }
  /** Nothing changed; the issue says things that people's own page never had a place for. */
  | { readonly kind: 'offers' }
  | {
      readonly kind: 'changes';
      readonly count: number;
      /** Headings of the sections they are in, in the page's order. */
      readonly sections: readonly string[];
      readonly title: boolean;
      readonly mayEdit: boolean;
    };

/**
 * Why a change is put to a person instead of made: both sides changed the same, people took it off the
 * page, people moved it among their own text, people changed what the issue no longer says, people wrote something where it stood that may be it
 * told anew, nobody knows who wrote what is there, a comment would lose its words, the section would say
 * nothing any more, the page still says it in another section, a linked issue would go that this person may only not see, or people renamed the page.
 */
export type AskReason =
  | 'both-changed'
  | 'removed-here'
  | 'moved-away'
  | 'changed-here'
  | 'rewritten-here'
  | 'no-base'
  | 'comment-here'
  | 'would-empty'
  | 'still-elsewhere'
  | 'perhaps-hidden'
  | 'renamed';

export interface UpdateChange {
  /** The same for as long as both sides stay as they are. */
  readonly id: string;
  readonly kind: 'insert' | 'replace' | 'remove' | 'move' | 'section' | 'title';
  /** `null`: nobody but the issue has changed this. */
  readonly ask: AskReason | null;
  /** As the page has it; `null` for what comes, and of what goes where nobody can tell what of `instead` it is. */
  readonly before: DocumentNode | null;
  /** As the issue has it, with what stays of people's; `null` for what goes. */
  readonly after: DocumentNode | null;
  /** What both sides said before people changed it; `null` where nobody knows or it does not matter. */
  readonly was: DocumentNode | null;
  /** Places in the section's `peoples` of what people wrote where it stood: nobody can tell which of it tells the same. */
  readonly instead: readonly number[];
  /** Inline comments that go where this is made. */
  readonly commentsLost: number;
}

export interface UpdateSection {
  readonly anchor: string;
  /** As it stands on the page; the title's own change has none. */
  readonly heading: string | null;
  /** Lockstep leaves a section alone that it cannot tell for sure. */
  readonly place: 'found' | 'missing' | 'twice' | 'unclear';
  readonly changes: readonly UpdateChange[];
  /** Of people's own what changes are shown beside, each once. */
  readonly peoples: readonly DocumentNode[];
}

export interface UpdatedPage {
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
  readonly historyPath: string;
}

export interface UpdatePreview {
  readonly kind: 'update-preview';
  readonly issueKey: string;
  /** The issue is under a security level: who reads the page may be kept from the issue. */
  readonly secured: boolean;
  readonly page: UpdatedPage;
  readonly mayEdit: boolean;
  /** Whether administrators have let Lockstep change pages. */
  readonly isGranted: boolean;
  /** Sections with changes, and those that cannot be told. */
  readonly sections: readonly UpdateSection[];
}

export type UpdatePreviewAnswer = NoUpdate | UpdatePreview;

/** Who is at work on the spec page. */
export interface PagePeopleAnswer {
  readonly kind: 'page-people';
  /** Unpublished changes on the page, as far as the viewer may see them. */
  readonly draft: { readonly of: 'viewer' } | { readonly of: 'another'; readonly name: string | null } | null;
}

export interface UpdateSpecRequest {
  /** Names this press of the button: sent again when the answer was lost. */
  readonly run: string;
  /** Ids of the changes to make. */
  readonly accepted: readonly string[];
  /** Ids of changes for which the page's own text is to stay, so that they are not asked again. */
  readonly kept: readonly string[];
}

export type UpdateSpecAnswer =
  | NoUpdate
  | {
      readonly kind: 'updated';
      readonly page: UpdatedPage;
      readonly changedBlocks: number;
      readonly untouchedBlocks: number;
      readonly commentsKept: number;
      /** Gone with the words that they were about. */
      readonly commentsLost: number;
    }
  /** All of it was there already, or the page's text was chosen: no version was written. */
  | { readonly kind: 'nothing-written'; readonly page: UpdatedPage }
  /** A product takes no more for now, or does not let this be done: this try has written nothing. */
  | { readonly kind: 'not-written'; readonly failed: Failed }
  /** What was to be changed is no longer what was shown; nothing was written, and the first call tells what is new. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'refused'; readonly why: UpdateRefusal };

export type UpdateRefusal =
  | 'may-not-edit'
  /** Somebody had put the page there meanwhile. It is out of there again, and not a word of it has changed. */
  | 'was-in-trash'
  | 'title-taken'
  | 'too-large'
  | 'not-accepted'
  | 'not-provable';
