import { createPageReader } from '../adapters/confluence/page-reader';
import { createRelatedPages } from '../adapters/confluence/related-pages';
import { createPins } from '../adapters/jira/pins';
import { createRelatedIssues } from '../adapters/jira/related-issues';
import { relatedDismissals } from '../adapters/storage/related-dismissals';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createRelatedHandlers } from '../entry/resolvers/related';
import { createFindRelated } from '../usecases/related/find-related';
import { createDismissRelated, createPinRelated } from '../usecases/related/keep-related';
import { platform, requestAsUser } from './platform';

/** The calls of *Related*, with the rights of whoever asks. */
export const handlers = createRelatedHandlers({
  ...platform,
  findRelated: createFindRelated({
    search: { issues: createRelatedIssues(requestAsUser), pages: createRelatedPages(requestAsUser) },
    dismissals: relatedDismissals,
    jobs: createSpecJobs(platform.tokens),
  }),
  pinRelated: createPinRelated({
    ...platform,
    pins: createPins(requestAsUser),
    pages: createPageReader(requestAsUser),
  }),
  dismissRelated: createDismissRelated(relatedDismissals),
});
