import { createSpaceReader } from '../adapters/confluence/space-reader';
import { createTrialPages } from '../adapters/confluence/trial-pages';
import { forgeResolver } from '../adapters/forge/resolver';
import { createScopeProbes } from '../adapters/http/scope-probes';
import { createProjectLister } from '../adapters/jira/projects/project-lister';
import { createSiteRights } from '../adapters/jira/projects/site-rights';
import { createSiteFieldsFinder } from '../adapters/jira/projects/site-fields-finder';
import { createSiteStatuses } from '../adapters/jira/projects/site-statuses';
import { createSpecSearch } from '../adapters/jira/search/spec-search';
import { createTrialIssues } from '../adapters/jira/trials/trial-issues';
import { guideDismissals } from '../adapters/storage/site/guide-dismissals';
import { selfTests } from '../adapters/storage/site/self-tests';
import { siteFieldsMemory } from '../adapters/storage/site/site-fields-memory';
import { heartbeat, storageTrial } from '../adapters/storage/site/vital-signs';
import { createAdminHandlers } from '../entry/resolvers/admin/admin';
import { createSiteGuide } from '../usecases/first-run/site-guide';
import { createCleanUpSelfTest } from '../usecases/health/clean-up-self-test';
import { createListPlaces } from '../usecases/health/list-places';
import { createContinueSelfTest, createStartSelfTest } from '../usecases/health/run-self-test';
import { createPauseSite, createShowPause } from '../usecases/health/pause-site';
import { createShowHealth } from '../usecases/health/show-health';
import { createSaveStatusMap, createShowStatusMap } from '../usecases/status/manage-status-map';
import { platform, requestAsAdmin } from './platform';

const outside = {
  ...platform,
  rights: createSiteRights(requestAsAdmin),
  spaces: createSpaceReader(requestAsAdmin),
  projects: createProjectLister(requestAsAdmin),
  probes: createScopeProbes(requestAsAdmin),
  storage: storageTrial,
  heartbeat,
  issues: createTrialIssues(requestAsAdmin),
  pages: createTrialPages(requestAsAdmin),
  tests: selfTests,
  dismissals: guideDismissals,
  specs: createSpecSearch(requestAsAdmin),
};

const statusMap = {
  ...outside,
  statuses: createSiteStatuses(requestAsAdmin),
  finder: createSiteFieldsFinder(requestAsAdmin),
  memory: siteFieldsMemory,
};

export const resolveAdmin = forgeResolver(
  createAdminHandlers({
    ...platform,
    showHealth: createShowHealth(outside),
    showPause: createShowPause(outside),
    pauseSite: createPauseSite(outside),
    showStatusMap: createShowStatusMap(statusMap),
    saveStatusMap: createSaveStatusMap(statusMap),
    siteGuide: createSiteGuide(outside),
    listPlaces: createListPlaces(outside),
    startSelfTest: createStartSelfTest(outside),
    continueSelfTest: createContinueSelfTest(outside),
    cleanUpSelfTest: createCleanUpSelfTest(outside),
  }),
);
