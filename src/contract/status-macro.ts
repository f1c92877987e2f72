import * as v from 'valibot';
import { type CommonAnswer } from './answers';

/** The bridge calls of the status macro, on a page and in its configuration. */
export interface StatusMacroCalls {
  'macro-status': { readonly request: MacroStatusRequest; readonly answer: MacroStatusAnswer | CommonAnswer };
  'find-epics': {
    readonly request: { readonly text: string };
    readonly answer: FindEpicsAnswer | CommonAnswer;
  };
}

/**
 * What the macro is set to, as Confluence keeps it on the page: flat text values only.
 *
 * `epicKey` is what people recognise and may be out of date; `epicId` decides.
 */
export type MacroConfig = Readonly<Record<'source' | 'epicId' | 'epicKey' | 'jql' | 'v', string>>;

export interface MacroStatusRequest {
  /** Counts to the end instead of answering after one call. */
  readonly whole?: boolean;
  /** A setting that is tried out before it is saved; without it, the page's own counts. */
  readonly config?: MacroConfig;
}

export type GroupName = 'completed' | 'inProgress' | 'blocked' | 'toDo';

export type BlockedReasonView =
  | { readonly kind: 'flag' }
  | { readonly kind: 'label' }
  | { readonly kind: 'link'; readonly keys: readonly string[] };

export interface BlockedIssueView {
  readonly key: string;
  readonly summary: string;
  readonly reasons: readonly BlockedReasonView[];
}

export interface MacroStatusView {
  readonly kind: 'status';
  /** `null` for a query. */
  readonly epic: { readonly key: string; readonly summary: string } | null;
  readonly total: number;
  readonly groups: Readonly<Record<GroupName, number>>;
  readonly categories: { readonly done: number; readonly inProgress: number; readonly toDo: number };
  /** The most visible ones; `groups.blocked` is how many there are. */
  readonly blocked: readonly BlockedIssueView[];
  /** JQL behind each number; `null` where it would be too long. */
  readonly queries: Readonly<Record<GroupName | 'all', string | null>>;
  /** False while there is more to count: the numbers are then lower bounds. */
  readonly complete: boolean;
  readonly asOf: string;
}

export type MacroStatusAnswer =
  | MacroStatusView
  /** The frame stands in the editor's settings of the macro. */
  | { readonly kind: 'configure'; readonly config: MacroConfig | null }
  | { readonly kind: 'not-configured' }
  | { readonly kind: 'epic-not-visible' }
  /** Jira's words come only to the person who is setting the query, not to readers. */
  | { readonly kind: 'query-refused'; readonly messages: readonly string[] };

export interface FindEpicsAnswer {
  readonly kind: 'epics';
  readonly epics: readonly { readonly issueId: string; readonly key: string; readonly summary: string }[];
}

/** A source that can be asked about. */
export type MacroSource =
  | { readonly kind: 'issue'; readonly issueId: string; readonly depth: 'children' }
  | { readonly kind: 'jql'; readonly jql: string };

const MAX_JQL_LENGTH = 2_000;

const text = v.optional(v.string(), '');
const configSchema = v.object({ source: text, epicId: text, epicKey: text, jql: text, v: text });
const extensionSchema = v.object({
  config: v.optional(v.unknown()),
  macro: v.nullish(v.object({ isConfiguring: v.optional(v.unknown()) })),
});
const requestSchema = v.object({ whole: v.optional(v.boolean(), false), config: v.optional(v.unknown()) });
const findSchema = v.object({ text: v.pipe(v.string(), v.trim(), v.maxLength(200)) });

export function parseMacroStatusRequest(payload: unknown): v.InferOutput<typeof requestSchema> | null {
  const parsed = v.safeParse(requestSchema, payload ?? {});
  return parsed.success ? parsed.output : null;
}

export function parseFindEpicsRequest(payload: unknown): { readonly text: string } | null {
  const parsed = v.safeParse(findSchema, payload);
  return parsed.success ? parsed.output : null;
}

/** What the frame says of the macro that it draws: claims, which harm nobody but who makes them. */
export function parseMacroExtension(extension: unknown): {
  readonly config: unknown;
  readonly configuring: boolean;
} {
  const parsed = v.safeParse(extensionSchema, extension);
  if (!parsed.success) return { config: undefined, configuring: false };
  return { config: parsed.output.config, configuring: parsed.output.macro?.isConfiguring === true };
}

/** The settings as they stand, to be edited; `null` when there are none. */
export function parseSavedConfig(config: unknown): MacroConfig | null {
  const parsed = v.safeParse(configSchema, config);
  return parsed.success && parsed.output.source !== '' ? parsed.output : null;
}

/** `null` when the macro is not set up, or set to something that no version of it has written. */
export function parseMacroConfig(config: unknown): MacroSource | null {
  const parsed = v.safeParse(configSchema, config);
  if (!parsed.success) return null;
  const { source, epicId, jql } = parsed.output;
  if (source === 'epic') {
    return /^[1-9][0-9]{0,18}$/.test(epicId) ? { kind: 'issue', issueId: epicId, depth: 'children' } : null;
  }
  const query = jql.trim();
  const usable = source === 'jql' && query !== '' && query.length <= MAX_JQL_LENGTH;
  return usable ? { kind: 'jql', jql: query } : null;
}
