import { type CommonAnswer } from '../answers';
import { type PauseCalls } from './pause';
import { type StatusMapCalls } from '../status/status-map';

/** The bridge calls of the admin page. All but the common answers are for administrators of Jira alone. */
export interface AdminCalls extends PauseCalls, StatusMapCalls {
  'show-health': { readonly request: Nothing; readonly answer: HealthAnswer | AdminCommon };
  'show-first-run': { readonly request: Nothing; readonly answer: GuideAnswer | AdminCommon };
  'dismiss-first-run': { readonly request: Nothing; readonly answer: GuideAnswer | AdminCommon };
  'list-places': { readonly request: Nothing; readonly answer: PlacesAnswer | AdminCommon };
  'start-self-test': { readonly request: SelfTestPlace; readonly answer: StartAnswer | AdminCommon };
  'continue-self-test': {
    readonly request: { readonly test: string };
    readonly answer: TriedAnswer | AdminCommon;
  };
  'clean-up-self-test': { readonly request: Nothing; readonly answer: CleanedAnswer | AdminCommon };
}

type Nothing = Readonly<Record<string, never>>;

export type AdminCommon = CommonAnswer | { readonly kind: 'admins-only' };

export interface SelfTestPlace {
  readonly projectId: string;
  readonly spaceId: string;
}

export interface ScopesCheck {
  readonly missing: readonly string[];
  /** Not told: the product did not answer. */
  readonly unknown: readonly string[];
}

export type ScheduleCheck =
  | { readonly kind: 'alive' | 'late'; readonly at: number }
  | { readonly kind: 'not-seen' | 'unknown' };

export type HealthAnswer =
  | {
      readonly kind: 'health';
      readonly confluence: 'connected' | 'not-connected' | 'no-access' | 'unavailable';
      readonly jiraScopes: ScopesCheck;
      readonly confluenceScopes: ScopesCheck;
      readonly storage: 'works' | 'fails' | 'not-granted';
      readonly schedule: ScheduleCheck;
      readonly licence: 'not-needed' | 'active' | 'inactive';
    }
  /** The app may not even ask who administers Jira: until that is mended nothing else can be looked at. */
  | { readonly kind: 'scope-missing' };

/** Whether the way to the first spec is to be shown; it is hidden once the site has one. */
export interface GuideAnswer {
  readonly kind: 'first-run' | 'hidden';
}

export interface PlaceOption {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface PlacesAnswer {
  readonly kind: 'places';
  /** The latest active hundred at most. */
  readonly projects: readonly PlaceOption[];
  readonly spaces:
    | { readonly kind: 'spaces'; readonly spaces: readonly PlaceOption[] }
    | { readonly kind: 'not-connected' | 'no-access' | 'unreachable' };
  readonly leftovers: readonly LeftoverView[];
}

/** An issue or a page that a self-test of the viewer's has made and could not remove. */
export interface LeftoverView {
  /** The issue's key, or the page's title. */
  readonly name: string;
  readonly subject: 'issue' | 'page';
  readonly path: string;
  /** Why it could not be removed now; `null` where nobody has just tried. */
  readonly why: FailureView | null;
}

export type TrialView =
  | 'create-issue'
  | 'read-issue'
  | 'comment'
  | 'transition'
  | 'transition-again'
  | 'epic-form'
  | 'create-page'
  | 'read-page'
  | 'mark-page'
  | 'update-page';

export type FailureView =
  | {
      readonly kind:
        | 'may-not-create'
        | 'no-issue-type'
        | 'no-epic-type'
        | 'no-transition'
        | 'may-not-comment'
        | 'may-not-change'
        | 'read-differs'
        | 'not-accepted'
        | 'answer-lost'
        | 'unavailable'
        | 'not-connected';
    }
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number }
  | { readonly kind: 'fields-required'; readonly fields: readonly string[] }
  | { readonly kind: 'scope-missing'; readonly scopes: readonly string[] };

export type StartAnswer =
  | { readonly kind: 'started'; readonly test: string; readonly next: TrialView | null }
  /** `runningSince` is null where nobody goes on with it; ms since the epoch. */
  | { readonly kind: 'earlier-round'; readonly test: string; readonly runningSince: number | null };

export type TriedAnswer =
  | {
      readonly kind: 'tried';
      readonly trial: TrialView;
      /** `null`: it went well. */
      readonly failure: FailureView | null;
      readonly tookMs: number;
      readonly next: TrialView | null;
    }
  | { readonly kind: 'round-over' };

export type RemovalView =
  | { readonly kind: 'not-there' | 'removed' | 'in-trash' | 'unknown' }
  | { readonly kind: 'left'; readonly path: string; readonly why: FailureView };

export type CleanedAnswer =
  | {
      readonly kind: 'cleaned-up';
      readonly issue: RemovalView;
      readonly page: RemovalView;
      readonly leftovers: readonly LeftoverView[];
    }
  | { readonly kind: 'nothing-to-clean' };
