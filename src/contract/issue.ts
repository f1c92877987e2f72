import { type CommonAnswer, type Failed } from './answers';
import { type ShowBreakdownAnswer } from './breakdown/breakdown';
import { type TemplateChoice, type TemplateTrouble } from './spec/templates';
import { type HistoryAnswer, type HistoryCalls } from './links/history';
import { type LifeView } from './links/link-life';
import { type PreviewPart } from './page-preview';
import { type RoomAnswer } from './panel';
import { type PlaceView, type SpacesAnswer } from './place';
import { type SpecCommentCalls } from './spec/spec-comment';
import {
  type AdoptAnswer,
  type CannotAdopt,
  type CannotUnlink,
  type MadePage,
  type ShowUnlinkAnswer,
  type SpecLinkCalls,
  type Unlinked,
  type Unlinking,
} from './links/spec-links';
import { type PreviewStatusAnswer } from './status/status-report';
import { type SpecUpdateCalls, type UpdatePreviewAnswer } from './spec/spec-update';

/** The bridge calls of the issue view; `static/issue` makes them, `entry/resolvers` answers. */
export interface IssueCalls
  extends
    PlaceCalls,
    SpecStateCalls,
    GenerateCalls,
    ContinueCalls,
    SpecLinkCalls,
    SpecCommentCalls,
    HistoryCalls,
    SpecUpdateCalls {
  /** In a dialog the same call answers with what its view shows first: one call to first paint. */
  readonly 'show-issue': {
    readonly request: NoRequest;
    readonly answer:
      | ShowIssueAnswer
      | PreviewAnswer
      | AdoptAnswer
      | ShowUnlinkAnswer
      | HistoryAnswer
      | UpdatePreviewAnswer
      | ShowBreakdownAnswer
      | RoomAnswer
      | PreviewStatusAnswer
      | CommonAnswer;
  };
}

/** *Continue* of whatever an issue's job has left open. */
export interface ContinueCalls {
  readonly 'continue-spec': {
    readonly request: ContinueSpecRequest;
    readonly answer: ContinueSpecAnswer | CommonAnswer;
  };
}

/** The right column's own call, beside its first. */
export interface PlaceCalls {
  /** Asked once an issue without a spec has been painted. */
  readonly 'place-hindrance': {
    readonly request: NoRequest;
    readonly answer: PlaceHindranceAnswer | CommonAnswer;
  };
}

/** What the right column shows, asked by a dialog that can do nothing for the page's sake. */
export interface SpecStateCalls {
  readonly 'show-spec': { readonly request: NoRequest; readonly answer: ShowIssueAnswer | CommonAnswer };
}

/** *Generate spec*. */
export interface GenerateCalls {
  readonly 'list-spaces': { readonly request: NoRequest; readonly answer: SpacesAnswer | CommonAnswer };
  readonly 'create-spec': {
    readonly request: CreateSpecRequest;
    readonly answer: CreateSpecAnswer | CommonAnswer;
  };
}

type NoRequest = Readonly<Record<string, never>>;

export type SpecStep = 'page' | 'remote-link' | 'issue-property' | 'page-property' | 'comment' | 'record';
/** `refused`: a product said no, another try will not help. */
export type SpecStepState = 'todo' | 'done' | 'skipped' | 'refused' | 'failed';
export type SpecSteps = Readonly<Record<SpecStep, SpecStepState>>;

/** The spec page as far as the viewer may know it. Paths are relative to the site. */
export type SpecPageView =
  | {
      readonly kind: 'page' | 'archived' | 'trashed';
      readonly pageId: string;
      readonly title: string;
      readonly path: string;
      readonly updatedAt: number;
    }
  | {
      readonly kind: 'not-visible' | 'no-access' | 'not-connected' | 'not-granted';
      readonly pageId: string;
    }
  | { readonly kind: 'unreachable'; readonly pageId: string; readonly failed: Failed };

/** What the plan under way is for. */
export type SpecTask = 'create' | 'adopt' | 'unlink';
/** How the page became the spec. */
export type SpecOrigin = 'generated' | 'adopted' | 'rebuilt';

/** Why nothing of the spec can be changed from the issue. */
export type GenerateHindrance = 'may-not-edit' | 'may-not-link';
/** Why there is no place for a page, whoever may change the issue. */
export type PlaceHindrance = 'not-connected' | 'not-granted' | 'no-access' | 'no-spaces';
export type SpecHindrance = GenerateHindrance | PlaceHindrance | 'not-granted-in-jira';

