import { type AdfNode } from '../../documents/adf';
import { type SectionContent } from '../../documents/sections';
import { type StatusScope } from '../../status/scope';
import { type SpecCoverage } from '../coverage/spec-coverage';
import { type ReportLayout } from '../layout/report-layout';
import { type ReportChanges } from '../memory/report-changes';
import { type NamedSubject } from '../named-subject';
import { type LinkedTalk } from '../linked/linked-talk';
import { type Said } from '../linked/said';
import { type ReportFigures } from '../report-figures';
import { type ReportQueries } from '../report-query';
import { type Sprint } from '../sprint/sprint';
import { type SprintFigures } from '../sprint/sprint-figures';
import { type ReportWords } from '../words/report-words';

/** A page that this one speaks of. */
export interface NamedPage {
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
}

/** What the report of a sprint tells beside the figures of every report. */
export interface SprintFacts {
  readonly sprint: Sprint;
  readonly figures: SprintFigures;
}

/** Everything a report page says, as it was when it was written. */
export interface ReportFacts {
  readonly subject: NamedSubject;
  /** Whether only what lies in the project is counted, because its readers are. */
  readonly isConfined: boolean;
  readonly siteUrl: string;
  readonly zone: string;
  readonly layout: ReportLayout;
  /** Of the layout's language. */
  readonly words: ReportWords;
  /** Which issues were asked for. */
  readonly scope: StatusScope;
  readonly figures: ReportFigures;
  /** None of them where somebody asks for a report: it belongs to no schedule. */
  readonly ofSchedule: ScheduleParts;
  /** `null` for a report about a time, whatever it covers. */
  readonly sprint: SprintFacts | null;
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
  /** Of the specs that all readers may read. */
  readonly coverage: readonly SpecCoverage[];
  /** Open points of the last report's notes; they become notes of a new page, and of no other. */
  readonly openPoints: readonly Said[];
  /** The page that they stand on: mostly the last one, or an older one where that is gone. */
  readonly leftOpenOn: NamedPage | null;
  /** Without it the page has Lockstep's own form. */
  readonly form?: PageForm;
  /** Without it the page names what it has no room for by a link. */
  readonly liveList?: LiveList;
}

/** What is said by the reports of a schedule alone. */
export type ScheduleParts = Readonly<Partial<Record<string, (facts: ReportFacts) => readonly AdfNode[]>>>;

/** How a page is laid out: what Lockstep keeps up to date on it, and all that a new one says. */
export interface PageForm {
  readonly sections: (facts: ReportFacts, op: string) => readonly SectionContent[];
  readonly body: (facts: ReportFacts, op: string) => string;
}

/** Jira's own list, below this title, of what this query finds in it; `null` where there is none. */
export type LiveList = (title: string, query: string | null, siteUrl: string) => AdfNode | null;
