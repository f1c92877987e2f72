import { numberIn } from './formats';
import { type ReportWords } from './report-words';

const LOCALE = 'en-GB';
const number = (count: number): string => numberIn(LOCALE, count);
const issues = (count: number): string => (count === 1 ? '1 issue' : `${number(count)} issues`);
const someIssues = (count: number): string => (count === 0 ? 'No issues' : issues(count));
const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const en: ReportWords = {
  locale: LOCALE,
  title: 'Weekly update {project key} {to}',
  statusTitle: 'Status report {project key} {to}',
  indexTitle: (name) => `Weekly updates ${name}`,
  headings: {
    summary: 'Summary',
    changes: 'Since the last report',
    completed: 'Completed',
    progress: 'In progress',
    blocked: 'Blocked',
    other: 'Other (not started)',
    decisions: 'Decisions and action items',
    about: 'About this report',
    notes: 'Notes',
    reports: 'Reports',
  },
  groups: { completed: 'Completed', inProgress: 'In progress', blocked: 'Blocked', other: 'Not started' },
  columns: {
    group: 'Group',
    now: 'Issues',
    before: 'Last report',
    key: 'Key',
    summary: 'Summary',
    status: 'Status',
    reason: 'Reason',
    age: 'Age',
    report: 'Report',
    period: 'Period',
  },
  chart: 'Issues by group',
  issues,
  days: (count) => (count === 0 ? 'less than a day' : count === 1 ? '1 day' : `${number(count)} days`),
  nothingAtAll: (name) => `${name} has no open work, and nothing was completed in this period.`,
  completed: (name, count) => [
    `${name} completed `,
    count === 0 ? 'nothing' : issues(count),
    ' in this period.',
  ],
  inProgress: (count) => ['', someIssues(count), ` ${are(count)} in progress.`],
  notStarted: (count) =>
    count === 0 ? ['Everything is started.', '', ''] : ['', issues(count), ` ${are(count)} not started.`],
  blocked: (count) =>
    count === 0 ? ['Nothing is blocked.', '', ''] : ['', issues(count), ` ${are(count)} blocked.`],
  oldestFirst: ', oldest first',
  noIssues: 'No issues.',
  more: (count) => `And ${number(count)} more.`,
  reasons: { flag: 'flagged', label: 'labelled as blocked', waits: (keys) => `waits for ${keys}` },
  changes: {
    first: 'This is the first report, so there is nothing to compare with.',
    against: ['Compared with ', 'the last report', '.'],
    none: 'No issue came, went or was carried over.',
    completedBefore: (count, before) => `Completed: ${number(count)}, last time ${number(before)}.`,
    carriedOver: (count) => ['', issues(count), ' carried over: in progress or blocked then and now.'],
    added: (count) => ['', issues(count), ' added to the scope.'],
    reopened: (count) => ['', issues(count), ' reopened in this period.'],
    dropped: (count) => `${issues(count)} left the scope without being completed.`,
  },
  decisions: {
    decided: 'Decisions',
    actions: 'Open action items',
    none: 'No decisions and no open action items on the linked pages.',
  },
  about: {
    covers: (from, to) => `Covers ${from} to ${to}.`,
    late: (asOf) => `Made late, from the issues as of ${asOf}.`,
    gaps: (dates) => `No report was made on ${dates}; this one covers that time too.`,
    counted: (count) =>
      `${someIssues(count)} counted, each in one group. Figures stay as they were; links lead to what is now.`,
    age: 'Age is the time since an issue last moved between to do, in progress and done.',
    withheld:
      'Issues with a security level are left out, because everyone who can see this page can read it.',
  },
  notes: {
    hint: 'Add what the figures do not say. Notes stay when the report is made again.',
    carriedOver: ['Carried over from ', 'the last report', ':'],
  },
};
