import { STANDARD_LAYOUT } from '../../src/domain/reports/layout/report-layout';
import { NO_TALK } from '../../src/domain/reports/linked/linked-talk';
import { type ReportFacts } from '../../src/domain/reports/page/report-facts';
import { reportFigures } from '../../src/domain/reports/report-figures';
import { namedQueries } from '../../src/domain/reports/report-query';

/** A week in which nothing happened. */
export function reportFactsOf(more: Partial<ReportFacts> = {}): ReportFacts {
  const window = { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-20T15:00:00Z') };
  const figures = reportFigures([], window);
  return {
    project: { key: 'ABC', name: 'Apollo' },
    siteUrl: 'https://example.atlassian.net',
    zone: 'Europe/Berlin',
    layout: STANDARD_LAYOUT,
    figures,
    sprint: null,
    asOf: window.to,
    missed: [],
    queries: namedQueries(figures),
    lastPage: null,
    changes: null,
    talk: NO_TALK,
    coverage: [],
    openPoints: [],
    ...more,
  };
}
