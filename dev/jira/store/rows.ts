/** Rows as the tables of `schema.ts` hold them. */
export interface IssueRow {
  readonly id: number;
  readonly key: string;
  readonly number: number;
  readonly project_id: number;
  readonly type_id: number;
  readonly hierarchy_level: number;
  readonly status_id: number;
  readonly status_category: StatusCategory;
  readonly parent_id: number | null;
  readonly summary: string;
  readonly priority_id: number | null;
  readonly resolution_id: number | null;
  readonly assignee_id: string | null;
  readonly reporter_id: string | null;
  readonly creator_id: string | null;
  readonly security_level_id: number | null;
  readonly created: number;
  readonly updated: number;
  readonly resolved: number | null;
  readonly status_category_changed: number;
  readonly due_date: string | null;
  readonly rank: string;
  readonly original_estimate_s: number | null;
  readonly remaining_estimate_s: number | null;
  readonly time_spent_s: number | null;
}

export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface ProjectRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type_key: string;
  readonly style: 'classic' | 'next-gen';
  readonly lead_id: string | null;
  readonly permission_scheme_id: number;
  readonly security_scheme_id: number | null;
  readonly last_number: number;
}

export interface IssueTypeRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly hierarchy_level: number;
  readonly avatar_id: number;
  readonly project_id: number | null;
}

export interface StatusRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly category: StatusCategory;
  readonly project_id: number | null;
}

export interface NamedRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

export interface PriorityRow extends NamedRow {
  readonly color: string;
}

export interface LinkTypeRow {
  readonly id: number;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export interface VersionRow {
  readonly id: number;
  readonly project_id: number;
  readonly name: string;
  readonly description: string | null;
  readonly archived: number;
  readonly released: number;
  readonly start_date: string | null;
  readonly release_date: string | null;
  readonly position: number;
}

export interface ComponentRow {
  readonly id: number;
  readonly project_id: number;
  readonly name: string;
  readonly description: string | null;
  readonly lead_id: string | null;
  readonly assignee_type: string;
}

export interface CustomFieldRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  readonly project_id: number | null;
}

export interface OptionRow {
  readonly id: number;
  readonly field_id: string;
  readonly value: string;
  readonly disabled: number;
}

export interface BoardRow {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly project_id: number;
}

export interface SprintRow {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly board_id: number | null;
  readonly goal: string;
  readonly created: number | null;
  readonly started: number | null;
  readonly ends: number | null;
  readonly completed: number | null;
}

export interface TransitionRow {
  readonly id: number;
  readonly name: string;
  readonly from_status_id: number | null;
  readonly to_status_id: number;
  readonly resolution_id: number | null;
  /** Of its rule, if it has one. */
  readonly required_field: string | null;
  readonly on_screen: number | null;
}
