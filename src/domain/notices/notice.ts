import { type ReportLanguage } from '../reports/layout/report-layout';
import { type PauseReason } from '../reports/report-slot';

/** What the owner of a report has to know of. */
export type NoticeCause =
  | PauseReason
  /** Jira or Confluence did not answer, or Lockstep did not run, for as long as the report was of use. */
  | 'unavailable'
  /** Its page, or the list of the reports, is hidden from Lockstep, and there is no second one. */
  | 'page-hidden'
  /** Confluence does not let Lockstep write on the list of the reports. */
  | 'list-refused'
  /** The list that the reports stood below is gone for good, or hidden from Lockstep: there is another one. */
  | 'list-anew'
  /** The page of a report that was made again is gone for good, or hidden from Lockstep: there is another one. */
  | 'page-anew'
  /** Linked pages are left out, because not everybody who reads the report may read them. */
  | 'pages-withheld';

/** One a report and kind of trouble for as long as it lasts, however often it is met. */
export interface Notice {
  readonly scheduleId: string;
  readonly projectId: string;
  readonly cause: NoticeCause;
  /** Whom it is for. */
  readonly ownerId: string;
  readonly spaceId: string;
  readonly language: ReportLanguage;
  /** When it was met first, ms. */
  readonly since: number;
}

const NOTICE_TIMES = ['at-once', 'daily', 'off'] as const;
/** When somebody wants to be told; the project's page shows notices whatever they chose. */
export type NoticeTime = (typeof NOTICE_TIMES)[number];

export interface NoticeWish {
  readonly when: NoticeTime;
  /** When this person was told last, ms. */
  readonly toldAt: number | null;
}

export const USUAL_WISH: NoticeWish = { when: 'at-once', toldAt: null };

const DAY_MS = 24 * 3_600_000;

/** Whether somebody is to be told now, later, or not at all. */
export function noticeTiming({ when, toldAt }: NoticeWish, now: number): 'now' | 'later' | 'never' {
  if (when === 'off') return 'never';
  const hadOne = toldAt !== null && now - toldAt < DAY_MS;
  return when === 'daily' && hadOne ? 'later' : 'now';
}

const LIST: ReadonlySet<NoticeCause> = new Set(['list-refused', 'list-anew', 'page-anew']);

/** A report has one notice about why it did not come out, one about what it leaves out, and one about its list or page. */
export function noticeKind(cause: NoticeCause): 'pause' | 'withheld' | 'list' {
  if (cause === 'pages-withheld') return 'withheld';
  return LIST.has(cause) ? 'list' : 'pause';
}
