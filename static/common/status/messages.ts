import { type GroupName } from '../../../src/contract/status/status-macro';
import { catalogue } from '../catalogue';
import { formatNumber } from '../dates';
import { atLeast } from './figures';

const groups: Readonly<Record<GroupName, string>> = {
  completed: 'Done',
  inProgress: 'In progress',
  blocked: 'Blocked',
  toDo: 'To do',
};

const en = {
  groups,
  query: 'Issues of a query',
  progress: (done: number, total: number, complete: boolean): string =>
    `${atLeast(done, complete)} of ${atLeast(total, complete)} issues done`,
  progressOfChildren: (done: number, total: number, complete: boolean): string =>
    `${atLeast(done, complete)} of ${atLeast(total, complete)} child issues done`,
  noIssues: 'No issues here yet.',
  counting: 'Counting the rest…',
  tooMany: 'There are more issues than can be counted while you wait: the numbers are the least there are.',
  notAll: 'Counting was cancelled: the numbers are the least there are.',
  whatYouSee: 'Counts what you can see in Jira.',
  asOf: (age: string): string => `As of ${age}.`,
  refresh: 'Refresh',
  /** A word of the name below. */
  report: 'Report',
  writeReport: 'Write status report',
  whatIsBlocked: 'Blocked, and why',
  byStage: 'By stage',
  noneBlocked: 'Nothing is blocked.',
  noneBlockedYet: 'Nothing blocked so far.',
  allBlocked: (blocked: number): string => `Show all ${formatNumber(blocked)} in Jira`,
  moreBlocked: (more: number): string => `And ${formatNumber(more)} more.`,
  noQuery: 'Too many to be named in one search of Jira.',
  withBlocked: 'Opens in Jira together with what is blocked: too many to be left out.',
  openGroup: (group: string, value: string): string => `${group}: ${value}. Open in Jira`,
  flagged: 'Flagged',
  labelled: 'Labelled as blocked',
  inStatus: 'In the status {}',
  waitsFor: 'Waits for {}',
  stale: (reason: string): string => `${reason} These are the last known numbers.`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
