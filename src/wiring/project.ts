import { forgeResolver } from '../adapters/forge/resolver';
import { createReportsHandlers } from '../entry/resolvers/reports';
import { firstRunHandlers } from './first-run';
import { late } from './late';
import {
  CREATE_EPIC_CALLS,
  FIGURES_CALLS,
  LINK_REBUILD_CALLS,
  NOTICE_CALLS,
  RELATED_CALLS,
  REPORT_CALLS,
  SCOPE_CALLS,
  TEMPLATE_CALLS,
} from './late-calls';
import { platform } from './platform';
import { showReports } from './project-reports';

export const resolveProject = forgeResolver({
  ...late(CREATE_EPIC_CALLS, async () => (await import('./create-epic')).handlers),
  ...createReportsHandlers({ ...platform, showReports }),
  ...firstRunHandlers,
  ...late(REPORT_CALLS, async () => (await import('./report-management')).reportManagementHandlers),
  ...late(NOTICE_CALLS, async () => (await import('./notices')).noticeHandlers),
  ...late(FIGURES_CALLS, async () => (await import('./figures')).figuresHandlers),
  ...late(SCOPE_CALLS, async () => (await import('./scope-search')).scopeHandlers),
  ...late(LINK_REBUILD_CALLS, async () => (await import('./link-rebuild')).linkRebuildHandlers),
  ...late(TEMPLATE_CALLS, async () => (await import('./templates')).templateHandlers),
  ...late(RELATED_CALLS, async () => (await import('./related')).handlers),
});
