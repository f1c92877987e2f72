import { catalogue } from '../../common/catalogue';

const en = {
  about: 'An epic in this project, and a spec page that is linked with it.',
  begin: 'New epic',
  mayNot: 'You need permission to create issues in this project.',
  next: 'What is next: its spec. The epic stays whatever becomes of it.',
  generate: 'Generate spec',
  open: 'Open the epic',
  created: (key: string): string => `${key} was created`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
