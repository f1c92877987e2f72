import { type PageIssueView } from '../../src/contract/byline';
import { catalogue } from '../common/catalogue';

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
  oneSided: (key: string) => `This page names ${key}, but ${key} does not name this page as its spec.`,
  copy: (key: string) => `A copy of the spec of ${key}`,
  copyHint: 'Lockstep changes nothing on copies. The spec is the page that the issue names.',
  noSpec: 'This page is not a spec',
  whatItIs:
    'Lockstep keeps Jira issues and the pages that specify them in step. Open an epic in Jira to generate its spec.',
  notVisible: 'You cannot see this page any more.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
