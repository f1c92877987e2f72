import { type Person, type StatusCategory } from '../shell/marks';
import { type FieldMeta } from './issue/field-input';

/** The parts of Jira's REST answers that the pages show. */

export interface Status {
  readonly id?: string;
  readonly name: string;
  readonly statusCategory: { readonly key: StatusCategory };
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly hierarchyLevel?: number;
  readonly subtask?: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly style?: string;
  readonly projectTypeKey?: string;
  readonly lead?: Person;
  readonly issueTypes?: readonly IssueType[];
}

export interface Named {
  readonly id?: string;
  readonly name: string;
}

export interface IssueSummary {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly status: Status;
    readonly issuetype: IssueType;
    readonly assignee?: Person | null;
    readonly priority?: Named | null;
    readonly updated?: string;
  };
}

export interface IssueLink {
  readonly id: string;
  readonly type: { readonly name: string; readonly inward: string; readonly outward: string };
  readonly inwardIssue?: IssueSummary;
  readonly outwardIssue?: IssueSummary;
}

export interface Comment {
  readonly id: string;
  readonly author?: Person;
  readonly body: unknown;
  readonly created: string;
  readonly updated?: string;
}

export interface IssueFields {
  readonly summary: string;
  readonly description: unknown;
  readonly status: Status;
  readonly issuetype: IssueType;
  readonly project: Project;
  readonly parent?: IssueSummary;
  readonly assignee: Person | null;
  readonly reporter: Person | null;
  readonly priority: Named | null;
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly fixVersions: readonly Named[];
  readonly duedate: string | null;
  readonly created: string;
  readonly updated: string;
  readonly resolution: Named | null;
  readonly security?: Named | null;
  readonly issuelinks: readonly IssueLink[];
}

export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: IssueFields;
  /** Field names by id, for custom fields such as *Flagged*. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface RemoteLink {
  readonly id: number;
  readonly globalId?: string;
  readonly relationship?: string;
  readonly object: { readonly url: string; readonly title: string };
}

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
  readonly hasScreen?: boolean;
  /** By field id, of its screen. */
  readonly fields?: Readonly<Record<string, FieldMeta>>;
}

export interface HistoryEntry {
  readonly id: string;
  readonly author?: Person;
  readonly created: string;
  readonly items: readonly {
    readonly field: string;
    readonly fromString: string | null;
    readonly toString: string | null;
  }[];
}
