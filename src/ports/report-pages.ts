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
  /** The document as the product keeps it, to the byte. */
  readonly body: string;
  readonly versionNumber: number;
}

export interface NewReportPage {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly body: string;
}

export type CreatePageOutcome =
  { readonly kind: 'created'; readonly page: Omit<ReportPage, 'body'> } | { readonly kind: 'title-taken' };

/** Report pages, with the app's own rights. Throws only `PlatformError`. */
export interface ReportPages {
  /** The page as it is now; `null` when it is in the trash, gone or hidden from the app. */
  read(pageId: string): Promise<ReportPage | null>;
  /** The page of exactly this title in the space, and where the site is. */
  findByTitle(
    spaceId: string,
    title: string,
  ): Promise<{ readonly siteUrl: string; readonly page: ReportPage | null }>;
  create(page: NewReportPage): Promise<CreatePageOutcome>;
  /** False when somebody wrote a version in between; then nothing was written. */
  update(page: ReportPage, body: string, message: string): Promise<boolean>;
  mark(pageId: string): Promise<ReportMark | null>;
  setMark(pageId: string, mark: ReportMark): Promise<void>;
  /** Marks a page as the list of a project's reports: content property `lockstep.page`, found by CQL. */
  setIndexMark(pageId: string, projectId: string): Promise<void>;
}
