import { catalogue } from '../../common/catalogue';

const en = {
  title: 'Create epic with spec',
  about: 'An epic in this project, and a spec page that is linked with it.',
  begin: 'New epic',
  mayNot: 'You need permission to create issues in this project.',
  noPlace: {
    'not-connected':
      'A spec is a Confluence page, and Lockstep is not connected to Confluence on this site. Ask your administrator.',
    'not-granted':
      'A spec is a Confluence page, and Lockstep lacks a permission for Confluence. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
    'no-access': 'A spec is a Confluence page, and you have no access to Confluence.',
  },
  next: 'What is next: its spec. The epic stays whatever becomes of it.',
  generate: 'Generate spec',
  open: 'Open the epic',
  created: (key: string): string => `${key} was created`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
