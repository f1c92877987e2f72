import { comparedReports } from './compared-reports';
import { type LinkedTalk } from '../../src/domain/reports/linked/linked-talk';
import { plainly } from '../../src/domain/reports/linked/said';
import { type ReportFacts } from '../../src/domain/reports/page/report-facts';
import { reportFigures } from '../../src/domain/reports/report-figures';
import { reportQueries } from '../../src/domain/reports/report-query';
import { anIssue } from './an-issue';
import { reportFactsOf, spokenIn } from './report-facts';
import { NO_FIELDS } from './no-fields';

export const WINDOW = { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-20T15:00:00Z') };
export const OP = '0123456789abcdef';

export const ISSUES = [
  anIssue({
    issueId: '1',
    key: 'ABC-1',
    category: 'done',
    statusName: 'Erledigt',
    categoryChangedAt: WINDOW.from,
  }),
  anIssue({ issueId: '2', key: 'ABC-2', category: 'indeterminate', summary: '<b>"Fast"</b> & \u202eloose' }),
  anIssue({
    issueId: '3',
    key: 'ABC-3',
    flagged: true,
    blockers: [{ issueId: '9', key: 'X-9', category: 'new' }],
  }),
  anIssue({ issueId: '4', key: 'ABC-4' }),
];

/** What the page of a report says, of a project with four issues. */
export function factsOf(
  issues = ISSUES,
  asOf = WINDOW.to,
  missed: readonly string[] = [],
  more: Partial<ReportFacts> = {},
): ReportFacts {
  const figures = reportFigures(issues, WINDOW);
  const queries = reportQueries(
    { kind: 'project', projectId: '10000' },
    { figures, issues, fields: NO_FIELDS },
  );
  return reportFactsOf({ figures, asOf, missed, queries, ...more });
}

const TALK: LinkedTalk = {
  decisions: [
    {
      ...plainly('We \u202e sell <b>cabins</b>'),
      page: { pageId: '7', title: 'Pricing', path: '/wiki/spaces/A/pages/7/Pricing', updatedAt: WINDOW.from },
    },
  ],
  actions: [
    {
      ...plainly('Ask legal'),
      page: { pageId: '8', title: 'Legal', path: '/wiki/spaces/A/pages/8', updatedAt: null },
    },
  ],
};

const LAST = { title: 'Weekly update ABC 2026-11-13', path: '/wiki/spaces/A/pages/6' };
export const BEFORE = { completed: ['4'], inProgress: ['2', '77'], blocked: ['3'], other: ['1', '78'] };

/** The same with a report before it, and with linked pages. */
export const followUp = (language: ReportFacts['layout']['language'], issues = ISSUES): ReportFacts =>
  factsOf(issues, WINDOW.to, [], {
    ...spokenIn(language),
    lastPage: LAST,
    changes: comparedReports(BEFORE, reportFigures(issues, WINDOW)),
    talk: TALK,
    openPoints: [plainly('Who signs?'), plainly('javascript:alert(1)')],
    leftOpenOn: LAST,
  });
