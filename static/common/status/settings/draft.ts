import { type FoundScope, type MacroConfig } from '../../../../src/contract/status/status-macro';
import { STATUS_VIEWS, WINDOW_DAYS } from '../../../../src/contract/status/status-options';
import { isBearable } from '../../query/bearable';
import { viewer } from '../../language/viewer';
import { dayOf, startOfDay } from './days';

export const SOURCES = ['epic', 'jql', 'project', 'version', 'sprint'] as const;
export type Source = (typeof SOURCES)[number];

/** Settings while they are edited: every source keeps what was entered, so that switching loses nothing. */
export interface Draft {
  readonly source: Source;
  readonly epic: FoundScope | null;
  /** All levels below the epic, not only its direct children. */
  readonly deep: boolean;
  readonly jql: string;
  readonly project: FoundScope | null;
  readonly version: FoundScope | null;
  /** Where the sprint was found; only while it is looked for. */
  readonly board: FoundScope | null;
  readonly sprint: FoundScope | null;
  readonly view: MacroConfig['view'];
  /** Days to look back, or empty for `sinceDay`. */
  readonly days: string;
  /** `YYYY-MM-DD` of the author's calendar, as their profile has it. */
  readonly sinceDay: string;
  readonly compact: boolean;
}

const NEW: Draft = {
  source: 'epic',
  epic: null,
  deep: true,
  jql: '',
  project: null,
  version: null,
  board: null,
  sprint: null,
  view: STATUS_VIEWS[0],
  days: WINDOW_DAYS[0],
  sinceDay: '',
  compact: false,
};

export function draftOf(saved: MacroConfig | null): Draft {
  if (saved === null) return NEW;
  const { epicKey, versionId, sprintId, projectId, name, since } = saved;
  const source = SOURCES.find((known) => known === saved.source) ?? NEW.source;
  const nameOf = (kind: Source): string => (source === kind ? name : '');
  const lookedBack = WINDOW_DAYS.some((days) => days === since);
  return {
    source,
    epic: chosen(saved.epicId, epicKey, ''),
    deep: saved.depth === 'all',
    jql: saved.jql,
    project: chosen(projectId, '', nameOf('project')),
    version: chosen(versionId, '', nameOf('version')),
    board: null,
    sprint: chosen(sprintId, '', nameOf('sprint')),
    view: STATUS_VIEWS.find((known) => known === saved.view) ?? NEW.view,
    days: lookedBack || since === '' ? since || NEW.days : '',
    sinceDay: lookedBack || since === '' ? '' : dayOf(since, viewer.value?.timeZone),
    compact: saved.size === 'compact',
  };
}

const chosen = (id: string, key: string, name: string): FoundScope | null =>
  id === '' ? null : { id, key, name };

/** `null` while something is missing. */
export function configOf(draft: Draft): MacroConfig | null {
  const scope = scopeOf(draft);
  if (scope === null || lacksDate(draft)) return null;
  const { source, view, days, sinceDay, compact } = draft;
  const since = view === 'changes' ? days || instantOf(sinceDay) : '';
  return { ...EMPTY, ...scope, v: '2', source, view, since, size: compact ? 'compact' : 'normal' };
}

const EMPTY: MacroConfig = {
  v: '',
  source: '',
  epicId: '',
  epicKey: '',
  depth: '',
  jql: '',
  projectId: '',
  versionId: '',
  boardId: '',
  sprintId: '',
  name: '',
  view: '',
  since: '',
  size: '',
};

function scopeOf(draft: Draft): Partial<MacroConfig> | null {
  const { jql, project, sprint } = draft;
  switch (draft.source) {
    case 'epic':
      return epicOf(draft);
    case 'jql':
      // As it was typed, so that the place that Jira names in it is the right one.
      return isBearable(jql) ? { jql } : null;
    case 'project':
      return project && { projectId: project.id, name: project.name };
    case 'version':
      return versionOf(draft);
    case 'sprint':
      return sprint && { sprintId: sprint.id, name: sprint.name };
  }
}

function epicOf({ epic, deep }: Draft): Partial<MacroConfig> | null {
  return epic && { epicId: epic.id, epicKey: epic.key, depth: deep ? 'all' : 'children' };
}

function versionOf({ project, version }: Draft): Partial<MacroConfig> | null {
  return project && version && { projectId: project.id, versionId: version.id, name: version.name };
}

/** Of the author's clocks; each reader sees it on their own. */
const startOf = (day: string): number => startOfDay(day, viewer.value?.timeZone);

const instantOf = (day: string): string => new Date(startOf(day)).toISOString();

const lacksDate = ({ view, days, sinceDay }: Draft): boolean =>
  view === 'changes' && days === '' && Number.isNaN(startOf(sinceDay));

/** What the settings wait for, by its name in the words; `null` where nothing is missing. */
export function missingIn(draft: Draft): Source | 'date' | null {
  if (scopeOf(draft) === null) return draft.source;
  return lacksDate(draft) ? 'date' : null;
}
