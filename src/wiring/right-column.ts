import { createSpacePresence } from '../adapters/confluence/space-presence';
import { createPageReader } from '../adapters/confluence/pages/page-reader';
import { missingForSpec } from '../adapters/forge/spec-grants';
import { createIssueReader } from '../adapters/jira/issues/issue-reader';
import { createSpecJobs } from '../adapters/storage/spec/spec-jobs';
import { createLinkFinder } from '../adapters/storage/spec/link-finder';
import { createPlaceHandlers, createRightColumn } from '../entry/resolvers/right-column';
import { createFindPlaceHindrance } from '../usecases/spec/find-place-hindrance';
import { createShowIssue } from '../usecases/spec/show-issue';
import { platform } from './platform';
import { requestAsViewer } from './viewer';

/** What the issue's right column begins with. */
export const showFirst = createRightColumn({
  showIssue: createShowIssue({
    ...platform,
    issues: createIssueReader(requestAsViewer),
    pages: createPageReader(requestAsViewer),
    jobs: createSpecJobs(platform.tokens),
    links: createLinkFinder(platform.tokens),
    grants: { missingForSpec },
  }),
});

/** What it asks once an issue without a spec is painted. */
export const handlers = createPlaceHandlers({
  ...platform,
  findPlaceHindrance: createFindPlaceHindrance({ spaces: createSpacePresence(requestAsViewer) }),
});
