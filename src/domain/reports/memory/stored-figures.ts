import { type BlockedReason } from '../../status/issue-status';
import { isSameScope, type StatusScope } from '../../status/scope';
import { type Readers } from '../audience/readers';
import { type CoverageCounts } from '../../coverage/coverage-counts';
import { type SpecCoverage } from '../coverage/spec-coverage';
import { type SprintFacts } from '../page/report-facts';
import { sprintIds } from '../sprint/sprint-ids';
import { type LinkedTalk, type TalkItem } from '../linked/linked-talk';
import { type ReportFigures, type ReportWindow } from '../report-figures';
import { type CountedIssues, countedIssues } from './counted-issues';
import { type BlockingStatuses, blockingStatuses } from './mapped-statuses';
import { doneStatusIds } from './moved-statuses';

type ReasonKind = BlockedReason['kind'];

/**
 * What a published report counted, so that every figure can be told later: ids and kinds of reasons, of
 * which scope and when, and what statuses were called. No summary, name or text of anybody: who reads it again sees what they may see then.
 */
export interface StoredFigures {
  readonly v: 1;
  /** Which issues were asked for; with the window it defines every figure. */
  readonly scope: StatusScope;
  readonly window: ReportWindow;
  /** When the issues were read, ms. */
  readonly asOf: number;
  readonly counted: CountedIssues;
  /** Why each blocked issue was, by its id. */
  readonly reasons: Readonly<Record<string, readonly ReasonKind[]>>;
  /** Names of the statuses that blocked any of them, in records of earlier versions; now in `blocking`. */
  readonly blockingStatuses?: readonly string[];
  /** What was open, by the names that its statuses had; none where the groups say as much. */
  readonly byStatus?: readonly StoredStatus[];
  /** Statuses that counted as done, by their ids; what records of earlier versions do not have. */
  readonly doneStatuses?: readonly string[];
  /** Which statuses of open issues blocked them; what records of earlier versions do not have. */
  readonly blocking?: BlockingStatuses;
  /** How far each spec's criteria were; what records of earlier versions do not have. */
  readonly coverage?: readonly StoredCoverage[];
  /** Of a sprint's report: how its issues began, and those that are in no group. */
  readonly sprint?: StoredSprint;
  /** Whom its page was shown to alone; of an open page, and in records of earlier versions, there are none. */
  readonly readers?: Readers;
  /** Hashes of the decisions that were told so far, so that each is told once. */
  readonly told: readonly string[];
}

/** Whether a report may be compared with figures of before: those of the same issues, or of another sprint where it is one's. */
export function isComparable(
  before: Pick<StoredFigures, 'scope' | 'sprint'>,
  now: { readonly scope: StatusScope; readonly sprint: object | null },
): boolean {
  if (now.sprint !== null) return before.sprint !== undefined;
  return before.sprint === undefined && isSameScope(before.scope, now.scope);
}

/** Ids of issues. */
interface StoredStatus {
  readonly statusName: string;
  readonly issueIds: readonly string[];
}

interface StoredCoverage {
  readonly issueId: string;
  readonly pageId: string;
  readonly counts: CoverageCounts;
}

/** Ids of issues. */
interface StoredSprint {
  readonly sprintId: string;
  readonly committed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly completedOutside: readonly string[];
}

interface Published {
  readonly scope: StatusScope;
  readonly figures: ReportFigures;
  readonly asOf: number;
  readonly told: readonly string[];
  readonly coverage: readonly SpecCoverage[];
  readonly sprint: SprintFacts | null;
}

export function storedFigures({ scope, figures, asOf, told, coverage, sprint }: Published): StoredFigures {
  const reasons = figures.blocked.map(
    ({ issue, reasons: each }) => [issue.issueId, each.map(({ kind }) => kind)] as const,
  );
  return {
    v: 1,
    scope,
    window: figures.window,
    asOf,
    counted: countedIssues(figures),
    doneStatuses: doneStatusIds(figures),
    blocking: blockingStatuses(figures),
    reasons: Object.fromEntries(reasons),
    byStatus: figures.byStatus.map(storedStatus),
    coverage: coverage.map(storedCoverage),
    ...(sprint === null ? {} : { sprint: storedSprint(sprint) }),
    told,
  };
}

const storedStatus = ({ statusName, issueIds }: StoredStatus): StoredStatus => ({ statusName, issueIds });

const storedCoverage = ({ issue, page, counts }: SpecCoverage): StoredCoverage => ({
  issueId: issue.issueId,
  pageId: page.pageId,
  counts,
});

function storedSprint({ sprint: { sprintId }, figures }: SprintFacts): StoredSprint {
  const { committed, added, removed, completedOutside } = figures;
  return {
    sprintId,
    committed: sprintIds(committed),
    added: sprintIds(added),
    removed: sprintIds(removed),
    completedOutside: sprintIds(completedOutside),
  };
}

const HASH_LENGTH = 16;

/** Known again on its page, however the page is called by then. */
const nameOf = ({ text, page }: TalkItem, hash: (text: string) => string): string =>
  hash(`${page.pageId} ${text}`).slice(0, HASH_LENGTH);

/** The hashes of all decisions that stand on the linked pages now. */
export const toldOf = ({ decisions }: LinkedTalk, hash: (text: string) => string): readonly string[] => [
  ...new Set(decisions.map((decision) => nameOf(decision, hash))),
];

/** Decisions that no report has told; action items stay for as long as they are open. */
export function newsOf(
  talk: LinkedTalk,
  told: readonly string[],
  hash: (text: string) => string,
): LinkedTalk {
  const known = new Set(told);
  return { ...talk, decisions: talk.decisions.filter((decision) => !known.has(nameOf(decision, hash))) };
}
