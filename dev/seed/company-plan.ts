import { type StatusCategoryKey } from './jira-world';

/**
 * A company before it has ids: who is there, what they call things, what they work on. `demo` is
 * written by hand, others are drawn from word lists; both are built into a world in the same way.
 */
export interface CompanyPlan {
  readonly siteName: string;
  readonly people: readonly PersonPlan[];
  readonly groups: readonly { readonly handle: string; readonly name: string }[];
  readonly projects: readonly ProjectPlan[];
  readonly spaces: readonly SpacePlan[];
}

export interface PersonPlan {
  /** Unique; also the local part of the address and the API token. */
  readonly handle: string;
  readonly displayName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly groups: readonly string[];
  readonly about: string;
  readonly siteAdmin?: boolean;
  readonly deactivated?: boolean;
  readonly app?: boolean;
  readonly products?: readonly ('jira' | 'confluence')[];
}

export type TypeRole = 'initiative' | 'epic' | 'story' | 'task' | 'bug' | 'subtask';

export interface ProjectPlan {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly style: 'classic' | 'next-gen';
  readonly lead: string;
  /** Handles of those who work in it. */
  readonly team: readonly string[];
  /** Group handles; `everyone` is whoever has a Jira licence. */
  readonly browse: readonly string[];
  readonly edit: readonly string[];
  readonly admins: readonly string[];
  readonly types: Partial<Readonly<Record<TypeRole, string>>> & {
    readonly epic: string;
    readonly task: string;
    readonly subtask: string;
  };
  /** True when a status can only be reached from its neighbours on the board; otherwise from anywhere. */
  readonly directed?: boolean;
  /**
   * True when its forms and its workflow ask for more than others': a bug for its severity, the last step
   * before done for an assignee, and dropping work for a reason.
   */
  readonly strict?: boolean;
  /** True when the project's board shows a flow of work instead of sprints. */
  readonly kanban?: boolean;
  /** In the order of the board; the first is where an issue starts. A second done status means: dropped. */
  readonly statuses: readonly { readonly name: string; readonly category: StatusCategoryKey }[];
  /** In days from the world's `now`; a version whose release lies behind is released. */
  readonly versions: readonly {
    readonly name: string;
    readonly startDay: number;
    readonly releaseDay: number;
  }[];
  readonly components: readonly string[];
  readonly labels: readonly string[];
  readonly phrases: Phrases;
  /** Group handle of those who see restricted issues. */
  readonly security?: { readonly levelName: string; readonly group: string };
  readonly initiatives: readonly string[];
  readonly epics: readonly EpicPlan[];
  /** Set for the one project that also holds epics of every odd shape. */
  readonly oddShapes?: boolean;
}

/** What people of a project write below issues, in their language. */
export interface Phrases {
  readonly comments: readonly string[];
  readonly worklogs: readonly string[];
  /** Descriptions of child issues; `{}` is the summary. */
  readonly descriptions: readonly string[];
  readonly subtasks: readonly string[];
  /** Any three of these make the summary of a child issue: 5 × 10 × 12 of them for the largest epic. */
  readonly parts: readonly [whens: readonly string[], whats: readonly string[], wheres: readonly string[]];
  readonly doneWhen: string;
}

export interface EpicPlan {
  readonly summary: string;
  readonly text: EpicText | null;
  /** How far it is: part of the children that are done. */
  readonly progress: number;
  readonly startedWeeksAgo: number;
  readonly children: readonly string[];
  /** Sub-tasks of each child; a few here and there when absent. */
  readonly subtasksEach?: number;
}

/** What the epic's description says, before it becomes headings and lists. */
export interface EpicText {
  readonly headings: {
    readonly goal: string;
    readonly story: string;
    readonly criteria: string;
    readonly notes: string;
  };
  readonly goal: string;
  readonly story: string;
  readonly criteria: readonly string[];
  readonly notes: readonly string[];
}

export interface SpacePlan {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly admins: readonly string[];
  /** Handles of those who comment. */
  readonly readers: readonly string[];
  readonly labels: readonly string[];
  readonly remarks: readonly string[];
  readonly pages: readonly PagePlan[];
  /** Set for the one space that also holds a page of every node, with comments and attachments. */
  readonly everyNode?: boolean;
}

export interface PagePlan {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly points: readonly string[] }[];
  readonly children: readonly PagePlan[];
  /** Group handle of the only readers. */
  readonly restrictedTo?: string;
}
