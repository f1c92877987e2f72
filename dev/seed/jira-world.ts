import { type AdfDoc } from './adf';

/** `undefined` is a status that an admin gave no category. */
export type StatusCategoryKey = 'new' | 'indeterminate' | 'done' | 'undefined';

/** Jira's own part of a world. `issues` is read once, in order, so that large worlds can be generated as they load. */
export interface JiraWorld {
  readonly statuses: readonly WorldStatus[];
  readonly issueTypes: readonly WorldIssueType[];
  /** Highest first. */
  readonly priorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly colour: string;
  }[];
  readonly resolutions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly linkTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly inward: string;
    readonly outward: string;
  }[];
  readonly customFields: readonly WorldCustomField[];
  readonly securitySchemes: readonly WorldSecurityScheme[];
  readonly permissionSchemes: readonly WorldPermissionScheme[];
  readonly workflows: readonly WorldWorkflow[];
  readonly projects: readonly WorldProject[];
  /** Absent in worlds that were written before there were any. */
  readonly boards?: readonly WorldBoard[];
  readonly issues: Iterable<WorldIssue>;
  /** May name issues in any order; both ends exist. */
  readonly issueLinks: Iterable<WorldIssueLink>;
}

export interface WorldStatus {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: StatusCategoryKey;
  /** Set for a status of one team-managed project. */
  readonly projectId?: string;
}

export interface WorldIssueType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** 2 and more above epics, 1 epic, 0 standard, -1 sub-task. */
  readonly hierarchyLevel: number;
  readonly subtask: boolean;
  /** Set for a type of one team-managed project. */
  readonly projectId?: string;
}

/** What a custom field holds; the REST schema and the JQL operators follow from it. */
export type CustomFieldKind =
  | 'text' // one line
  | 'paragraph' // ADF
  | 'number'
  | 'date' // YYYY-MM-DD
  | 'datetime' // ISO instant
  | 'select' // {id, value}
  | 'checkboxes' // [{id, value}]
  | 'multiselect' // [{id, value}]
  | 'labels' // [text]
  | 'user' // {accountId}
  | 'url'
  | 'epic-colour' // text
  | 'sprint'; // [{id, name, state}]

export interface WorldCustomField {
  /** `customfield_1xxxx` */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: CustomFieldKind;
  readonly options?: readonly { readonly id: string; readonly value: string }[];
  /** Set for a field of one team-managed project. */
  readonly projectId?: string;
}

export type PermissionHolder =
  | { readonly type: 'group'; /** A group id. */ readonly value: string }
  | { readonly type: 'user'; /** An account id. */ readonly value: string }
  /** Everybody with a Jira licence. */
  | { readonly type: 'applicationRole' }
  /** Everybody, anonymous visitors included. */
  | { readonly type: 'anyone' }
  | { readonly type: 'reporter' | 'assignee' | 'projectLead' };

export interface WorldPermissionScheme {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** `permission` is a key as in the REST API: `BROWSE_PROJECTS`, `CREATE_ISSUES` … */
  readonly grants: readonly {
    readonly id: string;
    readonly permission: string;
    readonly holder: PermissionHolder;
  }[];
}

export interface WorldSecurityScheme {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly members: readonly PermissionHolder[];
  }[];
}

export interface WorldWorkflow {
  readonly id: string;
  readonly name: string;
  /** The first is where an issue starts. */
  readonly statusIds: readonly string[];
  readonly transitions: readonly {
    readonly id: string;
    readonly name: string;
    /** Statuses it leaves from; empty for a transition from anywhere. */
    readonly from: readonly string[];
    readonly to: string;
    /** Set when the transition resolves the issue. */
    readonly resolutionId?: string;
    /** A validator: the transition is refused while the field is empty. */
    readonly requires?: {
      /** `assignee` or `customfield_1xxxx`. */
      readonly fieldId: string;
      /** True when the transition's screen asks for the field; else it must be there before. */
      readonly onScreen: boolean;
    };
  }[];
}

