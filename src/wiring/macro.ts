import { forgeResolver } from '../adapters/forge/resolver';
import { createEpicFinder } from '../adapters/jira/epic-finder';
import { createIssueSearch } from '../adapters/jira/issue-search';
import { createSiteFieldsFinder } from '../adapters/jira/site-fields-finder';
import { siteFieldsMemory } from '../adapters/storage/site-fields-memory';
import { createStatusMacroHandlers } from '../entry/resolvers/status-macro';
import { createFindEpics } from '../usecases/status/find-epics';
import { createKnownSiteFields } from '../usecases/status/known-site-fields';
import { createSummariseScope } from '../usecases/status/summarise-scope';
import { platform, requestAsUser } from './platform';

const issues = createIssueSearch(requestAsUser);
const finder = createSiteFieldsFinder(requestAsUser);
const siteFields = createKnownSiteFields({ ...platform, finder, memory: siteFieldsMemory });

export const resolveMacro = forgeResolver(
  createStatusMacroHandlers({
    ...platform,
    summariseScope: createSummariseScope({ ...platform, issues, siteFields }),
    findEpics: createFindEpics(createEpicFinder(requestAsUser)),
  }),
);
