import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';

const en = {
  none: 'No issue of this project has a spec yet. Generate one on an epic, or create an epic with its spec here.',
  noPages: {
    'not-connected': 'The pages are not shown: Lockstep is not connected to Confluence on this site.',
    'not-granted':
      'The pages are not shown: Lockstep lacks a permission for Confluence. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
    'no-access': 'The pages are not shown: you have no access to Confluence on this site.',
    unreachable: 'The pages are not shown: Confluence did not answer. Reload the page to try again.',
  },
  outOfSight: 'The page is in the trash, archived or deleted, or you cannot see it. The issue tells more.',
  breakDown: 'Break down',
  mayNotCreate: 'You need permission to create issues in this project.',
  showMore: (count: number): string => `Show ${formatNumber(count)} more`,
  more: (shown: number): string => `The latest ${formatNumber(shown)}. The searches below find all of them.`,
  inJira: 'Search in Jira',
  searches: {
    withSpec: 'All issues with a spec',
    unfinished: 'With a spec and not done',
    withoutSpec: 'Epics without a spec',
  },
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