export interface WorldProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly style: 'classic' | 'next-gen';
  readonly leadAccountId: string;
  readonly issueTypeIds: readonly string[];
  readonly defaultWorkflowId: string;
  /** Issue type id → workflow id, for the types that do not use the default. */
  readonly workflowIds: Readonly<Record<string, string>>;
  /** Issue type id → ids of the custom fields that a new issue of the type must have. */
  readonly requiredFieldIds?: Readonly<Record<string, readonly string[]>>;
  readonly permissionSchemeId: string;
  readonly securitySchemeId?: string;
  readonly versions: readonly WorldVersion[];
  readonly components: readonly WorldComponent[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface WorldVersion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly released: boolean;
  readonly archived: boolean;
  readonly startDate?: string;
  readonly releaseDate?: string;
}

export interface WorldComponent {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly leadAccountId?: string;
}

export interface WorldBoard {
  readonly id: string;
  readonly name: string;
  /** `simple` is the board of a team-managed project; a kanban board has no sprints. */
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly projectId: string;
  readonly sprints: readonly WorldSprint[];
}

export interface WorldSprint {
  readonly id: string;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly goal: string;
  readonly createdAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly completedAt: number | null;
}

export interface WorldIssue {
  readonly id: string;
  /** Project key, dash, number. */
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string;
  readonly description: AdfDoc | null;
  readonly environment: AdfDoc | null;
  readonly parentId: string | null;
  readonly priorityId: string | null;
  readonly resolutionId: string | null;
  readonly assigneeId: string | null;
  readonly reporterId: string;
  readonly creatorId: string;
  readonly labels: readonly string[];
  readonly componentIds: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly affectsVersionIds: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly resolvedAt: number | null;
  /** When its category last changed: on the way from one status to another of the same category it did not. */
  readonly categoryChangedAt: number;
  readonly dueDate: string | null;
  readonly securityLevelId: string | null;
  /** Sorts as text. */
  readonly rank: string;
  /** Custom field id → value in the form of {@link CustomFieldKind}; empty fields are left out. */
  readonly customFields: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly watcherIds: readonly string[];
  readonly comments: readonly WorldComment[];
  readonly worklogs: readonly WorldWorklog[];
  readonly history: readonly WorldChange[];
  readonly remoteLinks: readonly WorldRemoteLink[];
  readonly attachments: readonly WorldIssueAttachment[];
}

export interface WorldComment {
  readonly id: string;
  readonly authorId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly body: AdfDoc;
}

export interface WorldWorklog {
  readonly id: string;
  readonly authorId: string;
  readonly startedAt: number;
  readonly createdAt: number;
  readonly timeSpentSeconds: number;
  readonly comment: AdfDoc | null;
}

/** One entry of an issue's changelog. */
export interface WorldChange {
  readonly id: string;
  readonly authorId: string;
  readonly createdAt: number;
  readonly items: readonly {
    /** Jira's name: `status`, `assignee`, `Fix Version`, a custom field's name. */
    readonly field: string;
    readonly fieldId: string;
    readonly fieldType: 'jira' | 'custom';
    readonly from: string | null;
    readonly fromText: string | null;
    readonly to: string | null;
    readonly toText: string | null;
  }[];
}

export interface WorldRemoteLink {
  readonly id: string;
  readonly globalId: string | null;
  readonly relationship: string | null;
  readonly application: { readonly type?: string; readonly name?: string } | null;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
}

export interface WorldIssueAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
  readonly authorId: string;
  readonly createdAt: number;
}

/** Reads as: source, the type's `outward` text, target. With *Blocks*, the source blocks the target. */
export interface WorldIssueLink {
  readonly id: string;
  readonly typeId: string;
  readonly sourceIssueId: string;
  readonly targetIssueId: string;
}
