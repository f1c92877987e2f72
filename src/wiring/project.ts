import { forgeResolver } from '../adapters/forge/resolver';
import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { late } from './late';
import {
  BREAKDOWN_CALLS,
  CREATE_EPIC_CALLS,
  FIGURES_CALLS,
  FIRST_RUN_CALLS,
  ISSUE_CALLS,
  LINK_REBUILD_CALLS,
  NOTICE_CALLS,
  PUBLISH_CALLS,
  PROJECT_WORK_CALLS,
  RELATED_CALLS,
  REPORT_CALLS,
  SCOPE_CALLS,
  SHOW_REPORTS_CALLS,
  SPEC_UPDATE_CALLS,
  TEMPLATE_CALLS,
} from './late-calls';
import { platform } from './platform';

const specDialogs = () => import('./issue-view');
const specUpdate = () => import('./spec-update');
const breakdown = () => import('./breakdown');

export const resolveProject = forgeResolver({
  // The dialogs that the page opens are the issue view's.
  ...createFirstCall(
    platform,
    viewOf(
      {
        update: async (issueId, caller) => (await specUpdate()).showFirst(issueId, caller),
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
      },
      async (issueId, caller) => (await specDialogs()).showFirst(issueId, caller),
    ),
  ),
  ...late(ISSUE_CALLS, async () => (await specDialogs()).issueHandlers),
  ...late(SPEC_UPDATE_CALLS, async () => (await specUpdate()).handlers),
  ...late(BREAKDOWN_CALLS, async () => (await breakdown()).handlers),
  ...late(PROJECT_WORK_CALLS, async () => (await import('./project-work')).projectWorkHandlers),
  ...late(CREATE_EPIC_CALLS, async () => (await import('./create-epic')).handlers),
  ...late(SHOW_REPORTS_CALLS, async () => (await import('./project-reports')).handlers),
  ...late(FIRST_RUN_CALLS, async () => (await import('./first-run')).firstRunHandlers),
  ...late(REPORT_CALLS, async () => (await import('./report-management')).reportManagementHandlers),
  ...late(PUBLISH_CALLS, async () => (await import('./publish-now')).publishHandlers),
  ...late(NOTICE_CALLS, async () => (await import('./notices')).noticeHandlers),
  ...late(FIGURES_CALLS, async () => (await import('./figures')).figuresHandlers),
  ...late(SCOPE_CALLS, async () => (await import('./scope-search')).scopeHandlers),
  ...late(LINK_REBUILD_CALLS, async () => (await import('./link-rebuild')).linkRebuildHandlers),
  ...late(TEMPLATE_CALLS, async () => (await import('./templates')).templateHandlers),
  ...late(RELATED_CALLS, async () => (await import('./related')).handlers),
});
