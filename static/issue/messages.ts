import { type GenerateHindrance, type SpecPageView, type SpecRefusal } from '../../src/contract/issue';
import { catalogue } from '../common/catalogue';
import { formatList, formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('en');

const hindrances: Readonly<Record<GenerateHindrance, string>> = {
  'may-not-edit': 'You need permission to edit this issue.',
  'may-not-link': 'You need permission to link this issue.',
};

const refusals: Readonly<
  Record<Exclude<SpecRefusal['kind'], 'title-taken' | 'spec-named-on-issue' | 'template-unusable'>, string>
> = {
  ...hindrances,
  'not-visible': 'You cannot see this issue any more.',
  'no-children-possible': 'Specs belong to issues that can have child issues, such as epics.',
  'place-refused':
    'You cannot create a page there. Choose another space or parent page, or ask an administrator of the space for permission.',
  'page-refused': 'Confluence did not accept the page. Choose another title or place.',
};

const pageTrouble: Readonly<Record<Exclude<SpecPageView['kind'], 'page'>, string>> = {
  'not-visible': 'This issue has a spec, but its page was deleted or you have no access to it in Confluence.',
  'no-access':
    'This issue has a spec, and you have no access to Confluence. Ask an administrator of the site for it.',
  trashed: 'The spec page is in Confluence’s trash. Restore it there to go on with it.',
  archived: 'The spec page is archived. Restore it in Confluence to go on with it.',
  'not-connected':
    'This issue has a spec, but Lockstep is not connected to Confluence on this site. Ask your administrator to connect it.',
  'not-granted':
    'This issue has a spec, but Lockstep lacks a permission for Confluence. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
  unreachable: 'This issue has a spec, but Confluence did not answer.',
};

const en = {
  hindrances,
  refusals,
  notGrantedInJira:
    'A spec is linked on its issue, and Lockstep lacks a permission for Jira. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
  noSpec: 'This issue has no spec yet.',
  secured: 'This issue has a security level',
  securedReaders:
    'Everyone who can read the page will read this there, also people who cannot see the issue.',
  generate: 'Generate spec',
  useExisting: 'Use an existing page',
  useThis: 'Use this page',
  unlink: 'Unlink',
  breakDown: 'Break down',
  writeReport: 'Write status report',
  openSpec: 'Open spec',
  history: 'History',
  continue: 'Continue',
  inProgressByYou: {
    create: 'Your spec is being created.',
    adopt: 'Your page is being linked.',
    unlink: 'You are removing the link to the page.',
  },
  inProgress: {
    create: 'Somebody is creating the spec of this issue.',
    adopt: 'Somebody is linking a page as the spec of this issue.',
    unlink: 'Somebody is removing the link to the page.',
  },
  unfinished: {
    create: 'The spec is not finished',
    adopt: 'The page is not linked completely',
    unlink: 'The link is not removed completely',
  },
  ofStep: {
    page: 'the page',
    'remote-link': 'the link on the issue',
    'issue-property': 'the mark on the issue',
    'page-property': 'the mark on the page',
    comment: 'the comment on the issue',
  },
  stillOpen: (steps: readonly string[]): string => `Still open: ${formatList(steps)}.`,
  continueIsSafe: 'Continue does what is missing and nothing twice.',
  foundOnIssue: 'The issue names a spec page.',
  origins: {
    generated: {
      byYou: (date: string) => `You created it on ${date}.`,
      byOthers: (date: string) => `Created on ${date}.`,
    },
    adopted: {
      byYou: (date: string) => `You linked this page on ${date}.`,
      byOthers: (date: string) => `Page linked on ${date}.`,
    },
    rebuilt: {
      byYou: (date: string) => `You found the link again on ${date}.`,
      byOthers: (date: string) => `Link found again on ${date}.`,
    },
  },
  updateSpec: 'Update spec',
  showChanges: 'Show changes',
  readsOnly: 'You need permission to edit the page to update it or to unlink it.',
  comparing: 'Comparing with the issue',
  upToDate: 'Up to date with the issue',
  offers: 'The issue says more than the page has sections for',
  changes: (count: number, places: readonly string[]): string =>
    `${formatNumber(count)} ${plural(count, { one: 'change', other: 'changes' })} from the issue: ${formatList(places)}`,
  pageTitle: 'Title',
  notCompared: 'It could not be found out whether the issue has changed.',
  notComparable: 'The page cannot be compared with the issue.',
  updated: (date: string) => `Last changed ${date}.`,
  pageTrouble,
  hasSpec: 'This issue has a spec.',
  steps: {
    creating: 'Creating the page',
    linking: 'Linking page and issue',
    waiting: 'Waiting for another tab that is still at work',
  },
  takesLong: 'This takes longer than usual. You may leave: Continue on the issue goes on from here.',
  nothingChanged: 'Nothing was changed.',
  because: (trouble: string) => `${trouble}.`,
  help: {
    'not-granted':
      'Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing. Then try again.',
    'not-connected': 'Ask an administrator of the site to connect it. Then try again.',
    'no-jira': 'Ask an administrator of the site to connect it. Then try again.',
    forbidden:
      'Your account may not do this here, or Lockstep lacks a permission: administrators see what is missing on Lockstep’s page under Apps.',
  },
  stuck: (pageMade: boolean): string =>
    pageMade ? 'The page exists, but not everything was linked' : 'The spec could not be finished',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
