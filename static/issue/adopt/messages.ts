import { type AdoptionRefusal, type CheckPageAnswer } from '../../../src/contract/links/spec-links';
import { catalogue } from '../../common/catalogue';

type Refusal = Exclude<AdoptionRefusal['kind'], 'page-of-another-issue'>;
type Standing = Extract<CheckPageAnswer, { readonly kind: 'adoptable' }>['standing'];

const refusals: Readonly<Record<Refusal, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'no-children-possible': 'Specs belong to issues that can have child issues, such as epics.',
  'may-not-edit': 'You need permission to edit this issue.',
  'may-not-link': 'You need permission to link this issue.',
  'page-not-visible': 'There is no such page, or you have no access to it.',
  'page-trashed': 'This page is in the trash. Restore it in Confluence first.',
  'page-archived': 'This page is archived. Restore it in Confluence first.',
  'page-report': 'This page is a report of Lockstep, or was copied from one. Choose another page.',
  'may-not-edit-page': 'You need permission to edit this page.',
  'issue-names-another': 'The issue names another page as its spec. Use that one, or unlink it first.',
};

const standings: Readonly<Record<Exclude<Standing, 'free' | 'names-former-issue'>, string>> = {
  'names-this-issue': 'The page already names this issue.',
  copy: 'The page was copied from the spec of an issue. It becomes a spec of its own.',
};

const en = {
  refusals,
  standings,
  ofAnother: (issueKey: string | null): string =>
    issueKey === null
      ? 'This page is the spec of an issue that you cannot see.'
      : `This page is the spec of ${issueKey}.`,
  formerIssue: (issueKey: string | null): string =>
    issueKey === null
      ? 'The page was the spec of an issue that is gone.'
      : `So far the page names ${issueKey}, which does not lead to it.`,
  becomes: (issueKey: string) => `This page becomes the spec of ${issueKey}`,
  writes: 'What Lockstep adds',
  willWrite: ['A link to the page on the issue', 'A mark on issue and page by which they find each other'],
  untouched: 'Nothing in the text of the page is changed.',
  use: 'Use this page',
  another: 'Choose another page',
  cancel: 'Cancel',
  close: 'Close',
  adopted: 'The page is now the spec',
  anotherFirst: 'Another page became the spec of this issue first',
  overtaken: 'Something else was done with this issue’s spec meanwhile',
  overtakenHelp: 'Close this dialog: the issue shows how things stand.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
