import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import {
  SCOPE_KINDS,
  type ScopeKind,
  STATUS_VIEWS,
  type StatusViewName,
  WINDOW_DAYS,
} from './status-options';
import { parsed } from '../payload';
import { type MacroChangesAnswer, type MacroStagesAnswer, type SearchPartView } from './status-lists';

/** The bridge calls of the status macro and the gadget, in view and in their settings. */
export interface StatusMacroCalls {
  'macro-status': { readonly request: MacroStatusRequest; readonly answer: MacroStatusAnswer | CommonAnswer };
  'macro-changes': {
    readonly request: Pick<MacroStatusRequest, 'config'>;
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
  /** The project of a version or a board; the board of a sprint. */
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
  /** What the author chose, in the author's words; empty for an issue and a query. */
  readonly name: string;
  readonly view: StatusViewName;
  readonly compact: boolean;
  readonly total: number;
  readonly groups: Readonly<Record<GroupName, number>>;
  readonly categories: { readonly done: number; readonly inProgress: number; readonly toDo: number };
  /** Of the view *by epic*, the largest first, then what is below none and the epics themselves. */
  readonly epics: readonly EpicProgressView[];
  /** Epics that are left out, and what finds them; with all others, where they are too many to be named. */
  readonly moreEpics: { readonly count: number; readonly query: string | null };
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
  | { readonly kind: 'epic-not-visible' }
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

const ID = /^[1-9][0-9]{0,18}$/;
const MAX_JQL_LENGTH = 2_000;
const MAX_NAME_LENGTH = 300;

const text = v.optional(v.string(), '');
const configSchema = v.object({
  v: text,
  source: text,
  epicId: text,
  epicKey: text,
  depth: text,
  jql: text,
  projectId: text,
  versionId: text,
  boardId: text,
  sprintId: text,
  name: text,
  view: text,
  since: text,
  size: text,
});
const extensionSchema = v.object({
  config: v.optional(v.unknown()),
  macro: v.nullish(v.object({ isConfiguring: v.optional(v.unknown()) })),
  gadgetConfiguration: v.optional(v.unknown()),
  entryPoint: v.optional(v.unknown()),
});
const requestSchema = v.object({ whole: v.optional(v.boolean(), false), config: v.optional(v.unknown()) });
const searchText = v.pipe(v.string(), v.trim(), v.maxLength(200));
const findSchema = v.object({ text: searchText });
const scopesSchema = v.object({
  kind: v.picklist(SCOPE_KINDS),
  text: searchText,
  within: v.optional(v.pipe(v.string(), v.regex(ID))),
});

export function parseMacroStatusRequest(payload: unknown): v.InferOutput<typeof requestSchema> | null {
  return parsed(requestSchema, payload ?? {});
}

export function parseFindEpicsRequest(payload: unknown): { readonly text: string } | null {
  return parsed(findSchema, payload);
}

/** `null` also for what stands within something that is not named: a version without its project. */
export function parseFindScopesRequest(payload: unknown): v.InferOutput<typeof scopesSchema> | null {
  const parsed = v.safeParse(scopesSchema, payload);
  if (!parsed.success) return null;
  const { kind, within } = parsed.output;
  const isWithin = kind !== 'epic' && kind !== 'project';
  return isWithin && within === undefined ? null : parsed.output;
}

/** What the frame says of the macro or the gadget that it draws: claims, which harm nobody but who makes them. */
export function parseMacroExtension(extension: unknown): {
  readonly config: unknown;
  readonly configuring: boolean;
} {
  const parsed = v.safeParse(extensionSchema, extension);
  if (!parsed.success) return { config: undefined, configuring: false };
  const { config, macro, gadgetConfiguration, entryPoint } = parsed.output;
  return {
    config: config ?? gadgetConfiguration,
    configuring: macro?.isConfiguring === true || entryPoint === 'edit',
  };
}

/** The settings as they stand, to be edited; `null` when there are none. */
export function parseSavedConfig(config: unknown): MacroConfig | null {
  const parsed = v.safeParse(configSchema, config);
  return parsed.success && parsed.output.source !== '' ? parsed.output : null;
}

/** `null` when the macro is not set up, or set to something that no version of it has written. */
export function parseMacroConfig(config: unknown): MacroSettings | null {
  const parsed = v.safeParse(configSchema, config);
  if (!parsed.success) return null;
  const scope = scopeOf(parsed.output);
  if (scope === null) return null;
  const { name, view, since, size } = parsed.output;
  return {
    scope,
    name: name.slice(0, MAX_NAME_LENGTH),
    view: STATUS_VIEWS.find((known) => known === view) ?? 'summary',
    since,
    compact: size === 'compact',
  };
}

const isId = (id: string): boolean => ID.test(id);

/** Settings of the first version know no depth: they go on counting direct children. */
function scopeOf(config: MacroConfig): MacroSource | null {
  const { source, epicId, depth, projectId, versionId, boardId, sprintId } = config;
  if (source === 'jql') return queryOf(config.jql.trim());
  if (source === 'epic' && isId(epicId))
    return { kind: 'issue', issueId: epicId, depth: depth === 'all' ? 'all' : 'children' };
  if (source === 'sprint' && isId(sprintId))
    return { kind: 'sprint', sprintId, boardId: isId(boardId) ? boardId : null };
  if (!isId(projectId)) return null;
  if (source === 'version' && isId(versionId)) return { kind: 'version', versionId, projectId };
  return source === 'project' ? { kind: 'project', projectId } : null;
}

function queryOf(jql: string): MacroSource | null {
  return jql === '' || jql.length > MAX_JQL_LENGTH ? null : { kind: 'jql', jql };
}

const DAY_MS = 86_400_000;

/** The instant after which something counts as changed, ms; a week ago where nothing usable is set. */
export function sinceOf(since: string, now: number): number {
  const days = WINDOW_DAYS.find((known) => known === since);
  const instant = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(since) ? Date.parse(since) : Number.NaN;
  if (days === undefined && instant <= now) return instant;
  return now - Number(days ?? WINDOW_DAYS[0]) * DAY_MS;
}
