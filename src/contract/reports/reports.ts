import { type CommonAnswer } from '../answers';
import { type DocumentNode } from '../page-preview';
import { type CountsView, type HistoryEntry, type PauseView, type SkipView } from './report-history';
import { type LayoutFaultView, type LayoutView } from './report-layout';
import { type ReportTemplateAnswer, type TemplateRefused } from './report-template';

/** The bridge calls of a project's Lockstep page. */
export interface ReportCalls {
  'show-reports': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: ShowReportsAnswer | CommonAnswer;
  };
  'preview-report': {
    readonly request: PreviewRequest;
    readonly answer: PreviewAnswer | CommonAnswer;
  };
  'find-parent-pages': {
    readonly request: FindParentPagesRequest;
    readonly answer: FoundPagesAnswer | CommonAnswer;
  };
  'read-report-template': {
    readonly request: { readonly pageId: string };
    readonly answer: ReportTemplateAnswer | CommonAnswer;
  };
  'turn-on-report': { readonly request: ReportOrder; readonly answer: ManageAnswer | CommonAnswer };
  'change-report': { readonly request: ChangeReportRequest; readonly answer: ManageAnswer | CommonAnswer };
  'add-report': { readonly request: AddReportRequest; readonly answer: ManageAnswer | CommonAnswer };
  'publish-report': {
    readonly request: NamedReport;
    readonly answer: PublishAnswer | CommonAnswer;
  };
}

export interface ScheduleView {
  /** IANA name. */
  readonly zone: string;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** Every week where there is none. */
  readonly recurrence?: RecurrenceView;
}

export type NthView = 1 | 2 | 3 | 4 | 'last';

export type RecurrenceView =
  /** Counted from the week of a date, `YYYY-MM-DD`. */
  | { readonly kind: 'weeks'; readonly every: number; readonly from: string }
  | { readonly kind: 'weekday-of-month'; readonly nth: NthView }
  /** 31 is the last day of any month. */
  | { readonly kind: 'day-of-month'; readonly day: number };

export interface ReportChoiceView {
  readonly schedule: ScheduleView;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly scope: ScopeView;
  readonly layout: LayoutView;
  readonly audience: AudienceView;
  readonly catchUp: CatchUpView;
}

/** Whose work a report tells, as far as it is the project's. */
export type ScopeView =
  | { readonly kind: 'project' }
  | { readonly kind: 'epic'; readonly issueId: string }
  | { readonly kind: 'version'; readonly versionId: string }
  /** Its sprints that run when a report is made, else the one that was closed last. */
  | { readonly kind: 'board'; readonly boardId: string }
  | { readonly kind: 'jql'; readonly jql: string };

/** What becomes of a report that could not be made in time. */
export type CatchUpView = 'late' | 'skip';

/** Those who see the project, whom the pages are restricted to, or all who see the space. */
export type AudienceView = 'project' | 'space';

/** What is not said is as it is for most. */
export type ReportOrder = Pick<ReportChoiceView, 'schedule' | 'spaceId'> & Partial<ReportChoiceView>;

/** The project's first where none is named. */
export interface NamedReport {
  readonly scheduleId?: string;
}

export interface ChangeReportRequest extends NamedReport {
  readonly on?: boolean;
  readonly choice?: ReportOrder;
  /** What the form said when it opened: what is the same in both is left as it is by now. */
  readonly from?: ReportOrder;
}

/** Pages of one space, by words of their titles. */
export interface FindParentPagesRequest {
  readonly spaceKey: string;
  readonly words: string;
}

export interface FoundPagesAnswer {
  readonly kind: 'pages';
  readonly pages: readonly {
    readonly pageId: string;
    readonly title: string;
    readonly spaceName: string;
  }[];
}

export interface AddReportRequest {
  readonly choice: ReportOrder;
  /** Of one press: the same twice is one report. */
  readonly attempt: string;
}

/** Of the report that is named, changed so; of a new one where none is. */
export interface PreviewRequest extends Pick<ReportOrder, 'schedule' | 'scope' | 'layout'>, NamedReport {}

/** An epic, a version or a board; `key` where Jira shows one beside the name. */
export interface AboutView {
  readonly key: string;
  readonly name: string;
}

