import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';

const en = {
  title: 'Status map',
  what: 'Jira’s status category always decides what is to do, in progress and done. Stages show more of the way, and what is in the stage Blocked counts as blocked. Choose one where the usual stage does not fit.',
  find: 'Find a status',
  none: 'No status has this text in its name.',
  noStatuses: 'Jira has no status that is not done.',
  stageOf: (status: string): string => `Stage of ${status}`,
  usual: (stage: string): string => `${stage} (usual)`,
  ofProject: (name: string): string => `Only in ${name}`,
  ofSomeProject: 'Only in one team-managed project',
  shown: (shown: number, all: number): string => `${formatNumber(shown)} of ${formatNumber(all)} statuses`,
  save: 'Save',
  reset: 'Reset all to usual',
  saved: 'Saved. Macros and reports count with it from now on.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
