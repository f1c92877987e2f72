import { catalogue } from '../../common/catalogue';

const en = {
  topic: 'Topic',
  topicHelp: 'A few words; issues and pages that speak of them are listed, as far as you can see them.',
  onlyHere: 'Only issues of this project',
  space: 'Pages in',
  everySpace: 'All spaces',
  search: 'Search',
  typeFirst: 'Type a topic first.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
