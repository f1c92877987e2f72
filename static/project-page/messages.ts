import { type CountsView } from '../../src/contract/reports/report-history';
import { catalogue } from '../common/catalogue';
import { formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

type Group = keyof CountsView;

const plural = pluralIn('en');

const groups: Readonly<Record<Group, string>> = {
  completed: 'Completed',
  inProgress: 'In progress',
  blocked: 'Blocked',
  other: 'To do',
};

const SKIPPED = {
  missed: 'No report: the app was not running at that time. The next one covers it.',
  'no-sprint': 'No report: no sprint of the board has ended since the last one.',
  cancelled: 'No report: publishing it was cancelled. The next one covers its time.',
  'page-hidden':
    'No report: Lockstep can no longer see its page, or the list. Let the Lockstep app see it, or rename it.',
  unavailable:
    'No report: Jira or Confluence did not answer in time. The next one covers it; to have one now, choose Publish now.',
};

const NOT_ALLOWED = {
  project: 'You need to be an administrator of this project.',
  space: 'You need permission to create pages in this space.',
};

const en = {
  onThisPage: 'On this page',
  parts: {
    reports: 'Reports',
    notices: 'Notices',
    createEpic: 'Create epic with spec',
    specs: 'Specs',
    jobs: 'Jobs',
    templates: 'Spec template',
    links: 'Spec links',
    related: 'Related content',
    history: 'History',
  },
  reportNames: {
    week: 'Weekly report',
    weeks: (every: number): string => `${formatNumber(every)}-week report`,
    month: 'Monthly report',
  },
  addReport: 'Add another report',
  covers: {
    epic: 'Covers all levels below {}',
    version: 'Covers the version {}',
    board: 'Covers each sprint of the board {}',
    jql: 'Covers what this query finds in the project: {}',
  },
  coversHidden: 'Covers something that you cannot see in Jira',
  owner: 'Looked after by {}',
  noOwner: 'Nobody with an active account looks after it',
  noSuchPlace: 'The page that reports are to go below is not there, or in another space.',
  templateRefused: 'The template could not be taken. Choose it again to see why; nothing was changed.',
  listNotMoved:
    'The list of this project’s reports could not be moved there. Ask somebody who may edit that list, or keep the place as it is.',
  scopeRefused: 'Jira cannot find what the report is to cover.',
  dependsOnAsker: (word: string): string =>
    `${word} means whoever asks, and Lockstep counts a report without anybody asking. Write who is meant instead.`,
  noSprints: 'This board has no sprint that was started.',
  tooMany: (most: number): string => `A project can have ${formatNumber(most)} reports.`,
  layout: {
    unknownPlaceholder: (name: string): string => `The title has an unknown placeholder: {${name}}`,
    tooLong: (most: number): string => `The title can have ${formatNumber(most)} characters.`,
    openBrace: 'The title has a brace without its partner.',
    noTime: (placeholders: string): string =>
      `The title needs one of ${placeholders}, so that each report has one of its own.`,
    wrong: 'The sections or the language cannot be used. Reload the page and choose again.',
  },
  notVisible: 'You cannot see this project any more.',
  whatItIs:
    'Lockstep writes a page for this project on the days that you choose: what was completed, what is in progress, what is blocked and why. Notes that you add on the page stay.',
  turnOn: 'Turn on weekly report',
  confirmTurnOn: 'Turn on',
  turnOff: 'Turn off',
  publishNow: 'Publish now',
  publishing: 'Publishing the report',
  preview: 'Preview',
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  dates: {
    week: (weekday: string): string => `Every ${weekday}`,
    weeks: (every: number, weekday: string): string => `Every ${formatNumber(every)} weeks on ${weekday}`,
    nth: {
      1: (weekday: string): string => `On the first ${weekday} of each month`,
      2: (weekday: string): string => `On the second ${weekday} of each month`,
      3: (weekday: string): string => `On the third ${weekday} of each month`,
      4: (weekday: string): string => `On the fourth ${weekday} of each month`,
      last: (weekday: string): string => `On the last ${weekday} of each month`,
    },
    day: (day: number): string => `On day ${formatNumber(day)} of each month`,
    lastDay: 'On the last day of each month',
  },
  plan: (dates: string, time: string, zone: string): string => `${dates} at ${time} (${zone})`,
  noTimeYet: 'At a time that is still to be chosen,',
  below: 'Below the page {}',
  inSpace: 'in the space {}',
  inHiddenSpace: 'in a space that is archived, gone or hidden from you',
  inNoSpaceYet: 'in a space that is still to be chosen: one in which you may create pages',
  whoReads: {
    project: 'Only people who can see both this project and the space can read the reports.',
    space: 'Everyone who can see the space can read the reports.',
  },
  on: 'On',
  off: 'Off',
  paused: 'Paused',
  pausedFor: {
    'no-access': {
      why: 'Lockstep may not create pages in the space.',
      todo: 'Ask an administrator of the space to let the Lockstep app add pages, or choose another space with Change.',
    },
    'space-archived': {
      why: 'The space is archived.',
      todo: 'Ask an administrator of the space to take it out of the archive, or choose another space with Change.',
    },
    'page-trashed': {
      why: 'The page that reports go below is in the trash.',
      todo: 'Restore it from the trash of its space, or choose another space with Change.',
    },
    'page-archived': {
      why: 'The page that reports go below is archived.',
      todo: 'Take it out of the archive, or choose another space with Change.',
    },
    'page-moved': {
      why: 'The page that reports go below is in another space by now.',
      todo: 'Choose that space with Change, or move the page back.',
    },
    'place-gone': {
      why: 'The space, or the page that reports go below, was deleted for good, or Lockstep cannot see it.',
      todo: 'Let the Lockstep app see it, or choose another place with Change.',
    },
    'not-connected': {
      why: 'Lockstep is not connected to Confluence.',
      todo: 'Ask your administrator to connect it.',
    },
    'project-gone': {
      why: 'Lockstep cannot read this project.',
      todo: 'Ask an administrator of the project to give the Lockstep app permission to browse it.',
    },
    'scope-gone': {
      why: 'Jira cannot find what the report covers: the epic or something that the query names is gone.',
      todo: 'Choose with Change what the report is to cover.',
    },
    'depends-on-asker': {
      why: 'The query means whoever asks, and Lockstep counts a report without anybody asking.',
      todo: 'Write with Change who is meant instead.',
    },
    unlicensed: {
      why: 'The site has no licence for Lockstep.',
      todo: 'Ask your administrator to renew it.',
    },
    'owner-gone': {
      why: 'Whoever turned the report on no longer has an active account.',
      todo: 'Choose Change and then Save, as an administrator of the project: the report is yours from then on.',
    },
    'audience-unknown': {
      why: 'Lockstep cannot tell who may see this project, or cannot restrict the reports to them.',
      todo: 'Let the Lockstep app administer the project, and add restrictions to pages of the space.',
    },
    'audience-too-wide': {
      why: 'Some people who can see the space cannot see this project.',
      todo: 'With Change, choose to show the reports only to people who can see this project, or choose another space.',
    },
  },
  goesOn:
    'Then choose Publish now, or wait: the next report goes on by itself and covers the time since the last one.',
  next: (here: string): string => `Next report: ${here}`,
  dueSince: (here: string): string => `Due since ${here}`,
  there: (moment: string): string => `(${moment})`,
  needsProjectAdmin: NOT_ALLOWED.project,
  notAllowed: NOT_ALLOWED,
  notTurnedOn: 'This report of the project is not turned on.',
  tooManyIssues:
    'There are more issues than can be read while you wait, so there is no preview. The report itself is written in the background and counts them all.',
  inBackground:
    'This takes longer than you can wait: the report goes on in the background. It will be in the list below in a few minutes, or within half an hour at the latest. You can leave this page.',
  busy: 'The report is being published already. It will be in the list below in a moment.',
  published: 'The report is published.',
  publishedBy: 'Asked for by {}',
  kept: (sections: number): string =>
    plural(sections, {
      one: '1 section was not written: people have edited the page. What they left there stays.',
      other: `${formatNumber(sections)} sections were not written: people have edited the page. What they left there stays.`,
    }),
  cancelPublishing: 'Cancel publishing',
  counted: (n: number, before: number | null): string =>
    before === null || before < n
      ? `Issues counted so far: ${formatNumber(n)}`
      : `Issues counted so far: ${formatNumber(n)}. The last report had ${formatNumber(before)}.`,
  cancelling: {
    cancelled: 'Publishing is cancelled. Nothing was written, and the next report covers the time.',
    'too-late': 'The page is being written already. It will be in the list below in a moment.',
    'not-under-way': 'Nothing is being published any more. The list below says what came of it.',
  },
  cancelledBy: 'Cancelled by {}',
  notAgain: 'Publishing it again was cancelled: the page stayed as it was.',
  skipped: SKIPPED,
  noReport: (why: string): string => `No report. ${why}`,
  history: 'Reports',
  noHistory: 'No reports yet.',
  earlier: (n: number): string =>
    `${formatNumber(n)} ${plural(n, { one: 'earlier report', other: 'earlier reports' })}`,
  older: 'Show older reports',
  allReports: 'All reports in Confluence',
  inProgress: 'Being published',
  triesAgain: 'Not out yet: Lockstep goes on with it by itself.',
  waits: (time: string): string =>
    `Waiting: Jira or Confluence takes no more requests until ${time}. Lockstep goes on by itself.`,
  outOfSight: 'Published in a space that you cannot see.',
  noSpace: 'You can see no shared space in Confluence. Ask for access to one.',
  spaces: {
    'not-connected':
      'Reports are Confluence pages, and Lockstep is not connected to Confluence on this site. Ask your administrator.',
    'not-granted':
      'Reports are Confluence pages, and Lockstep lacks a permission for Confluence. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
    'no-access': 'Reports are Confluence pages, and you have no access to Confluence.',
    unreachable: 'Confluence did not answer. Reload the page to try again.',
  },
  previewTitle: (title: string): string => `Preview: ${title}`,
  previewWindow: (from: string, to: string): string => `It covers ${from} to ${to}.`,
  previewNow: (since: string): string => `If it came out now, about the time since ${since}`,
  previewNote:
    'Made from what you can see in Jira, up to now. The report is made with Lockstep’s own rights: it leaves out issues with a security level, and counts an issue as blocked also where you cannot see what it waits for.',
  none: 'None',
  more: (count: number): string => `and ${formatNumber(count)} more`,
  countOf: (group: Group, count: number): string => `${groups[group]}: ${formatNumber(count)}`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
