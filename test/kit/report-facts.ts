import { STANDARD_LAYOUT } from '../../src/domain/reports/layout/report-layout';
import { NO_TALK } from '../../src/domain/reports/linked/linked-talk';
import { type ReportFacts } from '../../src/domain/reports/page/report-facts';
import { sprintBlocks } from '../../src/domain/reports/page/sprint-part';
import { SCHEDULE_PARTS } from '../../src/domain/reports/page/schedule-parts';
import { reportFigures } from '../../src/domain/reports/report-figures';
import { projectSubject } from '../../src/domain/reports/named-subject';
import { NO_QUERIES } from '../../src/domain/reports/report-query';
import { de } from '../../src/domain/reports/words/de';
import { en } from '../../src/domain/reports/words/en';
import { ja } from '../../src/domain/reports/words/ja';

export const REPORT_WORDS = { en, de, ja };

/** What of a report follows from its language. */
export const spokenIn = (language: keyof typeof REPORT_WORDS): Pick<ReportFacts, 'layout' | 'words'> => ({
  layout: { ...STANDARD_LAYOUT, language },
  words: REPORT_WORDS[language],
});

/** A week in which nothing happened. */
export function reportFactsOf(more: Partial<ReportFacts> = {}): ReportFacts {
  const window = { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-20T15:00:00Z') };
  const figures = reportFigures([], window);
  return {
    subject: projectSubject({ key: 'ABC', name: 'Apollo' }),
    isConfined: true,
    siteUrl: 'https://example.atlassian.net',
    zone: 'Europe/Berlin',
    ...spokenIn('en'),
    scope: { kind: 'project', projectId: '10000' },
    figures,
    ofSchedule: { ...SCHEDULE_PARTS, sprint: sprintBlocks },
    sprint: null,
    asOf: window.to,
    missed: [],
    queries: NO_QUERIES,
    lastPage: null,
    changes: null,
    talk: NO_TALK,
    coverage: [],
    openPoints: [],
    leftOpenOn: null,
    ...more,
  };
}
