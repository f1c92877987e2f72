import * as v from 'valibot';
import { isId } from '../ids';
import { id, parsed, typed } from '../payload';
import { type MacroConfig, type MacroSettings, type MacroSource } from './status-macro';
import { LONGEST_JQL, SCOPE_KINDS, STATUS_VIEWS, WINDOW_DAYS } from './status-options';

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
const searchText = v.pipe(v.string(), v.trim(), typed(200));
const findSchema = v.object({ text: searchText });
const scopesSchema = v.object({
  kind: v.picklist(SCOPE_KINDS),
  text: searchText,
  within: v.optional(id),
});

export function parseMacroStatusRequest(payload: unknown): v.InferOutput<typeof requestSchema> | null {
  return parsed(requestSchema, payload ?? {});
}

export function parseFindEpicsRequest(payload: unknown): { readonly text: string } | null {
  return parsed(findSchema, payload);
}

/** `null` also for what stands within something that is not named: a version without its project. */
export function parseFindScopesRequest(payload: unknown): v.InferOutput<typeof scopesSchema> | null {
  const request = parsed(scopesSchema, payload);
  if (request === null) return null;
  const { kind, within } = request;
  const isWithin = kind !== 'epic' && kind !== 'project';
  return isWithin && within === undefined ? null : request;
}

/** What the frame says of the macro or the gadget that it draws: claims, which harm nobody but who makes them. */
export function parseMacroExtension(extension: unknown): {
  readonly config: unknown;
  readonly configuring: boolean;
} {
  const told = parsed(extensionSchema, extension);
  if (told === null) return { config: undefined, configuring: false };
  const { config, macro, gadgetConfiguration, entryPoint } = told;
  return {
    config: config ?? gadgetConfiguration,
    configuring: macro?.isConfiguring === true || entryPoint === 'edit',
  };
}

/** The settings as they stand, to be edited; `null` when there are none. */
export function parseSavedConfig(config: unknown): MacroConfig | null {
  const saved = parsed(configSchema, config);
  return saved === null || saved.source === '' ? null : saved;
}

/** `null` when the macro is not set up, or set to something that no version of it has written. */
export function parseMacroConfig(config: unknown): MacroSettings | null {
  const saved = parsed(configSchema, config);
  const scope = saved === null ? null : scopeOf(saved);
  if (saved === null || scope === null) return null;
  const { name, view, since, size } = saved;
  return {
    scope,
    name: scope.kind === 'jql' ? scope.jql.trim() : name.slice(0, MAX_NAME_LENGTH),
    view: STATUS_VIEWS.find((known) => known === view) ?? 'summary',
    since,
    compact: size === 'compact',
  };
}

/** What names a query that no version of Lockstep takes: it does not run, and is not as if nothing was chosen. */
export function isTooLong(config: unknown): boolean {
  const saved = parseSavedConfig(config);
  return saved?.source === 'jql' && saved.jql.length > LONGEST_JQL;
}

/** Settings of the first version know no depth: they go on counting direct children. */
function scopeOf(config: MacroConfig): MacroSource | null {
  const { source, epicId, depth, projectId, versionId, boardId, sprintId } = config;
  if (source === 'jql') return queryOf(config.jql);
  if (source === 'epic' && isId(epicId))
    return { kind: 'issue', issueId: epicId, depth: depth === 'all' ? 'all' : 'children' };
  if (source === 'sprint' && isId(sprintId))
    return { kind: 'sprint', sprintId, boardId: isId(boardId) ? boardId : null };
  if (!isId(projectId)) return null;
  if (source === 'version' && isId(versionId)) return { kind: 'version', versionId, projectId };
  return source === 'project' ? { kind: 'project', projectId } : null;
}

function queryOf(jql: string): MacroSource | null {
  return jql.trim() === '' || jql.length > LONGEST_JQL ? null : { kind: 'jql', jql };
}

const DAY_MS = 86_400_000;

/** The instant after which something counts as changed, ms; a week ago where nothing usable is set. */
export function sinceOf(since: string, now: number): number {
  const days = WINDOW_DAYS.find((known) => known === since);
  const instant = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(since) ? Date.parse(since) : Number.NaN;
  if (days === undefined && instant <= now) return instant;
  return now - Number(days ?? WINDOW_DAYS[0]) * DAY_MS;
}
