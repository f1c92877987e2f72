import { type SprintIssue } from './sprint-figures';

export const sprintIds = (issues: readonly Pick<SprintIssue, 'issue'>[]): readonly string[] =>
  issues.map(({ issue }) => issue.issueId);
