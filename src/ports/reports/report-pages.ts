import { type PageMark } from '../../domain/reports/report-slot';

/** Marks a page as the report of one slot: content property `lockstep.report`. */
export interface ReportMark {
  readonly scheduleId: string;
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

export interface ReportPage {
  readonly pageId: string;
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
  /** The page that it stands below; `null` where the product does not say. */
  readonly parentId: string | null;
  /** The document as the product keeps it, to the byte. */
  readonly body: string;
  readonly versionNumber: number;
  /** In a live doc text may change without a version. */
  readonly isLive: boolean;
  /** What the page's history says of this version; empty where it says nothing. */
  readonly versionMessage: string;
}

export interface PageWhereabouts {
  readonly spaceId: string;
  readonly state: 'current' | 'archived' | 'trashed';
}

export interface NewReportPage {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly body: string;
  /** Nobody but its author sees it until it is shown to others. */
  readonly isPrivate?: boolean;
}

export type CreatePageOutcome =
  | {
      readonly kind: 'created';
      readonly page: Omit<ReportPage, 'body' | 'versionMessage'>;
      readonly siteUrl: string;
    }
  | { readonly kind: 'title-taken' };

/** Report pages, with the app's own rights. Throws only `PlatformError`. `siteUrl` is empty where an answer does not tell it. */
export interface ReportPages {
  /** The page as it is now; `null` when it is in the trash, gone or hidden from the app. */
  read(pageId: string): Promise<ReportPage | null>;
  /** Where a page is now, also in the trash; `null` when it is gone for good or hidden from the app. */
  whereabouts(pageId: string): Promise<PageWhereabouts | null>;
  /** Those of a few pages that are there now, as `read` would give each, with one call. */
  readAll(
    pageIds: readonly string[],
  ): Promise<{ readonly siteUrl: string; readonly pages: readonly ReportPage[] }>;
  /** The document of one version of a page; `null` when there is no such version any more. */
  bodyOf(pageId: string, versionNumber: number): Promise<string | null>;
  /** The page of exactly this title in the space, and where the site is. */
  findByTitle(
    spaceId: string,
    title: string,
  ): Promise<{ readonly siteUrl: string; readonly page: ReportPage | null }>;
  create(page: NewReportPage): Promise<CreatePageOutcome>;
  /** False when somebody wrote a version or put the page into the trash in between; then nothing was written. */
  update(page: ReportPage, body: string, message: string): Promise<boolean>;
  mark(pageId: string): Promise<ReportMark | null>;
  /** `kept` spares looking for a mark that is there; the answer tells what to keep, if the product does. */
  setMark(pageId: string, mark: ReportMark, kept: PageMark | null): Promise<PageMark | null>;
  /** Marks a page as the list of a project's reports: content property `lockstep.page`, found by CQL. */
  setIndexMark(pageId: string, projectId: string): Promise<void>;
}
