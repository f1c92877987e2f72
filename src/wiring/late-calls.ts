import { type BreakdownCalls } from '../contract/breakdown/breakdown';
import { type BylineCalls } from '../contract/byline';
import { type CoverageCalls } from '../contract/breakdown/coverage';
import { type CreateEpicCalls } from '../contract/breakdown/create-epic';
import { type FirstRunCalls } from '../contract/admin/first-run';
import { type HistoryCalls } from '../contract/links/history';
import {
  type ContinueCalls,
  type GenerateCalls,
  type PlaceCalls,
  type SpecStateCalls,
} from '../contract/issue';
import { type LinkRebuildCalls } from '../contract/links/link-rebuild';
import { type ProjectWorkCalls } from '../contract/project-work';
import { type RelatedCalls } from '../contract/related';
import { type CancelCalls } from '../contract/reports/cancel-report';
import { type HandOnCalls } from '../contract/reports/hand-on-report';
import { type NoticeCalls } from '../contract/reports/notices';
import { type OlderReportsCalls } from '../contract/reports/older-reports';
import { type ParentReadersCalls } from '../contract/reports/parent-readers';
import { type FiguresCalls } from '../contract/reports/report-figures';
import { type ReportCalls } from '../contract/reports/reports';
import { type SpecCommentCalls } from '../contract/spec/spec-comment';
import { type SpecLinkCalls } from '../contract/links/spec-links';
import { type SpecUpdateCalls } from '../contract/spec/spec-update';
import { type StatusMacroCalls } from '../contract/status/status-macro';
import { type StatusReportCalls } from '../contract/status/status-report';
import { type TemplateCalls } from '../contract/spec/templates';

/*
 * What is answered by code that is read late, by its contract: a call that is missing here is a type error.
 */

type Named<Calls> = Readonly<Record<keyof Calls, true>>;

export const BREAKDOWN_CALLS: Named<Omit<BreakdownCalls, 'rank-tasks' | 'undo-tasks'>> = {
  'show-breakdown': true,
  'task-form': true,
  'task-types': true,
  'find-assignees': true,
  'create-tasks': true,
  'continue-tasks': true,
};

/** What is done with tasks once they are made. */
export const MADE_TASKS_CALLS: Named<Pick<BreakdownCalls, 'rank-tasks' | 'undo-tasks'>> = {
  'rank-tasks': true,
  'undo-tasks': true,
};

export const BYLINE_CALLS: Named<Omit<BylineCalls, 'page-news'>> = {
  'show-page': true,
  'ignore-copy': true,
  'report-figures': true,
  'find-epics': true,
};

/** Compares like *Update spec*. */
export const PAGE_NEWS_CALLS: Named<Pick<BylineCalls, 'page-news'>> = { 'page-news': true };

export const COVERAGE_CALLS: Named<CoverageCalls> = {
  'show-coverage': true,
  'accept-criterion': true,
  'settle-served': true,
};

export const CREATE_EPIC_CALLS: Named<CreateEpicCalls> = {
  'epic-places': true,
  'epic-types': true,
  'create-epic': true,
};

export const FIRST_RUN_CALLS: Named<FirstRunCalls> = {
  'show-first-run': true,
  'choose-spec-space': true,
  'dismiss-first-run': true,
};

export const PROJECT_WORK_CALLS: Named<ProjectWorkCalls> = {
  'show-specs': true,
  'show-jobs': true,
  'project-history': true,
};

export const RELATED_CALLS: Named<RelatedCalls> = {
  'find-related': true,
  'pin-related': true,
  'unpin-related': true,
  'pinned-issues': true,
  'dismiss-related': true,
};

/** What its dialog shows before the press. */
export const STATUS_PREVIEW_CALLS: Named<Pick<StatusReportCalls, 'preview-status-report' | 'list-spaces'>> = {
  'preview-status-report': true,
  'list-spaces': true,
};

export const STATUS_REPORT_CALLS: Named<Omit<StatusReportCalls, keyof typeof STATUS_PREVIEW_CALLS>> = {
  'write-status-report': true,
  'follow-status-report': true,
};

export const PAGE_PEOPLE_CALLS: Named<Pick<SpecUpdateCalls, 'page-people'>> = { 'page-people': true };

export const CHECK_UPDATE_CALLS: Named<Pick<SpecUpdateCalls, 'check-update'>> = { 'check-update': true };

export const SPEC_UPDATE_CALLS: Named<Pick<SpecUpdateCalls, 'update-spec'>> = { 'update-spec': true };

export const GENERATE_CALLS: Named<GenerateCalls> = {
  'list-spaces': true,
  'create-spec': true,
};

export const PLACE_CALLS: Named<PlaceCalls> = { 'place-hindrance': true };

export const CONTINUE_CALLS: Named<ContinueCalls> = { 'continue-spec': true };

/** What is done with a spec that is there, or was. */
export const SPEC_LINK_CALLS: Named<SpecLinkCalls & SpecStateCalls & SpecCommentCalls & HistoryCalls> = {
  'find-pages': true,
  'find-claiming-pages': true,
  'check-page': true,
  'adopt-spec': true,
  'show-spec': true,
  'show-unlink': true,
  'unlink-spec': true,
  'restore-page': true,
  'recall-spec': true,
  'refresh-links': true,
  'settle-news': true,
  'refresh-comment': true,
  'show-history': true,
};

export const SHOW_REPORTS_CALLS: Named<Pick<ReportCalls, 'show-reports'>> = { 'show-reports': true };

export const PUBLISH_CALLS: Named<Pick<ReportCalls, 'publish-report'>> = { 'publish-report': true };

export const HAND_ON_CALLS: Named<HandOnCalls> = { 'hand-on-report': true };

export const CANCEL_CALLS: Named<CancelCalls> = { 'cancel-report': true };

/** What may be chosen for a project's reports; what there is of them is its page's first answer. */
export const REPORT_CALLS: Named<Omit<ReportCalls, 'show-reports' | 'publish-report'>> = {
  'preview-report': true,
  'find-parent-pages': true,
  'read-report-template': true,
  'turn-on-report': true,
  'add-report': true,
  'change-report': true,
};

export const PARENT_READERS_CALLS: Named<ParentReadersCalls> = { 'parent-readers': true };

export const NOTICE_CALLS: Named<NoticeCalls> = { 'show-notices': true, 'choose-notices': true };

/** What somebody looks up in reports that have come out. */
export const HISTORY_CALLS: Named<FiguresCalls & OlderReportsCalls> = {
  'page-figures': true,
  'older-reports': true,
};

export const STAGES_CALLS: Named<Pick<StatusMacroCalls, 'macro-stages'>> = { 'macro-stages': true };

export const CHANGES_CALLS: Named<Pick<StatusMacroCalls, 'macro-changes'>> = { 'macro-changes': true };

export const SCOPE_CALLS: Named<Pick<StatusMacroCalls, 'find-scopes'>> = { 'find-scopes': true };

export const LINK_REBUILD_CALLS: Named<LinkRebuildCalls> = {
  'link-news': true,
  'rebuild-links': true,
  'adopt-found': true,
};

export const TEMPLATE_CALLS: Named<TemplateCalls> = {
  'show-templates': true,
  'choose-template': true,
  'read-template': true,
  'find-template-pages': true,
  'list-space-templates': true,
};
