import { createPageReader } from '../adapters/confluence/page-reader';
import { forgeResolver } from '../adapters/forge/resolver';
import { createEpicFinder } from '../adapters/jira/epic-finder';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec-links';
import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { createBylineProperties } from '../entry/resolvers/byline-properties';
import { createBylineHandlers } from '../entry/resolvers/byline';
import { createIgnoreCopy } from '../usecases/links/ignore-copy';
import { createFindEpics } from '../usecases/status/find-epics';
import { createShowPage } from '../usecases/page/show-page';
import { late } from './late';
import {
  BREAKDOWN_CALLS,
  COVERAGE_CALLS,
  CREATE_EPIC_CALLS,
  ISSUE_CALLS,
  SPEC_UPDATE_CALLS,
  RELATED_CALLS,
} from './late-calls';
import { platform, requestAsUser } from './platform';

const outside = {
  ...platform,
  pages: createPageReader(requestAsUser),
  cards: createIssueCards(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
};

const specDialogs = () => import('./issue-view');
const coverage = () => import('./coverage');
const related = () => import('./related');
const specUpdate = () => import('./spec-update');
const breakdown = () => import('./breakdown');

export const resolveByline = forgeResolver({
  // The dialogs that the popup opens are the issue view's.
  ...createFirstCall(
    platform,
    viewOf(
      {
        update: async (issueId, caller) => (await specUpdate()).showFirst(issueId, caller),
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
      },
      async (issueId, caller) => (await specDialogs()).showFirst(issueId, caller),
    ),
  ),
  ...late(ISSUE_CALLS, async () => (await specDialogs()).issueHandlers),
  ...late(SPEC_UPDATE_CALLS, async () => (await specUpdate()).handlers),
  ...late(BREAKDOWN_CALLS, async () => (await breakdown()).handlers),
  ...late(COVERAGE_CALLS, async () => (await coverage()).handlers),
  ...late(CREATE_EPIC_CALLS, async () => (await import('./create-epic')).handlers),
  ...late(RELATED_CALLS, async () => (await related()).handlers),
  ...late({ 'page-news': true }, async () => (await specUpdate()).pageNewsHandlers),
  ...createBylineHandlers({
    ...platform,
    showPage: createShowPage(outside),
    ignoreCopy: createIgnoreCopy(outside),
    findEpics: createFindEpics(createEpicFinder(requestAsUser)),
    showFigures: async (pageId) => (await import('./figures')).showFigures(pageId),
  }),
});

export const bylineProperties = createBylineProperties(outside);
