import { forgeResolver } from '../adapters/forge/resolver';
import { issueDialogs } from './issue-dialogs';
import { late } from './late';
import {
  CANCEL_CALLS,
  CREATE_EPIC_CALLS,
  FIGURES_CALLS,
  FIRST_RUN_CALLS,
  HAND_ON_CALLS,
  LINK_REBUILD_CALLS,
  NOTICE_CALLS,
  PUBLISH_CALLS,
  PROJECT_WORK_CALLS,
  RELATED_CALLS,
  REPORT_CALLS,
  SCOPE_CALLS,
  SHOW_REPORTS_CALLS,
  TEMPLATE_CALLS,
} from './late-calls';

export const resolveProject = forgeResolver({
  ...issueDialogs,
  ...late(PROJECT_WORK_CALLS, async () => (await import('./project-work')).projectWorkHandlers),
  ...late(CREATE_EPIC_CALLS, async () => (await import('./breakdown/create-epic')).handlers),
  ...late(SHOW_REPORTS_CALLS, async () => (await import('./reports/project-reports')).handlers),
  ...late(FIRST_RUN_CALLS, async () => (await import('./first-run')).firstRunHandlers),
  ...late(REPORT_CALLS, async () => (await import('./reports/report-management')).reportManagementHandlers),
  ...late(PUBLISH_CALLS, async () => (await import('./reports/publish-now')).publishHandlers),
  ...late(HAND_ON_CALLS, async () => (await import('./reports/hand-on-report')).handOnHandlers),
  ...late(CANCEL_CALLS, async () => (await import('./reports/cancel-report')).cancelHandlers),
  ...late(NOTICE_CALLS, async () => (await import('./reports/notices')).noticeHandlers),
  ...late(FIGURES_CALLS, async () => (await import('./reports/figures')).figuresHandlers),
  ...late(SCOPE_CALLS, async () => (await import('./reports/scope-search')).scopeHandlers),
  ...late(LINK_REBUILD_CALLS, async () => (await import('./spec/link-rebuild')).linkRebuildHandlers),
  ...late(TEMPLATE_CALLS, async () => (await import('./spec/templates')).templateHandlers),
  ...late(RELATED_CALLS, async () => (await import('./related')).handlers),
});
