import { type AdfNode } from '../documents/adf';
import { type NamedSpec, type UnlinkedSpec } from '../links/names';

export interface ChildIssue {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
}

/** An issue that another one points at; the words are the link type's, in the direction read. */
export interface LinkedIssue {
  readonly key: string;
  readonly summary: string;
  readonly relation: string;
}

/** What a spec is written from: an epic as one person sees it. */
export interface EpicFacts {
  readonly issueId: string;
  readonly key: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly issueTypeId: string | null;
  readonly issueTypeName: string;
  readonly summary: string;
  readonly hierarchyLevel: number;
  /** Under a security level: for those only whom it names. */
  readonly secured: boolean;
  /** The description's own blocks; empty when there is none. */
  readonly description: readonly AdfNode[];
  readonly priority: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly fixVersions: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly dueDate: string | null;
  readonly parent: { readonly key: string; readonly summary: string } | null;
  readonly links: readonly LinkedIssue[];
  /** At most the first hundred. */
  readonly children: readonly ChildIssue[];
  readonly hasMoreChildren: boolean;
  readonly namedSpec: NamedSpec | null;
  readonly unlinked: UnlinkedSpec | null;
}
