import { catalogue } from '../../common/catalogue';

const en = {
  title: 'Create epic with spec',
  about: 'An epic in this project, and a spec page that is linked with it.',
  begin: 'New epic',
  next: 'What is next: open the epic and generate its spec there.',
  open: 'Open the epic',
  created: (key: string): string => `${key} was created`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
