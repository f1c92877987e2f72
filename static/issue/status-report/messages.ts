import { type CountsView } from '../../../src/contract/reports/report-history';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('en');

const groups: Readonly<Record<keyof CountsView, string>> = {
  completed: 'Completed',
  inProgress: 'In progress',
  blocked: 'Blocked',
  other: 'To do',
};

const refusals: Readonly<
  Record<
    | 'not-visible'
    | 'too-many-issues'
    | 'place-refused'
    | 'page-refused'
    | 'audience-unknown'
    | 'not-shown'
    | 'too-many-today'
    | 'title-empty'
    | 'title-too-long'
    | 'busy'
    | 'not-written',
    string
  >
> = {
  'not-visible': 'You cannot see this issue any more.',
  'too-many-issues':
    'There are more issues than can be read while you wait. No report was written. Choose a smaller scope, or let a weekly report of the project write it in the background.',
  'place-refused':
    'You cannot create a page there, or choose who reads it. Choose another space or parent page.',
  'page-refused':
    'That page is not there any more, or you cannot edit it. Nothing was written. Create another page.',
  'audience-unknown':
    'Lockstep cannot tell who may see all of these issues, so it writes no page that others could read. Choose another space or a smaller scope, or ask a Jira admin to let Lockstep see the permissions of these projects.',
  'not-shown':
    'The page is written, and only you can read it: you cannot choose who reads pages in this space. Ask a space admin, or choose another space.',
  'too-many-today': 'There are twenty reports of this issue from today. Update one of them instead.',
  'title-empty': 'Enter a title.',
  'title-too-long': 'The title is too long.',
  'not-written':
    'The report that was being written is not finished. Create it here: Lockstep goes on with it and makes no second page.',
  busy: 'Somebody else is writing this report. Try again in a moment.',
};

const en = {
  refusals,
  dependsOnAsker: (word: string) =>
    `${word} means whoever asks, and a report says the same to all its readers. Write in the macro’s query who is meant instead.`,
  writing: 'Writing the report',
  written: 'Report written',
  open: 'Open report',
  update: 'Update page',
  preview: 'Preview',
  period: 'Period',
  lastDays: (days: number) => `Last ${formatNumber(days)} days`,
  audience: {
    space: 'Everyone who can see the space can read the page. Issues with a security level are left out.',
    'logged-in':
      'Everyone who can see the space and is logged in can read the page. Issues with a security level are left out.',
    projects:
      'The page is restricted to you and to people who can see every project that it tells of. Issues with a security level are left out.',
  },
  alreadyToday: 'There is a report from today: {}',
  inTrash: 'Today’s report is in the trash: {}. Restore it there to update it, or create another page.',
  sameAgain: 'Update that page',
  anotherOne: 'Create another page',
  countOf: (group: keyof CountsView, count: number) => `${groups[group]}: ${formatNumber(count)}`,
  more: (count: number) => `and ${formatNumber(count)} more`,
  kept: (count: number) =>
    plural(count, {
      one: '1 section was not written: people have edited the page. What they left there stays.',
      other: `${formatNumber(count)} sections were not written: people have edited the page. What they left there stays.`,
    }),
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
