import { type SpecStep } from '../../../src/contract/issue';
import { type PlaceView } from '../../../src/contract/place';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('en');

type NoSpace = Extract<PlaceView, { readonly kind: 'no-space' }>['why'];

const noSpace: Readonly<Record<NoSpace, string>> = {
  'to-choose': 'Pages of this project usually go to a space that is not open to you. Choose another one.',
  'none-visible': 'No shared Confluence space of yours was found. Choose another one.',
  'not-connected':
    'Lockstep is not connected to Confluence on this site. Ask your administrator to connect it.',
  'not-granted':
    'Lockstep lacks a permission for Confluence. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
  'no-access': 'You have no access to Confluence on this site.',
  unavailable: 'Confluence did not answer. Close this dialog and try again.',
};

const done: Readonly<Record<Exclude<SpecStep, 'record'>, string>> = {
  page: 'The page was created',
  'remote-link': 'The page is linked on the issue',
  'issue-property': 'Lockstep on the issue leads to the page',
  'page-property': 'The page names its issue',
  comment: 'A comment with the link was added',
};

const refused: Readonly<Record<Exclude<SpecStep, 'record'>, string>> = {
  page: 'The page was not accepted',
  'remote-link': 'The page could not be linked on the issue: you may not link it',
  'issue-property': 'The issue could not be marked as having a spec: you may not edit it',
  'page-property': 'The page could not be marked as a spec: you may not edit it',
  comment:
    'No comment was added: you may not comment on the issue, or not edit the comment of the spec before',
};

const en = {
  noSpace,
  done,
  refused,
  overtaken:
    'Something else was done with this issue’s spec meanwhile. Close this dialog: the issue shows how things stand.',
  claimed: (title: string) => `The page “${title}” says that it is the spec of this issue`,
  claimedHelp: 'Use it, or go on: then the issue has a spec of its own beside that page.',
  secondPage: (title: string) => `The page “${title}” also says that it is the spec of this issue`,
  secondPageHelp:
    'Compare the two. To go on with that page instead, unlink this spec first and then use that page.',
  create: 'Create page',
  cancel: 'Cancel',
  change: 'Change',
  close: 'Close',
  goesTo: 'A new page in {}',
  audience:
    'Everyone who can see this space will be able to read it. It is written from the issue as you see it.',
  title: 'Title',
  space: 'Space',
  chooseSpace: 'Choose a space first.',
  spacesNone: 'You can see no shared space in Confluence. Ask for access to one, or create one there.',
  spacesFailed: 'The spaces could not be listed. Close this dialog and try again.',
  parent: 'Parent page (optional)',
  parentHelp: 'Paste the link of the page that it should go under.',
  parentFault: 'This is no link to a Confluence page.',
  templateTrouble: {
    gone: 'The project’s template was deleted, or you have no access to it.',
    unavailable: 'Confluence did not answer when the project’s template was read.',
    faulty:
      'The project’s template has a mistake in its placeholders. A project administrator can see it on the project’s Lockstep page.',
    unreadable:
      'The project’s template cannot be read: it is damaged, or has more than 5 MB or 50,000 parts. A project administrator can choose a smaller one.',
  },
  useBuiltIn: 'Use Product spec (built in)',
  chooseTemplate: 'Choose a template first.',
  templateLabel: 'Template',
  builtIn: 'Product spec (built in)',
  template: 'Template: Product spec (built in)',
  comment: 'Comment on the issue with the link',
  commentHindrance: 'You need permission to comment on this issue.',
  titleEmpty: 'The page needs a title.',
  titleTooLong: (over: number) =>
    plural(over, {
      one: 'The title is 1 character too long.',
      other: `The title is ${formatNumber(over)} characters too long.`,
    }),
  titleTaken: (title: string) => `The space already has a page called “${title}”.`,
  placeRefused: (space: string, isBelow: boolean) =>
    isBelow
      ? `You cannot create a page in “${space}” below the parent page that you chose. It takes the permission to add pages in the space, and access to that page.`
      : `You cannot create a page in “${space}”. It takes the permission to add pages there.`,
  chooseAnotherPlace:
    'Nothing was created, and what you typed is kept. Choose another space or parent page, or ask an administrator of the space for permission.',
  takeTitle: (title: string) => `Use “${title}”`,
  questions:
    'This issue says little. Three short answers make a better spec; leave out what you do not know.',
  who: 'Who is it for?',
  outcome: 'What will be better for them?',
  doneWhen: 'It is done when… (one point per line)',
  created: 'The spec was created',
  nextTitle: 'What is next',
  next: 'Read it through with your team and fill in what was left for you. The issue always leads to it.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