export interface ReportView extends ReportChoiceView {
  readonly scheduleId: string;
  /** `null` for an account that is no longer active, or hidden. */
  readonly ownerName: string | null;
  /** What the scope names, where the viewer can see it. */
  readonly about: AboutView | null;
  /** Of the page that the pages go below, where the viewer can see it. */
  readonly parentTitle: string | null;
  /** Of the page that its template was taken from, likewise. */
  readonly templateTitle: string | null;
  /** What to ask for older reports with than are told here, ms; `null` where there are none. */
  readonly olderBefore: number | null;
  /** Leads to the list of all its reports, where there are more than are told and the viewer can see its space. */
  readonly listPath: string | null;
  readonly on: boolean;
  readonly nextAt: number;
  /** Whether that has come, and the report has not come out yet. */
  readonly isDue: boolean;
  /** Why the last report that was due could not come out; the next due date is another try. */
  readonly pausedFor: PauseView | null;
}

export interface SpaceView {
  readonly spaceId: string;
  readonly key: string;
  readonly name: string;
}

export type SpacesView =
  | { readonly kind: 'spaces'; readonly spaces: readonly SpaceView[]; readonly suggestedId: string | null }
  | { readonly kind: 'not-connected' | 'not-granted' | 'no-access' | 'unreachable' };

export type ShowReportsAnswer =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'reports';
      readonly project: { readonly projectId: string; readonly key: string; readonly name: string };
      /** Whether the viewer may turn on, change and publish. */
      readonly mayManage: boolean;
      /** Whether the viewer may create issues in this project. */
      readonly mayCreateIssues: boolean;
      readonly report: ReportView | null;
      /** Newest first. */
      readonly history: readonly HistoryEntry[];
      /** Reports that the project has beside it. */
      readonly more: readonly FurtherReport[];
      readonly spaces: SpacesView;
    };

export interface FurtherReport {
  readonly report: ReportView;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

export interface PreviewRow {
  readonly key: string;
  readonly summary: string;
}

export type PreviewAnswer =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'scope-gone' }
  /** More than can be read while somebody waits. */
  | { readonly kind: 'too-many-issues' }
  | ScopeRefused
  | LayoutRefused
  | NotManaged
  | {
      readonly kind: 'preview';
      /** Of the next page that the schedule makes, with what it covers, ms. */
      readonly title: string;
      readonly from: number;
      readonly to: number;
      /** What it would say now, and of which time, ms: a page on its date tells of another one. */
      readonly headline: string;
      readonly since: number;
      readonly until: number;
      readonly counts: CountsView;
      /** The first few of each group. */
      readonly rows: Readonly<Record<keyof CountsView, readonly PreviewRow[]>>;
      /** What the pages look like, where the report keeps what was taken of a template. */
      readonly template: readonly DocumentNode[] | null;
    };

/** Of a report that is there. */
export type NotManaged =
  | { readonly kind: 'not-allowed'; readonly where: 'project' }
  | { readonly kind: 'not-turned-on' };

export type Refused = NotManaged | { readonly kind: 'not-allowed'; readonly where: 'space' };

export interface LayoutRefused {
  readonly kind: 'layout-refused';
  readonly fault: LayoutFaultView;
}

export type ScopeRefused =
  /** Jira's own words about the query, if it has any. */
  | { readonly kind: 'scope-refused'; readonly messages: readonly string[] }
  /** The query means somebody else for each who asks, by this word (`currentUser()`). */
  | { readonly kind: 'depends-on-asker'; readonly word: string }
  /** The board has none, had none yet, or cannot be seen. */
  | { readonly kind: 'no-sprints' }
  /** The epic is of another project, and nothing below it is of this one; or all that the query finds is of others. */
  | { readonly kind: 'nothing-here' };

/** What is wrong with a choice. */
export type ChoiceRefused =
  | { readonly kind: 'no-such-place' }
  /** The list of the project's reports in that space stays where it is: this person may not move it there. */
  | { readonly kind: 'list-not-moved' }
  | ScopeRefused
  | { readonly kind: 'too-many'; readonly most: number }
  | LayoutRefused
  | TemplateRefused;

/** What was changed is shown at once: the answer is the page's new state. */
export type ManageAnswer = ShowReportsAnswer | Refused | ChoiceRefused;

export type PublishAnswer =
  | {
      readonly kind: 'published';
      readonly title: string;
      readonly path: string;
      readonly counts: CountsView;
      /** Sections that were not written, since people have edited the page. */
      readonly keptSections: number;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipView }
  /** Another try is at it. */
  | { readonly kind: 'busy' }
  /** More issues than can be read while somebody waits: it is written when nobody does. */
  | { readonly kind: 'in-background' }
  | Refused;
