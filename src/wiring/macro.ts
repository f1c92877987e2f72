import { forgeResolver } from '../adapters/forge/resolver';
import { createIssueSearch } from '../adapters/jira/search/issue-search';
import { createStatusMacroHandlers } from '../entry/resolvers/status/status-macro';
import { createKnownSiteFields } from '../usecases/status/known-site-fields';
import { createSummariseScope } from '../usecases/status/summarise-scope';
import { late } from './late';
import {
  CHANGES_CALLS,
  SCOPE_CALLS,
  STAGES_CALLS,
  STATUS_PREVIEW_CALLS,
  STATUS_REPORT_CALLS,
} from './late-calls';
import { inTime, platform, requestAsUser } from './platform';
import { siteFieldsWith } from './site-fields';

const known = {
  ...platform,
  // For who waits: what there is no time for is left out, and told.
  issues: createIssueSearch(requestAsUser, inTime.forIssues),
  siteFields: createKnownSiteFields(siteFieldsWith(requestAsUser)),
};

/** What counts is read at once; the rest where it is asked about. */
export const statusHandlers = {
  ...late(STAGES_CALLS, async () => (await import('./status-stages')).stagesWith(known)),
  ...late(CHANGES_CALLS, async () => (await import('./status-changes')).changesWith(known)),
  ...late(SCOPE_CALLS, () => import('./reports/scope-search')),
  ...createStatusMacroHandlers({
    ...platform,
    summariseScope: createSummariseScope(known),
    tryScope: async (...asked) => (await import('./try-scope')).tryScopeWith(known)(...asked),
    touched: async (...told) => (await import('./status-changes')).touchedOf(...told),
  }),
};

const statusPreview = () => import('./reports/status-preview');

/** The dialog of *Write status report* is the issue view's, beside the macro's own calls. */
export const resolveMacro = forgeResolver({
  ...late({ 'show-issue': true }, async () => ({ handlers: (await statusPreview()).firstHandlers })),
  ...late(STATUS_PREVIEW_CALLS, statusPreview),
  ...late(STATUS_REPORT_CALLS, () => import('./reports/status-report')),
  ...statusHandlers,
});

export async function exportMacro(payload: unknown, runtime: unknown): Promise<object> {
  const { createStatusExport } = await import('../entry/exports/status-export');
  const exported = createStatusExport({ ...platform, summariseScope: createSummariseScope(known) });
  const trace = { cause: 'click', personId: null, correlationId: platform.invocationId() } as const;
  return platform.traces.within(trace, () => exported(payload, runtime));
}
