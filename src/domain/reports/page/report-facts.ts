import { type ReportLayout } from '../layout/report-layout';
import { type ReportChanges } from '../memory/report-changes';
import { type LinkedTalk } from '../linked/linked-talk';
import { type OpenPoint } from '../linked/open-points';
import { type ReportFigures } from '../report-figures';
import { type ReportQueries } from '../report-query';

/** A page that this one speaks of. */
export interface NamedPage {
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
}

/** Everything a report page says, as it was when it was written. */
export interface ReportFacts {
  /** What it is about: the project, or what its scope is called. */
  readonly project: { readonly key: string; readonly name: string };
  readonly siteUrl: string;
  readonly zone: string;
  readonly layout: ReportLayout;
  readonly figures: ReportFigures;
  /** When the figures were read. */
  readonly asOf: number;
  /** Local dates without a report that this one covers. */
  readonly missed: readonly string[];
  readonly queries: ReportQueries;
  /** The report before this one, where its page can still be named. */
  readonly lastPage: NamedPage | null;
  /** Against the figures of the last report; `null` for a first one. */
  readonly changes: ReportChanges | null;
  readonly talk: LinkedTalk;
  /** Open points of the last report's notes; they become notes of a new page, and of no other. */
  readonly openPoints: readonly OpenPoint[];
}
