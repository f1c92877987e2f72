import { numberIn } from './formats';
import { type ReportWords } from './report-words';

const LOCALE = 'en-GB';
const number = (count: number): string => numberIn(LOCALE, count);
const issues = (count: number): string => (count === 1 ? '1 issue' : `${number(count)} issues`);
const someIssues = (count: number): string => (count === 0 ? 'No issues' : issues(count));
const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const en: ReportWords = {
  locale: LOCALE,
  gap: ' ',
  titles: {
    week: 'Weekly update {project key} {to}',
    weeks: (every) => `${number(every)}-week update {project key} {to}`,
    month: 'Monthly update {project key} {to}',
  },
  statusTitle: 'Status report {project key} {to}',
  indexTitle: (name) => `Reports ${name}`,
  versions: { again: 'Report made again by Lockstep', listed: 'Report listed by Lockstep' },
  headings: {
    summary: 'Summary',
    sprint: 'Sprint',
    changes: 'Since the last report',
    coverage: 'Acceptance criteria',
    completed: 'Completed',
    progress: 'In progress',
    blocked: 'Blocked',
    other: 'To do',
    decisions: 'Decisions and action items',
    about: 'About this report',
    notes: 'Notes',
    reports: 'Reports',
  },
  groups: { completed: 'Completed', inProgress: 'In progress', blocked: 'Blocked', other: 'To do' },
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
  byStage: 'Open work by stage, blocked or not:',
  chart: 'Issues by group',
  issues,
  days: (count) => (count === 0 ? 'less than a day' : count === 1 ? '1 day' : `${number(count)} days`),
  named: ['', ': '],
  nothingAtAll: ['', ' has no open work, and nothing was completed in this period.'],
  oneIssue: (name) => `${name} (one issue)`,
  completed: (count) => ['', count === 0 ? 'nothing' : issues(count), ' completed in this period.'],
  inProgress: (count) => ['', someIssues(count), ` ${are(count)} in progress.`],
  toDo: (count, blocked) =>
    count === 0
      ? [blocked === 0 ? 'No issues are to do.' : 'No other issues are to do.', '', '']
      : ['', issues(count), ` ${are(count)} still to do.`],
  blocked: (count) =>
    count === 0 ? ['Nothing is blocked.', '', ''] : ['', issues(count), ` ${are(count)} blocked.`],
  oldestFirst: ', oldest first',
  latestFirst: ', latest first',
  inParts: ['In Jira: ', '.'],
  today: 'In Jira, as of today',
  unlisted: (count) => `${number(count)} more: the file of this report’s figures (CSV) names every issue.`,
  noIssues: 'No issues.',
  further: (count) => `${number(count)} more`,
  inJira: (more, all) => [`And ${number(more)} more: `, `all ${number(all)}`, ' in Jira.'],
  more: (count) => `And ${number(count)} more.`,
  reasons: {
    flag: 'flagged',
    label: 'labelled as blocked',
    status: (name) => `in the status “${name}”`,
    waits: ['waits for ', ''],
    another: 'another issue',
  },
  summaryKept: (moment) =>
    `People edited the summary above, and it stays as they left it. The figures from here on were counted anew, as of ${moment}.`,
  changes: {
    first: 'This is the first report, so there is nothing to compare with.',
    others: 'There is no earlier report of the same issues to compare with.',
    against: ['Compared with ', 'the last report', '.'],
    none: 'No issue came, went or was carried over.',
    completedBefore: (count, before) => `Completed: ${number(count)}, last time ${number(before)}.`,
    newlyBlocked: (count) => ['', issues(count), ' newly blocked.'],
    unblocked: (count) => ['', issues(count), ' no longer blocked.'],
    carriedOver: (count) => ['', issues(count), ' carried over: in progress or blocked then and now.'],
    added: (count) => ['', issues(count), ' added to the scope.'],
    reopened: (count) => ['', issues(count), ' reopened in this period.'],
    nowDone: (count) => [
      '',
      issues(count),
      ' counted as completed now because a status was moved to another category.',
    ],
    nowOpen: (count) => [
      '',
      issues(count),
      ' counted as open again because a status was moved to another category.',
    ],
    nowStuck: (count, names) => [
      '',
      issues(count),
      ` counted as blocked now because the status map was changed (${names}), not because they moved.`,
    ],
    nowFree: (count, names) => [
      '',
      issues(count),
      ` no longer counted as blocked because the status map was changed (${names}), not because they moved.`,
    ],
    dropped: (count) => ['', issues(count), ' left the scope.'],
  },
  sprint: {
    title: (key, name) => `Sprint report ${key}: ${name}`,
    goal: (goal) => `Goal: ${goal}`,
    underWay: 'The sprint is still under way.',
    part: 'Scope',
    points: 'Story points',
    parts: {
      committed: 'Committed at the start',
      added: 'Added during the sprint',
      removed: 'Removed during the sprint',
      completed: 'Completed',
      completedOutside: 'Completed before they were added',
      unfinished: 'Not completed',
    },
    carriedOver: (count, name) => ['', issues(count), ` carried over into ${name}.`],
    toBacklog: (count) => ['', issues(count), ` went back to the backlog.`],
    unestimated: (count) => ['', issues(count), ' without story points.'],
    asOf: (moment) => `From the issues as of ${moment}.`,
    counted:
      'Committed is what was in the sprint when it began. Sub-tasks count with the issue above them. Story points are as they are now.',
  },
  coverage: {
    columns: {
      spec: 'Spec',
      criteria: 'Criteria',
      uncovered: 'No task',
      covered: 'To do',
      inProgress: 'In progress',
      done: 'Done',
      changed: 'Changed',
    },
    none: 'No spec with acceptance criteria.',
    done: (done, criteria) => [
      '',
      `${number(done)} of ${number(criteria)} acceptance criteria`,
      ` ${are(done)} done.`,
    ],
    uncovered: (count) => ['', number(count), ` ${count === 1 ? 'has' : 'have'} no task.`],
    changed: (count) => [
      '',
      number(count),
      ` changed since ${count === 1 ? 'it was' : 'they were'} accepted.`,
    ],
  },
  decisions: {
    decided: 'Decisions',
    actions: 'Open action items',
    pageOf: ', page last changed ',
    none: 'No decisions and no open action items on the linked pages.',
  },
  about: {
    covers: (from, to) => `Covers ${from} to ${to}.`,
    late: (asOf) => `Made late, from the issues as of ${asOf}.`,
    gaps: (days) => `No report was made on ${days.join(', ')}; this one covers that time too.`,
    counted: (count) =>
      count === 0
        ? 'No issues counted.'
        : `${issues(count)} counted, each in one group. Figures stay as they were; links open the issues that were counted, as they are now.`,
    below: {
      all: ['All levels below ', ' are counted, the issue itself is not.'],
      children: ['Only the issues directly below ', ' are counted, not what is below them.'],
    },
    countedOf: {
      version: ['The issues with the fix version ', ' are counted.'],
      query: ['What the query ', ' finds is counted.'],
      sprint: ['The issues in the sprint ', ' are counted.'],
    },
    confined: 'Issues of other projects are not counted.',
    age: 'Age is the time since an issue last moved between to do, in progress and done.',
    withheld:
      'Issues with a security level are left out, because everyone who can see this page can read it.',
  },
  notes: {
    hint: 'Add what the figures do not say. Notes stay when the report is made again.',
    carriedOver: ['Carried over from ', 'the last report', ':'],
  },
};
