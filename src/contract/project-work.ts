import { type CommonAnswer } from './answers';
import { type RowTroubleView } from './breakdown/breakdown';

/** The bridge calls of a project's specs and of the work on them. */
export interface ProjectWorkCalls {
  readonly 'show-specs': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: SpecsAnswer | CommonAnswer;
  };
  readonly 'show-jobs': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: JobsAnswer | CommonAnswer;
  };
}

export interface SpecsAnswer {
  readonly kind: 'specs';
  /** Those that were linked last first. */
  readonly specs: readonly SpecRowView[];
  readonly more: boolean;
  /** Whether Confluence has said which pages there are, else why not. */
  readonly pages: 'known' | 'not-connected' | 'no-access' | 'unreachable';
}

export interface SpecRowView {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly statusName: string;
  /** `null` for a page that is in the trash, archived, gone, or hidden from the viewer. */
  readonly page: { readonly title: string; readonly path: string } | null;
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
