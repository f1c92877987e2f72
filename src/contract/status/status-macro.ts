import { type CommonAnswer } from '../answers';
import { type ScopeKind, type StatusViewName } from './status-options';
import {
  type MacroChangesAnswer,
  type MacroStagesAnswer,
  type SearchPartView,
  type TouchedView,
} from './status-lists';

/** The bridge calls of the status macro and the gadget, in view and in their settings. */
export interface StatusMacroCalls {
  'macro-status': { readonly request: MacroStatusRequest; readonly answer: MacroStatusAnswer | CommonAnswer };
  'macro-changes': {
    readonly request: Pick<MacroStatusRequest, 'config'> & {
      /** As the numbers told them; without them they are looked for. */
      readonly touched?: readonly TouchedView[] | null;
    };
    readonly answer: MacroChangesAnswer | MacroStatusHindrance | CommonAnswer;
  };
  'macro-stages': {
    readonly request: Pick<MacroStatusRequest, 'config'>;
    readonly answer: MacroStagesAnswer | MacroStatusHindrance | CommonAnswer;
  };
  'find-scopes': {
    readonly request: FindScopesRequest;
    readonly answer: FindScopesAnswer | CommonAnswer;
  };
}

export interface FindScopesRequest {
  readonly kind: ScopeKind;
  readonly text: string;
  /** The project of an epic (else of all), a version or a board; the board of a sprint. */
  readonly within?: string;
}

/** Something to choose: `key` is what Jira shows beside the name, where it does. */
export interface FoundScope {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface FindScopesAnswer {
  readonly kind: 'scopes';
  readonly found: readonly FoundScope[];
}

/**
 * What the macro or the gadget is set to, as the product keeps it: flat text values only, so that one key
 * more or less never makes an old setting unreadable.
 *
 * Ids decide. `epicKey` and `name` are what the author recognised, and may be out of date.
 */
export type MacroConfig = Readonly<Record<ConfigKey, string>>;

export type ConfigKey =
  | 'v'
  | 'source'
  | 'epicId'
  | 'epicKey'
  | 'depth'
  | 'jql'
  | 'projectId'
  | 'versionId'
  | 'boardId'
  | 'sprintId'
  | 'name'
  | 'view'
  | 'since'
  | 'size';

export interface MacroStatusRequest {
  /** Counts to the end instead of answering after one call. */
  readonly whole?: boolean;
  /** A setting that is tried out before it is saved; without it, the page's own counts. */
  readonly config?: Partial<MacroConfig>;
}

export type GroupName = 'completed' | 'inProgress' | 'blocked' | 'toDo';

export type BlockedReasonView =
  | { readonly kind: 'flag' }
  | { readonly kind: 'label' }
  | { readonly kind: 'status'; readonly statusName: string }
  | { readonly kind: 'link'; readonly keys: readonly string[] };

export interface BlockedIssueView {
  readonly key: string;
  readonly summary: string;
  readonly reasons: readonly BlockedReasonView[];
}

/** What is counted below one epic, without one, or of the epics themselves. */
export interface EpicProgressView {
  readonly kind: 'below' | 'without' | 'epics';
  /** Of what is below one. */
  readonly epic: { readonly key: string; readonly summary: string } | null;
  readonly total: number;
  readonly groups: Readonly<Record<GroupName, number>>;
  /** `null` where it would be too long: then in several searches. */
  readonly query: string | null;
  /** What of it is blocked; `null` where nothing is, or too much to be named. */
  readonly blockedQuery: string | null;
  /** The query finds the epic's child issues, from where those below them can be come to. */
  readonly childrenOnly: boolean;
  readonly parts: readonly SearchPartView[];
}

export interface MacroStatusView {
  readonly kind: 'status';
  /** The issue that is asked about; `null` for every other scope. */
  readonly epic: {
    readonly issueId: string;
    readonly key: string;
    readonly summary: string;
    /** Whether its direct child issues alone are counted. */
    readonly childrenOnly: boolean;
  } | null;
  /** Tells for this viewer what is counted from what else is: the browser remembers by it when there were numbers. */
  readonly about: string;
  /** What the author chose, in the author's words: for a query the query itself; empty for an issue. */
  readonly name: string;
  readonly view: StatusViewName;
  readonly compact: boolean;
  readonly total: number;
  readonly groups: Readonly<Record<GroupName, number>>;
  /** Of the view *by epic*, the largest first, then what is below none and the epics themselves. */
  readonly epics: readonly EpicProgressView[];
  /** Epics that are left out, and what finds them; with all others, where they are too many to be named. */
  readonly moreEpics: { readonly count: number; readonly query: string | null };
  /** Of the view *what changed*; `null` in all others, where not all is counted, and where it is too much to tell. */
  readonly touched: readonly TouchedView[] | null;
  /** The most visible ones; `groups.blocked` is how many there are. */
  readonly blocked: readonly BlockedIssueView[];
  /** JQL behind each number; `null` where it would be too long. */
  readonly queries: Readonly<Record<GroupName | 'all', string | null>>;
  /** JQL that finds what is blocked too, where that is too much to be left out; `null` where it is not. */
  readonly withBlocked: Readonly<Record<'inProgress' | 'toDo', string | null>>;
  /** What is blocked in several searches, where it is too much for one. */
  readonly blockedParts: readonly SearchPartView[];
  /** False while there is more to count: the numbers are then lower bounds. */
  readonly complete: boolean;
  readonly asOf: string;
}

export type MacroStatusAnswer =
  | MacroStatusView
  /** The frame stands in the editor's settings of the macro, or in the edit mode of the gadget. */
  | { readonly kind: 'configure'; readonly config: MacroConfig | null }
  | MacroStatusHindrance;

/** Why there is nothing to count. */
export type MacroStatusHindrance =
  | { readonly kind: 'not-configured' }
  | { readonly kind: 'epic-not-visible'; readonly about?: string }
  /** Jira's words come only to the person who is setting the query, not to readers. */
  | { readonly kind: 'query-refused'; readonly messages: readonly string[] };

export interface FindEpicsAnswer {
  readonly kind: 'epics';
  readonly epics: readonly { readonly issueId: string; readonly key: string; readonly summary: string }[];
}

/** A scope that can be asked about. */
export type MacroSource =
  | { readonly kind: 'issue'; readonly issueId: string; readonly depth: 'children' | 'all' }
  | { readonly kind: 'jql'; readonly jql: string }
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'version'; readonly versionId: string; readonly projectId: string }
  | { readonly kind: 'sprint'; readonly sprintId: string; readonly boardId: string | null };

export interface MacroSettings {
  readonly scope: MacroSource;
  readonly name: string;
  readonly view: StatusViewName;
  readonly since: string;
  readonly compact: boolean;
}
