import { forgeResolver } from '../adapters/forge/resolver';
import { issueDialogs } from './issue-dialogs';
import { late } from './late';
import {
  CANCEL_CALLS,
  CREATE_EPIC_CALLS,
  FIRST_RUN_CALLS,
  HISTORY_CALLS,
  HAND_ON_CALLS,
  LINK_REBUILD_CALLS,
  NOTICE_CALLS,
  PARENT_READERS_CALLS,
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
  ...late(PROJECT_WORK_CALLS, () => import('./project-work')),
  ...late(CREATE_EPIC_CALLS, () => import('./breakdown/create-epic')),
  ...late(SHOW_REPORTS_CALLS, () => import('./reports/project-reports')),
  ...late(FIRST_RUN_CALLS, () => import('./first-run')),
  ...late(REPORT_CALLS, () => import('./reports/report-management')),
  ...late(PARENT_READERS_CALLS, () => import('./reports/parent-readers')),
  ...late(PUBLISH_CALLS, () => import('./reports/publish-now')),
  ...late(HAND_ON_CALLS, () => import('./reports/hand-on-report')),
  ...late(CANCEL_CALLS, () => import('./reports/cancel-report')),
  ...late(NOTICE_CALLS, () => import('./reports/notices')),
  ...late(HISTORY_CALLS, () => import('./reports/report-history')),
  ...late(SCOPE_CALLS, () => import('./reports/scope-search')),
  ...late(LINK_REBUILD_CALLS, () => import('./spec/link-rebuild')),
  ...late(TEMPLATE_CALLS, () => import('./spec/templates')),
  ...late(RELATED_CALLS, () => import('./related')),
});
