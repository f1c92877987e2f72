import { idsOf } from '../../status/issue-facts';
import { byGroup, issuesIn } from '../groups';
import { type ReportFigures } from '../report-figures';
import { type GroupName } from '../words/report-words';

/** Which issues a report counted, by id: all that is kept of them. */
export type CountedIssues = Readonly<Record<GroupName, readonly string[]>>;

/** The ids of what a report counted. */
export const countedIssues = (figures: ReportFigures): CountedIssues =>
  byGroup((group) => idsOf(issuesIn(figures, [group])));
