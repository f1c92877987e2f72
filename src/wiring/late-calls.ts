import { type BreakdownCalls } from '../contract/breakdown';
import { type CoverageCalls } from '../contract/coverage';
import { type IssueCalls } from '../contract/issue';
import { type SpecUpdateCalls } from '../contract/spec-update';
import { type StatusReportCalls } from '../contract/status-report';

/*
 * What is answered by code that is read late, by its contract: a call that is missing here is a type error.
 */

type Named<Calls> = Readonly<Record<keyof Calls, true>>;

export const BREAKDOWN_CALLS: Named<BreakdownCalls> = {
  'show-breakdown': true,
  'task-form': true,
  'find-assignees': true,
  'create-tasks': true,
  'continue-tasks': true,
  'undo-tasks': true,
};

export const COVERAGE_CALLS: Named<CoverageCalls> = {
  'show-coverage': true,
  'accept-criterion': true,
  'settle-served': true,
};

export const STATUS_REPORT_CALLS: Named<StatusReportCalls> = {
  'preview-status-report': true,
  'write-status-report': true,
  'list-spaces': true,
};

export const SPEC_UPDATE_CALLS: Named<SpecUpdateCalls> = {
  'check-update': true,
  'page-people': true,
  'update-spec': true,
};

/** The others of the issue view, but for each frame's first. */
export const ISSUE_CALLS: Named<Omit<IssueCalls, 'show-issue' | keyof SpecUpdateCalls>> = {
  'list-spaces': true,
  'create-spec': true,
  'continue-spec': true,
  'find-pages': true,
  'find-claiming-pages': true,
  'check-page': true,
  'adopt-spec': true,
  'unlink-spec': true,
  'restore-page': true,
  'recall-spec': true,
  'refresh-links': true,
  'refresh-comment': true,
  'show-history': true,
};
