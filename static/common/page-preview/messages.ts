import { catalogue } from '../catalogue';

const en = {
  preview: 'Preview',
  silent: 'Left for you to write',
  noChildren: 'Child issues will be listed here, always as they are in Jira.',
  moreChildren: 'and more: the page lists all of them, always as they are in Jira.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
