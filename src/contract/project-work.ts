import * as v from 'valibot';
import { type CommonAnswer } from './answers';
import { type RowTroubleView } from './breakdown/task-runs';
import { type ProjectHistoryEntry } from './links/history';
import { type LifeView } from './links/link-life';
import { type PagesKnown } from './links/link-rebuild';
import { cursor, parsed } from './payload';

/** The bridge calls of a project's specs, of the work on them, and of what was written. */
export interface ProjectWorkCalls {
  readonly 'show-specs': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: SpecsAnswer | CommonAnswer;
  };
  readonly 'show-jobs': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: JobsAnswer | CommonAnswer;
  };
  readonly 'project-history': {
    readonly request: ProjectHistoryRequest;
    readonly answer: ProjectHistoryAnswer | { readonly kind: 'not-visible' } | CommonAnswer;
  };
}

export interface ProjectHistoryRequest {
  /** The `next` of the part before; `null` for the newest. */
  readonly from: string | null;
}

export interface ProjectHistoryAnswer {
  readonly kind: 'project-history';
  /** Newest first. */
  readonly entries: readonly ProjectHistoryEntry[];
  /** Where older ones begin; `null` when these were the oldest. */
  readonly next: string | null;
}

export interface SpecsAnswer {
  readonly kind: 'specs';
  /** Those that were linked last first. */
  readonly specs: readonly SpecRowView[];
  readonly more: boolean;
  readonly pages: PagesKnown;
}

export interface SpecRowView {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  /** `null` for a page that is gone or hidden from the viewer. */
  readonly page: { readonly title: string; readonly path: string } | null;
  /** What has become of issue and page, as the issue tells it. */
  readonly life: readonly LifeView[];
}

export interface JobsAnswer {
  readonly kind: 'jobs';
  /** What somebody has to go on with first, then the latest. */
  readonly jobs: readonly JobView[];
  readonly more: boolean;
}

export interface JobView {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly task: 'create' | 'adopt' | 'unlink' | 'break-down';
  readonly state: 'running' | 'open' | 'incomplete' | 'done';
  readonly byViewer: boolean;
  /** When it last moved, ms since the epoch. */
  readonly updatedAt: number;
  readonly done: number;
  readonly total: number;
  readonly troubles: readonly JobTroubleView[];
}

export type JobTroubleView =
  | {
      readonly kind: 'step';
      readonly step: 'page' | 'remote-link' | 'issue-property' | 'page-property' | 'comment' | 'record';
    }
  /** Tasks that Jira did not make, for one reason. */
  | { readonly kind: 'rows'; readonly why: RowTroubleView; readonly count: number }
  /** Somebody has cancelled it before so many tasks. */
  | { readonly kind: 'cancelled'; readonly count: number };

const historySchema = v.object({
  from: v.nullable(cursor),
});

export function parseProjectHistory(payload: unknown): ProjectHistoryRequest | null {
  return parsed(historySchema, payload);
}
