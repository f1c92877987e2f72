import { expand } from '../../domain/documents/made-nodes';
import { jiraList } from '../../domain/documents/jira-list';
import { NO_TALK } from '../../domain/reports/linked/linked-talk';
import { type SpecCoverage } from '../../domain/reports/coverage/spec-coverage';
import { type ReportSection, STANDARD_LAYOUT } from '../../domain/reports/layout/report-layout';
import { type LiveList } from '../../domain/reports/page/report-facts';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { type ReportQueries } from '../../domain/reports/report-query';
import { type StatusOrder } from '../../domain/reports/status-report';
import { asTold, type StatusSubject } from '../../domain/reports/status-subject';
import { type ReportWords } from '../../domain/reports/words/report-words';
import { type GatheredFacts } from '../reports/publishing/gather-report';

/** There is no report before this one to compare with, and its person reads the linked pages themselves. */
const SECTIONS: readonly ReportSection[] = ['completed', 'progress', 'blocked', 'other'];
/** Specs are known by the project of their issues. */
const OF_A_PROJECT: readonly ReportSection[] = ['coverage', ...SECTIONS];

/** What was read of a subject, and when. */
interface SubjectRead {
  readonly figures: ReportFigures;
  readonly queries: ReportQueries;
  readonly coverage: readonly SpecCoverage[];
  /** Whether the subject is an issue under a security level. */
  readonly isSecured: boolean;
  readonly asOf: number;
  readonly words: ReportWords;
  /** Empty where the platform does not tell it: Jira's own list cannot be named then. */
  readonly cloudId: string;
}

/** What a report about a subject says; the figures are those that its person can see. */
export function statusFacts(
  subject: StatusSubject,
  { title, language, zone }: Pick<StatusOrder, 'title' | 'language' | 'zone'>,
  { figures, queries, coverage, isSecured, asOf, words, cloudId }: SubjectRead,
): GatheredFacts {
  const { projectId, scope } = subject;
  const sections = projectId === null ? SECTIONS : OF_A_PROJECT;
  return {
    title,
    subject: asTold(subject, isSecured),
    isConfined: false,
    zone,
    layout: { ...STANDARD_LAYOUT, language, sections },
    words,
    scope,
    figures,
    ofSchedule: {},
    sprint: null,
    asOf,
    missed: [],
    queries,
    lastPage: null,
    changes: null,
    talk: NO_TALK,
    coverage,
    openPoints: [],
    leftOpenOn: null,
    ...(cloudId !== '' && { liveList: foldedList(cloudId) }),
  };
}

/** Folded away, since it is drawn anew for each reader. */
const foldedList =
  (cloudId: string): LiveList =>
  (title, jql, siteUrl) =>
    jql === null ? null : expand(title, [jiraList({ siteUrl, cloudId, jql })]);