export interface PlaceHindranceAnswer {
  readonly kind: 'place-hindrance';
  readonly hindrance: PlaceHindrance | null;
}

/** The issue names a page that storage knows nothing of. */
export interface NamedOnIssue {
  readonly kind: 'spec-named-on-issue';
  readonly pageId: string;
  readonly path: string | null;
}

export type ShowIssueAnswer =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | { readonly kind: 'no-spec'; readonly hindrance: SpecHindrance | null; readonly canComment: boolean }
  | (NamedOnIssue & { readonly hindrance: SpecHindrance | null })
  | {
      readonly kind: 'in-progress';
      readonly task: SpecTask;
      readonly byViewer: boolean;
      readonly page: SpecPageView | null;
    }
  | {
      readonly kind: 'unfinished';
      readonly task: SpecTask;
      readonly byViewer: boolean;
      readonly open: readonly SpecStep[];
      readonly page: SpecPageView | null;
    }
  | {
      readonly kind: 'spec';
      readonly page: SpecPageView;
      /** False where the page is known to be one that this person may read only. */
      readonly mayEditPage: boolean;
      readonly life: readonly LifeView[];
      readonly origin: SpecOrigin;
      readonly createdByViewer: boolean;
      readonly createdAt: number;
    }
  /** An admin lets Lockstep rest since then, in ms; to open the page is no act of Lockstep. */
  | { readonly kind: 'spec-at-rest'; readonly since: number; readonly path: string };

export interface TemplateOption {
  readonly choice: TemplateChoice;
  /** `null` for the built-in product spec. */
  readonly title: string | null;
  readonly sections: readonly PreviewPart[];
  /** The epic says little: the three questions are asked. */
  readonly isThin: boolean;
}

export interface PreviewAnswer {
  readonly kind: 'preview';
  readonly issueKey: string;
  /** The issue is under a security level: who reads the page may be kept from the issue. */
  readonly secured: boolean;
  readonly title: string;
  /** The page from the project's template, and from the built-in one where those are two. */
  readonly options: readonly TemplateOption[];
  /** Why the project's template cannot be used; then the built-in one is offered. */
  readonly templateTrouble: TemplateTrouble | null;
  /** Child issues as the live list on the page will show them at first. */
  readonly children: readonly { readonly key: string; readonly summary: string }[];
  readonly hasMoreChildren: boolean;
  readonly place: PlaceView;
  readonly comment: boolean;
}

export interface SpecAnswers {
  readonly who: string;
  readonly outcome: string;
  readonly doneWhen: string;
}

export interface CreateSpecRequest {
  /** A fresh name for this try. */
  readonly attempt: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly comment: boolean;
  readonly answers: SpecAnswers;
  readonly template: TemplateChoice;
}

export interface ContinueSpecRequest {
  readonly attempt: string;
  /** The try of this frame that did not come back, or `null`. */
  readonly after: string | null;
}

export type SpecRefusal =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | { readonly kind: GenerateHindrance }
  | { readonly kind: 'title-taken'; readonly suggestion: string }
  | NamedOnIssue
  | { readonly kind: 'place-refused' }
  | { readonly kind: 'page-refused' }
  | { readonly kind: 'template-unusable'; readonly why: TemplateTrouble['why'] };

export type CreateSpecAnswer =
  /** `sections`: what was written, of the issue as it was then; `null` where the page had been there. */
  | {
      readonly kind: 'page-made';
      readonly page: MadePage;
      readonly sections: readonly PreviewPart[] | null;
    }
  | { readonly kind: 'already-claimed' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'title-empty' }
  | { readonly kind: 'title-too-long' }
  | SpecRefusal;

export type ContinueSpecAnswer =
  | { readonly kind: 'nothing-to-continue' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  /** `isAdopted`: the page was there before, and somebody has chosen it. */
  | {
      readonly kind: 'done';
      readonly page: MadePage;
      readonly steps: SpecSteps;
      readonly isAdopted: boolean;
    }
  /** Another's work is done, and its page is none that this person sees. */
  | { readonly kind: 'done-unseen' }
  | { readonly kind: 'unfinished'; readonly page: MadePage | null; readonly steps: SpecSteps }
  | SpecRefusal
  | CannotAdopt
  | Unlinked
  | Unlinking
  | CannotUnlink;
