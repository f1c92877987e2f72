import { forgeResolver } from '../adapters/forge/resolver';
import { createIssueSearch } from '../adapters/jira/search/issue-search';
import { createScopeFinder } from '../adapters/jira/search/scope-finder';
import { createSiteFieldsFinder } from '../adapters/jira/projects/site-fields-finder';
import { createSiteStatuses } from '../adapters/jira/projects/site-statuses';
import { createStatusHistory } from '../adapters/jira/sprints/status-history';
import { siteFieldsMemory } from '../adapters/storage/site/site-fields-memory';
import { createStatusExport } from '../entry/exports/status-export';
import { createStatusMacroHandlers } from '../entry/resolvers/status/status-macro';
import { createFindReopened } from '../usecases/status/find-reopened';
import { createFindScopes } from '../usecases/status/find-scopes';
import { createKnownSiteFields } from '../usecases/status/known-site-fields';
import { createShowChanges } from '../usecases/status/show-changes';
import { createSummariseScope } from '../usecases/status/summarise-scope';
import { findEpics } from './epic-search';
import { late } from './late';
import { STATUS_REPORT_CALLS } from './late-calls';
import { platform, requestAsUser } from './platform';

const issues = createIssueSearch(requestAsUser);
const finder = createSiteFieldsFinder(requestAsUser);
const siteFields = createKnownSiteFields({ ...platform, finder, memory: siteFieldsMemory });

const findReopened = createFindReopened({
  history: createStatusHistory(requestAsUser),
  statuses: createSiteStatuses(requestAsUser),
});

const summariseScope = createSummariseScope({ ...platform, issues, siteFields });

export const statusHandlers = createStatusMacroHandlers({
  ...platform,
  summariseScope,
  showChanges: createShowChanges({ ...platform, issues, siteFields, findReopened }),
  findScopes: createFindScopes({
    findEpics,
    scopes: createScopeFinder(requestAsUser),
  }),
});

const statusReport = () => import('./status-report');

/** The dialog of *Write status report* is the issue view's, beside the macro's own calls. */
export const resolveMacro = forgeResolver({
  ...late({ 'show-issue': true }, async () => (await statusReport()).firstHandlers),
  ...late(STATUS_REPORT_CALLS, async () => (await statusReport()).handlers),
  ...statusHandlers,
});

export const exportMacro = createStatusExport({ ...platform, summariseScope });
