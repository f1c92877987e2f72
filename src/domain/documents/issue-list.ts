import { type AdfNode } from './adf';

/** A live list of issues as people and Lockstep put it on pages. */
export interface IssueList {
  readonly jql: string;
  /** The issue whose children it shows, all of them and nothing else; `null` for any other query. */
  readonly parentKey: string | null;
}

const CHILDREN = /^parent = "([A-Z][A-Z0-9_]*-\d+)" ORDER BY rank$/;

/** `null` for what is no list of issues. */
export function issueListOf({ type, attrs }: AdfNode): IssueList | null {
  if (type !== 'blockCard') return null;
  const source = attrs?.['datasource'] as { parameters?: { jql?: unknown } } | undefined;
  const jql = source?.parameters?.jql;
  return typeof jql === 'string' ? { jql, parentKey: CHILDREN.exec(jql)?.[1] ?? null } : null;
}
