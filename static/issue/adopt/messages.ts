import { type CheckPageAnswer } from '../../../src/contract/links/spec-links';
import { catalogue } from '../../common/catalogue';

type Standing = Extract<CheckPageAnswer, { readonly kind: 'adoptable' }>['standing'];

const standings: Readonly<Record<Exclude<Standing, 'free' | 'names-former-issue'>, string>> = {
  'names-this-issue': 'The page already names this issue.',
  copy: 'The page was copied from the spec of an issue. It becomes a spec of its own.',
};

const en = {
  standings,
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
