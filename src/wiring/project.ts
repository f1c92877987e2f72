import { InvocationError, InvocationErrorCode } from '@forge/events';
import { createLinkedPages } from '../adapters/confluence/linked-pages';
import { createReportPages } from '../adapters/confluence/report-pages';
import { createSpaceReader } from '../adapters/confluence/space-reader';
import { createSpaceRights } from '../adapters/confluence/space-rights';
import { type ForgeHandler, forgeResolver } from '../adapters/forge/resolver';
import { type ProductRequest } from '../adapters/http/request';
import { createIssueSearch } from '../adapters/jira/issue-search';
import { createProjectRights, createProjects } from '../adapters/jira/projects';
import { createSiteStatuses } from '../adapters/jira/site-statuses';
import { createStatusHistory } from '../adapters/jira/status-history';
import { createSiteFieldsFinder } from '../adapters/jira/site-fields-finder';
import { createForgeReportQueue } from '../adapters/queue/forge-report-queue';
import { projectLinks } from '../adapters/storage/project-links';
import { createReportArchive } from '../adapters/storage/report-archive';
import { createReportSlotStore } from '../adapters/storage/report-slot-store';
import { siteFieldsMemory } from '../adapters/storage/site-fields-memory';
import { createSpecPlaces } from '../adapters/storage/spec-places';
import { heartbeat } from '../adapters/storage/vital-signs';
import { createWeeklyReportStore } from '../adapters/storage/weekly-report-store';
import { createReportConsumer } from '../entry/consumers/reports';
import { createReportsHandlers } from '../entry/resolvers/reports';
import { createTick } from '../entry/schedules/tick';
import { createClaimDueReports } from '../usecases/reports/claim-due-reports';
import { createFindReopened } from '../usecases/status/find-reopened';
import { createKnownSiteFields, createRefreshSiteFields } from '../usecases/status/known-site-fields';
import { createChangeReport, createTurnOnReport } from '../usecases/reports/manage-report';
import { createPreviewReport } from '../usecases/reports/preview-report';
import { createPublishNow } from '../usecases/reports/publish-now';
import { createPublishReport } from '../usecases/reports/publish-report';
import { createReadLinkedTalk } from '../usecases/reports/read-linked-talk';
import { createReadReportFigures } from '../usecases/reports/read-report-figures';
import { createShowReports } from '../usecases/reports/show-reports';
import { firstRunHandlers } from './first-run';
import { linkRebuildHandlers } from './link-rebuild';
import { templateHandlers } from './templates';
import { platform, requestAsApp, requestAsAppSoon, requestAsUser } from './platform';

const records = {
  reports: createWeeklyReportStore(platform.tokens),
  slots: createReportSlotStore(platform.tokens),
  archive: createReportArchive(platform.tokens),
};
const asUser = {
  projects: createProjects(requestAsUser),
  rights: createProjectRights(requestAsUser),
  spaces: createSpaceReader(requestAsUser),
};
const spaceRights = createSpaceRights(requestAsUser);

const siteFieldsWith = (request: ProductRequest) => ({
  ...platform,
  finder: createSiteFieldsFinder(request),
  memory: siteFieldsMemory,
});

const figuresWith = (request: ProductRequest) =>
  createReadReportFigures({
    issues: createIssueSearch(request),
    projects: createProjects(request),
    findReopened: createFindReopened({
      history: createStatusHistory(request),
      statuses: createSiteStatuses(request),
    }),
    siteFields: createKnownSiteFields(siteFieldsWith(request)),
  });

const publishWith = (request: ProductRequest) =>
  createPublishReport({
    ...platform,
    ...records,
    pages: createReportPages(request),
    readFigures: figuresWith(request),
    readTalk: createReadLinkedTalk({ links: projectLinks, linkedPages: createLinkedPages(request) }),
  });

const manage = { ...platform, ...records, rights: asUser.rights, spaces: spaceRights };

const reportsHandlers = createReportsHandlers({
  ...platform,
  showReports: createShowReports({ ...records, ...asUser, places: createSpecPlaces() }),
  previewReport: createPreviewReport({ ...platform, readFigures: figuresWith(requestAsUser) }),
  turnOnReport: createTurnOnReport(manage),
  changeReport: createChangeReport(manage),
  publishNow: createPublishNow({ ...manage, publish: publishWith(requestAsAppSoon) }),
});

const handlers: Readonly<Record<string, ForgeHandler>> = {
  ...reportsHandlers,
  ...firstRunHandlers,
  ...linkRebuildHandlers,
  ...templateHandlers,
};

export const resolveProject = forgeResolver(handlers);

export const onTick = createTick({
  ...platform,
  noteTick: () => heartbeat.note(platform.clock.now()),
  claimDueReports: createClaimDueReports({
    ...platform,
    ...records,
    queue: createForgeReportQueue(platform.traces),
  }),
  refreshSiteFields: createRefreshSiteFields(siteFieldsWith(requestAsApp)),
});

const consumer = createReportConsumer({ ...platform, publishReport: publishWith(requestAsApp) });

/** The platform wants a retry returned, not thrown. */
export async function consumeReports(event: unknown): Promise<unknown> {
  const delivered = await consumer(event);
  if (delivered.kind === 'delivered') return undefined;
  return new InvocationError({
    retryAfter: Math.ceil(delivered.afterMs / 1_000),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
