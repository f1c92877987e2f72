import { type CommonAnswer } from './answers';
import { type LifeView } from './links/link-life';
import { type FiguresPart, type ReportFiguresAnswer } from './reports/report-figures';
import { type UpdateStateAnswer } from './spec/spec-update';
import { type FindEpicsAnswer } from './status/status-macro';
import { isId } from './ids';

/** The calls of the byline item's popup; those of the dialogs that it opens are the issue view's. */
export interface BylineCalls {
  readonly 'show-page': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: ShowPageAnswer | CommonAnswer;
  };
  /** Settles that the page, a copy of a spec, is none. */
  readonly 'ignore-copy': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: IgnoreCopyAnswer | CommonAnswer;
  };
  /** What the issue has to add to its page, asked for once the popup has been painted. */
  readonly 'page-news': {
    readonly request: { readonly issueId: string };
    readonly answer: UpdateStateAnswer | CommonAnswer;
  };
  /** What the page counted, where it is a report. */
  readonly 'report-figures': {
    readonly request: FiguresPart;
    readonly answer: ReportFiguresAnswer | CommonAnswer;
  };
  /** Issues whose spec the page may become. */
  readonly 'find-epics': {
    readonly request: { readonly text: string };
    readonly answer: FindEpicsAnswer | CommonAnswer;
  };
}

/** Read by hand: valibot would be loaded for this alone (docs/decisions/0045). */
export function parsePageNews(payload: unknown): { readonly issueId: string } | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { issueId }: Readonly<Record<string, unknown>> = { ...payload };
  return isId(issueId) ? { issueId } : null;
}

export type ShowPageAnswer =
  | { readonly kind: 'not-visible' }
  | ({ readonly kind: 'no-spec'; readonly mayEdit: boolean; readonly title: string } & Pinned)
  | {
      readonly kind: 'copy';
      readonly issue: PageIssueView;
      readonly mayEdit: boolean;
      /** `unknown`: nothing could remember it. */
      readonly ignored: 'no' | 'yes' | 'unknown';
    }
  | ({
      readonly kind: 'spec';
      readonly issue: PageIssueView;
      readonly mutual: boolean;
      readonly mayEdit: boolean;
      readonly life: readonly LifeView[];
    } & Pinned);

interface Pinned {
  /** Ids of the issues that the page says it is pinned to; `pinned-issues` tells of those that the person sees. */
  readonly pinnedTo: readonly string[];
}

export interface IgnoreCopyAnswer {
  readonly kind: 'ignored' | 'not-a-copy' | 'may-not-edit';
}

export type PageIssueView =
  | {
      readonly kind: 'issue';
      readonly issueId: string;
      readonly key: string;
      readonly summary: string;
      readonly typeName: string;
      readonly statusName: string;
      readonly category: 'new' | 'indeterminate' | 'done';
    }
  | { readonly kind: 'not-visible' | 'unreachable' };
