import { type IssueScope } from '../../status/scope';

/** Words with a piece in the middle that leads to its evidence: before, the piece, after. */
export type Linked = readonly [before: string, piece: string, after: string];

/** What stands before and after a name. */
export type Around = readonly [before: string, after: string];

/** What a report may be about; `unnamed` is an issue that not all of its readers may see. */
export type SubjectKind = 'project' | 'issue' | 'unnamed' | 'version' | 'query' | 'sprint';

export type GroupName = 'completed' | 'inProgress' | 'blocked' | 'other';

export type HeadingName =
  | 'summary'
  | 'sprint'
  | 'changes'
  | 'coverage'
  | 'completed'
  | 'progress'
  | 'blocked'
  | 'other'
  | 'decisions'
  | 'about'
  | 'notes';

/** How a sprint began and how it ended. */
export type SprintPart = 'committed' | 'added' | 'removed' | 'completed' | 'completedOutside' | 'unfinished';

/** Everything that a report page says in one language. Names and numbers are handed in. */
export interface ReportWords {
  /** For dates and numbers. */
  readonly locale: string;
  /** Between sentences: Japanese sets no space there. */
  readonly gap: string;
  /** Patterns of titles: of a schedule's reports, by how often they come out, and of one that somebody asks for. */
  readonly titles: {
    readonly week: string;
    readonly weeks: (every: number) => string;
    readonly month: string;
  };
  readonly statusTitle: string;
  readonly indexTitle: (projectName: string) => string;
  /** What the history of a report's page, and of their list, says of versions that Lockstep wrote. */
  readonly versions: Readonly<Record<'again' | 'listed', string>>;
  readonly headings: Readonly<Record<HeadingName | 'reports', string>>;
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly columns: Readonly<
    Record<
      'group' | 'now' | 'before' | 'key' | 'summary' | 'status' | 'reason' | 'age' | 'report' | 'period',
      string
    >
  >;
  readonly chart: string;
  /** Before the statuses of what is open, each with a number. */
  readonly byStage: string;
  readonly issues: (count: number) => string;
  readonly days: (count: number) => string;
  /** A headline's words around the name of what it is about, and of one that has nothing to tell. */
  readonly named: Around;
  readonly nothingAtAll: Around;
  /** In the place of an issue that not all readers may see. */
  readonly oneIssue: (projectName: string) => string;
  readonly completed: (count: number) => Linked;
  readonly inProgress: (count: number) => Linked;
  /** `blocked` of which some may not have begun either. */
  readonly toDo: (count: number, blocked: number) => Linked;
  readonly blocked: (count: number) => Linked;
  /** How a group is listed; goes on after the number of its issues. */
  readonly oldestFirst: string;
  readonly latestFirst: string;
  /** Before and after several searches that open what is too much for one; follows a sentence. */
  readonly inParts: readonly [before: string, after: string];
  /** Where a search of today takes their place, which finds what is there by then. */
  readonly today: string;
  /** What is in none of them. */
  readonly unlisted: (count: number) => string;
  readonly noIssues: string;
  /** The title of rows that are folded away. */
  readonly further: (count: number) => string;
  /** What a list has no room for. */
  readonly inJira: (more: number, all: number) => Linked;
  readonly more: (count: number) => string;
  readonly reasons: {
    readonly flag: string;
    readonly label: string;
    readonly status: (name: string) => string;
    /** Before and after the issues that are waited for. */
    readonly waits: readonly [before: string, after: string];
    /** In the place of a key that not all readers may see. */
    readonly another: string;
  };
  /** Below a summary that people keep in their own words, on a page that is made again. */
  readonly summaryKept: (moment: string) => string;
  readonly changes: {
    readonly first: string;
    /** Where the last report was about other issues. */
    readonly others: string;
    readonly against: Linked;
    readonly none: string;
    readonly completedBefore: (count: number, before: number) => string;
    readonly newlyBlocked: (count: number) => Linked;
    readonly unblocked: (count: number) => Linked;
    readonly carriedOver: (count: number) => Linked;
    readonly added: (count: number) => Linked;
    readonly reopened: (count: number) => Linked;
    /** Not by themselves: an admin moved their status to another category. */
    readonly nowDone: (count: number) => Linked;
    readonly nowOpen: (count: number) => Linked;
    /** Likewise: an admin gave these statuses another place on the status map. */
    readonly nowStuck: (count: number, statusNames: string) => Linked;
    readonly nowFree: (count: number, statusNames: string) => Linked;
    readonly dropped: (count: number) => Linked;
  };
  readonly sprint: {
    /** Of its report's page. */
    readonly title: (projectKey: string, sprintName: string) => string;
    readonly goal: (goal: string) => string;
    readonly underWay: string;
    readonly part: string;
    readonly points: string;
    readonly parts: Readonly<Record<SprintPart, string>>;
    readonly carriedOver: (count: number, sprintName: string) => Linked;
    readonly toBacklog: (count: number) => Linked;
    readonly unestimated: (count: number) => Linked;
    readonly asOf: (moment: string) => string;
    readonly counted: string;
  };
  readonly coverage: {
    readonly columns: Readonly<
      Record<'spec' | 'criteria' | 'uncovered' | 'covered' | 'inProgress' | 'done' | 'changed', string>
    >;
    readonly none: string;
    readonly done: (done: number, criteria: number) => Linked;
    readonly uncovered: (count: number) => Linked;
    readonly changed: (count: number) => Linked;
  };
  readonly decisions: {
    readonly decided: string;
    readonly actions: string;
    /** Before the day on which the page of an item without one of its own was changed last. */
    readonly pageOf: string;
    readonly none: string;
  };
  readonly about: {
    readonly covers: (from: string, to: string) => string;
    readonly late: (asOf: string) => string;
    readonly gaps: (days: readonly string[]) => string;
    readonly counted: (count: number) => string;
    readonly below: Readonly<Record<IssueScope['depth'], Around>>;
    readonly countedOf: Readonly<Partial<Record<SubjectKind, Around>>>;
    readonly confined: string;
    readonly age: string;
    readonly withheld: string;
  };
  readonly notes: { readonly hint: string; readonly carriedOver: Linked };
}

/** Linked words as plain ones. */
export const plainWords = (linked: Linked): string => linked.join('');
