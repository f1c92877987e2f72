import { createPagePins } from '../adapters/confluence/pages/page-pins';
import { createPageReader } from '../adapters/confluence/pages/page-reader';
import { createRelatedPages } from '../adapters/confluence/related-pages';
import { createIssueGlance } from '../adapters/jira/issues/issue-glance';
import { createIssuesById } from '../adapters/jira/issues/issues-by-id';
import { createPins } from '../adapters/jira/pins';
import { createRelatedIssues } from '../adapters/jira/search/related-issues';
import { pinMemory } from '../adapters/storage/related/pin-memory';
import { relatedDismissals } from '../adapters/storage/related/related-dismissals';
import { createSpecJobs } from '../adapters/storage/spec/spec-jobs';
import { createRelatedHandlers } from '../entry/resolvers/related';
import { createDismissRelated } from '../usecases/related/dismiss-related';
import { createFindRelated } from '../usecases/related/find-related';
import { createPinRelated, createUnpinRelated } from '../usecases/related/pin-related';
import { platform } from './platform';
import { requestAsViewer } from './viewer';

const reading = {
  issues: { glance: createIssueGlance(requestAsViewer) },
  pages: createPageReader(requestAsViewer),
};
const pinning = {
  ...platform,
  pins: createPins(requestAsViewer),
  pagePins: createPagePins(requestAsViewer),
  memory: pinMemory,
  pages: reading.pages,
};

/** The calls of *Related*, with the rights of whoever asks. */
export const handlers = createRelatedHandlers({
  ...platform,
  findRelated: createFindRelated({
    search: { issues: createRelatedIssues(requestAsViewer), pages: createRelatedPages(requestAsViewer) },
    dismissals: relatedDismissals,
    pinned: pinMemory,
    issues: reading.issues,
    jobs: createSpecJobs(platform.tokens),
  }),
  pinRelated: createPinRelated(pinning),
  unpinRelated: createUnpinRelated(pinning),
  issuesById: createIssuesById(requestAsViewer),
  dismissRelated: createDismissRelated({ ...reading, dismissals: relatedDismissals }),
});
