import { catalogue } from '../../common/catalogue';

const en = {
  about: 'What Lockstep wrote in this project, for whom and when, of the issues that you can see.',
  show: 'Show history',
  none: 'Nothing has been written that you can see.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
