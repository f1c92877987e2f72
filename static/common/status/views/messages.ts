import { catalogue } from '../../catalogue';
import { formatNumber } from '../../dates';

const en = {
  withoutEpic: 'Without an epic',
  epicsThemselves: 'The epics themselves',
  childrenOnly: 'Opens its child issues: those below them are too many to be found in one search of Jira.',
  blockedOf: (blocked: string): string => `${blocked} blocked`,
  moreEpics: (more: number): string => `And ${formatNumber(more)} more epics.`,
  counting: (total: string): string => `Counting ${total} issues…`,
  countingAtLeast: (total: string): string => `Counting at least ${total} issues…`,
  cancelled: 'Counting was cancelled.',
  count: 'Count',
  stage: (name: string, count: string): string => `${name}: ${count}`,
  stagesCount: 'Each issue by its status, blocked or not.',
  days: (days: number): string =>
    days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${formatNumber(days)} days`,
  ages: (group: string, days: string): string => `${group}: half of it for ${days} or longer.`,
  freshAges: (group: string): string => `${group}: half of it for less than a day.`,
  oldest: (days: string): string => `The oldest is {}, for ${days}.`,
  since: (time: string): string => `Since ${time}`,
  nothingChanged: 'Nothing changed.',
  changes: {
    completed: (count: string): string => `${count} completed`,
    started: (count: string): string => `${count} started`,
    reopened: (count: string): string => `${count} reopened`,
    created: (count: string): string => `${count} created`,
  },
  moreIssues: (more: string): string => `And ${more} more.`,
  parts: 'Open in Jira in parts:',
  unlisted: (more: number): string => `And ${formatNumber(more)} more, which are in no part.`,
  amongAll: 'Open all that is counted here',
  part: (from: number, to: number): string => `${formatNumber(from)}–${formatNumber(to)}`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
