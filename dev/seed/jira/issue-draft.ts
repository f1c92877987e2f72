import { type ProjectSetup } from './configuration';
import { type WorldIssue } from '../jira-world';

/** An issue before it has its id and key, which follow the order of creation. */
export interface IssueDraft extends Omit<WorldIssue, 'id' | 'key' | 'parentId' | 'rank'> {
  readonly parent: IssueDraft | null;
}

export interface LinkDraft {
  readonly typeId: string;
  readonly source: IssueDraft;
  readonly target: IssueDraft;
}

export interface Drafts {
  readonly issues: readonly IssueDraft[];
  readonly links: readonly LinkDraft[];
}

type Chosen = Pick<IssueDraft, 'typeId' | 'summary' | 'createdAt' | 'reporterId'> & Partial<IssueDraft>;

export const draftIssue = (setup: ProjectSetup, chosen: Chosen): IssueDraft => ({
  parent: null,
  ...issueFields(setup, chosen),
});

/** A dull issue: in the first status, nobody's, without a word of text. */
export function issueFields({ project, statuses }: ProjectSetup, chosen: Chosen): Omit<IssueDraft, 'parent'> {
  const [first] = statuses;
  if (!first) throw new Error(`Project ${project.key} has no status.`);
  const draft: Omit<IssueDraft, 'parent'> = {
    projectId: project.id,
    statusId: first.id,
    description: null,
    environment: null,
    priorityId: '3',
    resolutionId: null,
    assigneeId: null,
    creatorId: chosen.reporterId,
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    affectsVersionIds: [],
    updatedAt: chosen.createdAt,
    resolvedAt: null,
    categoryChangedAt: chosen.createdAt,
    dueDate: null,
    securityLevelId: null,
    customFields: {},
    properties: {},
    watcherIds: [],
    comments: [],
    worklogs: [],
    history: [],
    remoteLinks: [],
    attachments: [],
    ...chosen,
  };
  const touched = [
    draft.updatedAt,
    ...draft.comments.map(({ updatedAt }) => updatedAt),
    ...draft.worklogs.map(({ createdAt }) => createdAt),
  ];
  return { ...draft, updatedAt: Math.max(...touched) };
}
