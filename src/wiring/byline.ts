import { createPageReader } from '../adapters/confluence/page-reader';
import { forgeResolver } from '../adapters/forge/resolver';
import { createIssueCards } from '../adapters/jira/issues/issue-cards';
import { createSpecJobs } from '../adapters/storage/spec/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec/spec-links';
import { createBylineProperties } from '../entry/resolvers/byline-properties';
import { createBylineHandlers } from '../entry/resolvers/byline';
import { createIgnoreCopy } from '../usecases/links/adopt/ignore-copy';
import { createShowPage } from '../usecases/page/show-page';
import { issueDialogs } from './issue-dialogs';
import { late } from './late';
import { COVERAGE_CALLS, CREATE_EPIC_CALLS, RELATED_CALLS } from './late-calls';
import { platform, requestAsUser } from './platform';

const outside = {
  ...platform,
  pages: createPageReader(requestAsUser),
  cards: createIssueCards(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
};

const coverage = () => import('./coverage');
const related = () => import('./related');

export const resolveByline = forgeResolver({
  ...issueDialogs(async (issueId, caller) => (await import('./right-column')).showFirst(issueId, caller)),
  ...late(COVERAGE_CALLS, async () => (await coverage()).handlers),
  ...late(CREATE_EPIC_CALLS, async () => (await import('./create-epic')).handlers),
  ...late(RELATED_CALLS, async () => (await related()).handlers),
  ...late({ 'page-news': true }, async () => (await import('./spec-update')).pageNewsHandlers),
  ...createBylineHandlers({
    ...platform,
    showPage: createShowPage(outside),
    ignoreCopy: createIgnoreCopy(outside),
    findEpics: async (words) => (await import('./epic-search')).findEpics(words),
    showFigures: async (...asked) => (await import('./figures')).showFigures(...asked),
  }),
});

export const bylineProperties = createBylineProperties(outside);
