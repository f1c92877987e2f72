import { createPageReader } from '../adapters/confluence/page-reader';
import { forgeResolver } from '../adapters/forge/resolver';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec-links';
import { createBylineHandlers } from '../entry/resolvers/byline';
import { createShowPage } from '../usecases/page/show-page';
import { issueHandlers } from './issue';
import { platform, requestAsUser } from './platform';

const outside = {
  pages: createPageReader(requestAsUser),
  cards: createIssueCards(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
};

export const resolveByline = forgeResolver({
  ...issueHandlers,
  ...createBylineHandlers({ ...platform, showPage: createShowPage(outside) }),
});
