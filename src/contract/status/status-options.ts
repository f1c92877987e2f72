/** Characters of a query. Jira documents no bound; this one is ours, so that pages and storage can hold it whole. */
export const LONGEST_JQL = 2_000;

/** One way to look at the numbers. */
export const STATUS_VIEWS = ['summary', 'blocked', 'changes', 'epics'] as const;
export type StatusViewName = (typeof STATUS_VIEWS)[number];

/** Days that *what changed* looks back; else an instant, `2026-11-01T00:00:00.000Z`. */
export const WINDOW_DAYS = ['7', '14', '30', '90'] as const;

/** What can be picked by a search; versions and boards within a project that was picked before them. */
export const SCOPE_KINDS = ['epic', 'project', 'version', 'board', 'sprint'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** What can have happened to an issue. */
export const CHANGE_NAMES = ['completed', 'started', 'reopened', 'created'] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];
