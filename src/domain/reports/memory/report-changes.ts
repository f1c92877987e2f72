import { idsOf, type IssueFacts } from '../../status/issue-facts';
import { countsOf, GROUPS, issuesIn, OPEN_GROUPS } from '../groups';
import { type ReportFigures } from '../report-figures';
import { type ReportCounts } from '../report-slot';
import { type CountedIssues } from './counted-issues';
import { type KeptReasons, type MappedStatuses, mappedStatuses } from './mapped-statuses';
import { type MovedStatuses, movedStatuses } from './moved-statuses';

/** What became of a scope between two reports. */
export interface ReportChanges extends MovedStatuses, MappedStatuses {
  readonly before: ReportCounts;
  /** In progress or blocked then, and again or still now. */
  readonly carriedOver: readonly IssueFacts[];
  /** Blocked now, and not then or not counted then. */
  readonly newlyBlocked: readonly IssueFacts[];
  /** Blocked then, and open or completed now without being so. */
  readonly unblocked: readonly IssueFacts[];
  /** Counted now and not then, whether new or moved here; what was done before the window only came back. */
  readonly added: readonly IssueFacts[];
  /** Open then, and neither open nor done now as far as that was read: moved, deleted or hidden. Nothing more may be told of them. */
  readonly dropped: number;
  /** Ids of those that all of a report's readers can open, as far as they were looked for. */
  readonly left: readonly string[];
}

/** What the figures of two reports do not tell by themselves. */
interface ReadBeside {
  /** All that was read for those of now, also what was done before the window. */
  readonly issues: readonly IssueFacts[];
  /** Issues that were done before the window, by their changelogs, beside those that the figures tell. */
  readonly wereDone: ReadonlySet<string>;
  /** Statuses that counted as done when the report before was made, as far as it met them. */
  readonly doneStatusIds: readonly string[];
  readonly kept: KeptReasons;
}

/** Compares what two reports counted; order plays no part. */
export function reportChanges(
  before: CountedIssues,
  figures: ReportFigures,
  { issues, wereDone, doneStatusIds, kept }: ReadBeside,
): ReportChanges {
  const counted = countedNow(figures);
  const moved = movedStatuses(before, figures, { issues, doneStatusIds });
  const now = setOf([...counted, ...moved.nowDone]);
  const mapped = mappedStatuses(figures, kept);
  const openAgain = setOf(moved.nowOpen);
  const notByThemselves = setOf([...mapped.nowStuck, ...mapped.nowFree]);
  const wereBlocked = new Set(before.blocked);
  const moving = new Set([...before.inProgress, ...before.blocked]);
  const known = knownBefore(before);
  const read = setOf(issues);
  const dropped = [...moving, ...before.other].filter((issueId) => !now.has(issueId));
  const cameBack = ({ issueId }: IssueFacts) => figures.wereDone.has(issueId) || wereDone.has(issueId);
  return {
    ...moved,
    before: countsOf(before),
    carriedOver: issuesIn(figures, ['inProgress', 'blocked']).filter(({ issueId }) => moving.has(issueId)),
    nowFree: mapped.nowFree,
    nowStuck: mapped.nowStuck.filter(({ issueId }) => !wereBlocked.has(issueId)),
    newlyBlocked: issuesIn(figures, ['blocked']).filter(
      ({ issueId }) => !wereBlocked.has(issueId) && !notByThemselves.has(issueId),
    ),
    unblocked: issuesIn(figures, ['inProgress', 'other', 'completed']).filter(
      ({ issueId }) => wereBlocked.has(issueId) && !notByThemselves.has(issueId),
    ),
    added: counted.filter(
      (issue) =>
        !known.has(issue.issueId) &&
        !openAgain.has(issue.issueId) &&
        !(isOlder(issue, figures) && cameBack(issue)),
    ),
    dropped: dropped.length,
    left: dropped.filter((issueId) => read.has(issueId)),
  };
}

/**
 * What only its changelog tells apart from what was added: it is done again, and was not counted by the last report,
 * which tells nothing of what was done before its own window.
 */
export function mayBeDoneAgain(before: CountedIssues, figures: ReportFigures): readonly IssueFacts[] {
  const known = knownBefore(before);
  return countedNow(figures).filter(
    (issue) => issue.category === 'done' && isOlder(issue, figures) && !known.has(issue.issueId),
  );
}

/** Open then, and not among all that was read now. */
export function goneSince(before: CountedIssues, issues: readonly IssueFacts[]): readonly string[] {
  const read = setOf(issues);
  return OPEN_GROUPS.flatMap((group) => before[group]).filter((issueId) => !read.has(issueId));
}

const setOf = (issues: readonly IssueFacts[]): ReadonlySet<string> => new Set(idsOf(issues));

const countedNow = (figures: ReportFigures): readonly IssueFacts[] =>
  issuesIn(figures, [...OPEN_GROUPS, 'completed']);

const knownBefore = (before: CountedIssues): ReadonlySet<string> =>
  new Set(GROUPS.flatMap((group) => before[group]));

/** What was made within the window was not there before it, whatever its changelog begins with. */
const isOlder = ({ createdAt }: IssueFacts, { window }: ReportFigures): boolean =>
  createdAt === null || createdAt < window.from;
