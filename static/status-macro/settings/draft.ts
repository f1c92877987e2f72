import { type MacroConfig } from '../../../src/contract/status-macro';

export interface ChosenEpic {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
}

/** Settings while they are edited: both sources keep what was entered, so that switching loses nothing. */
export interface Draft {
  readonly source: 'epic' | 'jql';
  readonly epic: ChosenEpic | null;
  readonly jql: string;
}

export function draftOf(saved: MacroConfig | null): Draft {
  if (saved === null) return { source: 'epic', epic: null, jql: '' };
  const { epicId, epicKey, jql } = saved;
  const epic = epicId === '' ? null : { issueId: epicId, key: epicKey, summary: '' };
  return { source: saved.source === 'jql' ? 'jql' : 'epic', epic, jql };
}

/** `null` while something is missing. */
export function configOf({ source, epic, jql }: Draft): MacroConfig | null {
  if (source === 'epic') {
    return epic === null ? null : { v: '1', source, epicId: epic.issueId, epicKey: epic.key, jql: '' };
  }
  const query = jql.trim();
  return query === '' ? null : { v: '1', source, epicId: '', epicKey: '', jql: query };
}
