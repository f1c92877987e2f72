import { createPageReader } from '../adapters/confluence/page-reader';
import { forgeResolver } from '../adapters/forge/resolver';
import { createEpicFinder } from '../adapters/jira/epic-finder';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec-links';
import { createBylineProperties } from '../entry/resolvers/byline-properties';
import { createBylineHandlers } from '../entry/resolvers/byline';
import { createFindEpics } from '../usecases/status/find-epics';
import { createShowPage } from '../usecases/page/show-page';
import { checkUpdate, issueHandlers } from './issue';
import { platform, requestAsUser } from './platform';

const outside = {
  ...platform,
  pages: createPageReader(requestAsUser),
  cards: createIssueCards(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
};

export const resolveByline = forgeResolver({
  ...issueHandlers,
  ...createBylineHandlers({
    ...platform,
    showPage: createShowPage(outside),
    checkUpdate,
    findEpics: createFindEpics(createEpicFinder(requestAsUser)),
  }),
});

export const bylineProperties = createBylineProperties(outside);
