import { catalogue } from '../catalogue';

const en = {
  preview: 'Preview',
  silent: 'Left for you to write',
  noChildren: 'Child issues will be listed here, always as they are in Jira.',
  moreChildren: 'and more: the page lists all of them, always as they are in Jira.',
  macro: (name: string) => `Macro: ${name}`,
  /** Whom a template mentions, before Confluence says the name. */
  somebody: '@somebody',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
