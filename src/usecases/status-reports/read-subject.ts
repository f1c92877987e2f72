import { type SpecCoverage } from '../../domain/reports/coverage/spec-coverage';
import { type ReportFigures, type ReportWindow, withoutStrangers } from '../../domain/reports/report-figures';
import { type ReportQueries, reportQueries } from '../../domain/reports/report-query';
import { type IssueFacts } from '../../domain/status/issue-facts';
import { type StatusSubject } from '../../domain/reports/status-subject';
import { type Clock } from '../../ports/clock';
import { familiesOf, itself, type LinkedReading } from '../reports/publishing/read-linked-talk';
import { type ReadScopeFigures, type TooManyIssues } from '../reports/publishing/read-report-figures';
import { type ReadSpecCoverage } from '../reports/publishing/read-spec-coverage';

/** What a page about a subject is written from; `null` when its person does not see the subject any more. */
export type ReadSubject = (
  subject: StatusSubject,
  page: { readonly window: ReportWindow; readonly spaceId: string },
) => Promise<SubjectRead | TooManyIssues | null>;

interface SubjectRead {
  readonly kind: 'read';
  /** What an issue waits for is named only where it is told of too: readers may see less than who writes. */
  readonly figures: ReportFigures;
  readonly issues: readonly IssueFacts[];
  /** What opens its groups in Jira. */
  readonly queries: ReportQueries;
  /** Of the specs that everybody may read who can read the page's space. */
  readonly coverage: readonly SpecCoverage[];
  /** Whether the subject is an issue under a security level. */
  readonly isSecured: boolean;
  /** ms. */
  readonly asOf: number;
}

/** All ports act as the person who asks. */
interface Deps {
  readonly readFigures: ReadScopeFigures;
  readonly linked: LinkedReading;
  readonly readCoverage: ReadSpecCoverage;
  readonly clock: Clock;
}

export function createReadSubject(deps: Deps): ReadSubject {
  return async (subject, { window, spaceId }) => {
    const { projectId, scope } = subject;
    const links = projectId === null ? [] : await deps.linked.links(projectId);
    const read = await deps.readFigures({ scope, familiesOf: familiesOf(links) }, window, 'waiting');
    if (read.kind === 'too-many-issues') return read;
    if (read.kind !== 'read') return null;
    const asOf = deps.clock.now();
    const { specs } = await deps.linked.read(spaceId, links, [...itself(subject, scope), ...read.issues]);
    const coverage = specs.length === 0 ? [] : await deps.readCoverage(specs, read.issues);
    const figures = withoutStrangers(read.figures, read.issues);
    return {
      kind: 'read',
      figures,
      issues: read.issues,
      queries: reportQueries(scope, read),
      coverage,
      isSecured: read.issue?.secured ?? false,
      asOf,
    };
  };
}
