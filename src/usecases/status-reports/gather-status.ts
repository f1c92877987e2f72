import { NO_TALK } from '../../domain/reports/linked/linked-talk';
import { type ReportSection, STANDARD_LAYOUT } from '../../domain/reports/layout/report-layout';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { reportQueries } from '../../domain/reports/report-query';
import { type StatusOrder } from '../../domain/reports/status-report';
import { type StatusScope } from '../../domain/status/scope';
import { type IssueCard } from '../../ports/issue-cards';
import { type GatheredFacts } from '../reports/gather-report';

/** There is no report before this one to compare with, and its person reads the linked pages themselves. */
const SECTIONS: readonly ReportSection[] = ['completed', 'progress', 'blocked', 'other'];

/** What is below the issue to any depth. */
export const scopeOf = (issueId: string): StatusScope => ({ kind: 'issue', issueId, depth: 'all' });

/** What a report about an issue says; the figures are those that its person can see. */
export function statusFacts(
  { issueId, key, summary }: IssueCard,
  { title, language, zone }: Pick<StatusOrder, 'title' | 'language' | 'zone'>,
  figures: ReportFigures,
  asOf: number,
): GatheredFacts {
  return {
    title,
    project: { key, name: summary },
    zone,
    layout: { ...STANDARD_LAYOUT, language, sections: SECTIONS },
    figures,
    sprint: null,
    asOf,
    missed: [],
    queries: reportQueries(scopeOf(issueId), figures),
    lastPage: null,
    changes: null,
    talk: NO_TALK,
    coverage: [],
    openPoints: [],
  };
}
