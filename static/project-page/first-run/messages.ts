import { catalogue } from '../../common/catalogue';

const en = {
  title: 'Get to your first spec',
  done: 'Done',
  open: 'To do',
  hide: 'Hide this guide',
  confluence: 'Connect Confluence',
  connected: 'Specs are Confluence pages, and Lockstep reaches Confluence on this site.',
  confluenceTroubles: {
    'not-connected':
      'Specs are Confluence pages. Ask an administrator of the site to connect Lockstep to Confluence.',
    'not-granted':
      'Lockstep lacks a permission that it needs to link pages and issues. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
    'no-access': 'Specs are Confluence pages, and you have no access to Confluence. Ask for it.',
    unreachable: 'Confluence did not answer. Reload the page to try again.',
  },
  space: 'Choose where specs go',
  spaceHelp: 'Specs of this project are created in this space unless somebody chooses another one.',
  noSpace: 'You can see no shared space in Confluence. Ask for access to one, or create one there.',
  spaceLabel: 'Space for specs',
  specsGoTo: 'Specs of this project go to:',
  hiddenSpace: 'Specs of this project go to a space that you cannot see.',
  adminsChoose:
    'Administrators of this project choose it here. Until then, whoever creates the first spec does.',
  save: 'Save',
  change: 'Change',
  notAllowed: {
    project: 'You need to be an administrator of this project.',
    space:
      'You may not create pages in this space. Choose another one, or ask an administrator of the space for permission.',
  },
  epic: 'Open an epic and choose Generate spec',
  template:
    'Specs are written from the built-in product spec. A page of your own can take its place under Spec template on this page.',
  newestEpics: 'The newest epics without a spec:',
  noEpic:
    'This project has no open epic without a spec. Make one under Create epic with spec on this page; its spec comes next.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
