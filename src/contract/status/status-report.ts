import { type CommonAnswer } from '../answers';
import { type PlaceView, type SpacesAnswer } from '../place';
import { type CountsView } from '../reports/report-history';
import { type PreviewRow } from '../reports/reports';

/** The calls of the dialog *Write status report*, beside the first one. */
export interface StatusReportCalls {
  readonly 'write-status-report': {
    readonly request: WriteStatusRequest;
    readonly answer: WriteStatusAnswer | CommonAnswer;
  };
  readonly 'preview-status-report': {
    readonly request: PreviewStatusRequest;
    readonly answer: PreviewStatusAnswer | CommonAnswer;
  };
  readonly 'follow-status-report': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: FollowStatusAnswer | CommonAnswer;
  };
  readonly 'list-spaces': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: SpacesAnswer | CommonAnswer;
  };
}

/** How far a report may look back, in days; the first is the usual one. */
export const PERIODS = [7, 14, 30] as const;

export interface PreviewStatusRequest {
  readonly days: number;
}

export interface WriteStatusRequest extends PreviewStatusRequest {
  /** Names this try; the same again is the same press. */
  readonly attempt: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  /** The page of today that is written again; `null` for another one. */
  readonly pageId: string | null;
}

export interface ReportPageView {
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
}

export interface StatusPreviewAnswer {
  readonly kind: 'status-report-preview';
  readonly title: string;
  readonly headline: string;
  readonly days: number;
  readonly counts: CountsView;
  /** The first few of each group. */
  readonly rows: Readonly<Record<keyof CountsView, readonly PreviewRow[]>>;
  readonly place: PlaceView;
  /** Who would read the page: whoever sees the space, is logged in to it, or sees all projects in it. Not written where unknown. */
  readonly audience: 'space' | 'logged-in' | 'projects' | 'unknown';
  /** Today's newest report of the same that they may edit. */
  readonly today: (ReportPageView & { readonly pageId: string }) | null;
  /** What today's newest is called that they see in the trash, where there is none to update. */
  readonly trashedTitle: string | null;
  /** A report of today is being written: its end can be followed. */
  readonly isUnderWay: boolean;
}

/** There is no preview where there are more issues than can be read while somebody waits. */
export type PreviewStatusAnswer =
  | StatusPreviewAnswer
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'too-many-issues' }
  | DependsOnAsker;

/** A macro's query counts by this word for each who asks what is theirs; a page says one thing to all its readers. */
export interface DependsOnAsker {
  readonly kind: 'depends-on-asker';
  readonly word: string;
}

export interface WrittenReport {
  readonly kind: 'written';
  readonly page: ReportPageView & { readonly url: string };
  /** Sections that were not written, since people have edited the page. */
  readonly keptSections: number;
}

/** What has become of today's newest report. */
export type FollowStatusAnswer =
  | WrittenReport
  | { readonly kind: 'under-way' }
  | { readonly kind: 'not-visible' | 'not-written' };

export type WriteStatusAnswer =
  | {
      readonly kind:
        | 'not-visible'
        | 'too-many-issues'
        | 'place-refused'
        | 'page-refused'
        | 'audience-unknown'
        | 'not-shown'
        | 'too-many-today'
        | 'title-empty'
        | 'title-too-long';
    }
  | (WrittenReport & { readonly counts: CountsView })
  | DependsOnAsker
  | { readonly kind: 'title-taken'; readonly suggestion: string }
  | { readonly kind: 'busy'; readonly retryAfterMs: number };
