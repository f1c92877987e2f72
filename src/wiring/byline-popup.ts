import { createPageReader } from '../adapters/confluence/pages/page-reader';
import { createIssueCards } from '../adapters/jira/issues/issue-cards';
import { createSpecJobs } from '../adapters/storage/spec/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec/spec-links';
import { createBylineHandlers } from '../entry/resolvers/byline';
import { createIgnoreCopy } from '../usecases/links/adopt/ignore-copy';
import { createShowPage } from '../usecases/page/show-page';
import { platform } from './platform';
import { requestAsViewer } from './viewer';

const outside = {
  ...platform,
  pages: createPageReader(requestAsViewer),
  cards: createIssueCards(requestAsViewer),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
};

/** The popup's own calls; its dialogs need none of this. */
export const handlers = createBylineHandlers({
  ...platform,
  showPage: createShowPage(outside),
  ignoreCopy: createIgnoreCopy(outside),
  findEpics: async (words) => (await import('./epic-search')).findEpics(words),
  showFigures: async (...asked) => (await import('./reports/figures')).showFigures(...asked),
});
