import { catalogue } from '../../catalogue';
import { formatNumber } from '../../dates';

const en = {
  withoutEpic: 'Without an epic',
  epicsThemselves: 'The epics themselves',
  childrenOnly: 'Opens its child issues: those below them are too many to be found in one search of Jira.',
  blockedOf: (blocked: string): string => `${blocked} blocked`,
  moreEpics: (more: number): string => `And ${formatNumber(more)} more epics.`,
  since: (time: string): string => `Since ${time}`,
  nothingChanged: 'Nothing changed.',
  changes: {
    completed: (count: string): string => `${count} done`,
    started: (count: string): string => `${count} started`,
    reopened: (count: string): string => `${count} reopened`,
    created: (count: string): string => `${count} created`,
  },
  moreIssues: (more: string): string => `And ${more} more.`,
  parts: 'Open in Jira in parts:',
  part: (from: number, to: number): string => `${formatNumber(from)}–${formatNumber(to)}`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
