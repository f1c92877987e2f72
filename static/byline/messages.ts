import { type PageIssueView } from '../../src/contract/byline';
import { catalogue } from '../common/catalogue';
import { formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('en');

type Unseen = Exclude<PageIssueView['kind'], 'issue'>;

const specOf: Readonly<Record<Unseen, string>> = {
  'not-visible': 'This page is the spec of a Jira issue that was deleted or that you have no access to.',
  unreachable: 'This page is the spec of a Jira issue, but Jira did not answer.',
};

const copyOf: Readonly<Record<Unseen, string>> = {
  'not-visible':
    'This page is a copy of the spec of a Jira issue that was deleted or that you have no access to.',
  unreachable: 'This page is a copy of the spec of a Jira issue, but Jira did not answer.',
};

const en = {
  specOf,
  copyOf,
  spec: (typeName: string, key: string) =>
    typeName === '' ? `Spec of ${key}` : `Spec of ${typeName} ${key}`,
  openIssue: 'Open issue',
  updateSpec: 'Update spec',
  showChanges: 'Show changes',
  comparing: 'Comparing with the issue',
  upToDate: 'Up to date with the issue',
  offers: 'The issue says more than the page has sections for',
  changes: (count: number): string =>
    `${formatNumber(count)} ${plural(count, { one: 'change', other: 'changes' })} from the issue`,
  notCompared: 'It could not be found out whether the issue has changed.',
  notComparable: 'The page cannot be compared with the issue.',
  createEpic: 'Create epic from this page',
  cancel: 'Cancel',
  useAsSpec: 'Use as the spec of an issue',
  issue: 'Issue',
  issueHelp: 'Type a key or words of the summary, then choose the issue.',
  issues: 'Issues',
  noIssues: 'No issue that can have a spec was found.',
  issuesFailed: 'The issues could not be searched. Type again to try again.',
  oneSided: (key: string) => `This page names ${key}, but ${key} does not name this page as its spec.`,
  copy: (key: string) => `A copy of the spec of ${key}`,
  copyHint: 'Lockstep changes nothing on copies. The spec is the page that the issue names.',
  ignore: 'Ignore',
  showIgnored: 'Show ignored copy',
  report: 'Report by Lockstep',
  noSpec: 'This page is not a spec',
  whatItIs:
    'Lockstep keeps Jira issues and the pages that specify them in step. Open an epic in Jira to generate its spec.',
  notVisible: 'You cannot see this page any more.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
