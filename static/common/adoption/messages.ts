import { type AdoptionRefusal } from '../../../src/contract/links/spec-links';
import { catalogue } from '../catalogue';

type Refusal = Exclude<AdoptionRefusal['kind'], 'page-of-another-issue'>;

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

const en = {
  refusals,
  ofAnother: (issueKey: string | null): string =>
    issueKey === null
      ? 'This page is the spec of an issue that you cannot see.'
      : `This page is the spec of ${issueKey}.`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
