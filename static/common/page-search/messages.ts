import { catalogue } from '../catalogue';

const en = {
  search: 'Find a page',
  searchHelp: 'Type words of its title, or paste the link of the page.',
  likely: 'Pages with a similar title',
  found: (count: number): string => (count === 1 ? '1 page found' : `${String(count)} pages found`),
  nothingFound: 'No page with these words in its title was found.',
  searchFailed: 'Confluence could not be searched. Paste the link of the page instead.',
  inSpace: (space: string) => `In ${space}`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
