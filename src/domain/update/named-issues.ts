import { type AdfNode } from '../documents/adf';

/**
 * True where a change takes the smart link of an issue away.
 *
 * Jira leaves linked issues that a person may not see out of what it answers them, so that nobody can
 * tell for them whether the link is gone or only hidden.
 */
export function losesIssue(before: AdfNode | null, after: AdfNode | null): boolean {
  const left = issuesIn(after);
  return issuesIn(before).some((address) => !left.includes(address));
}

const ISSUE_ADDRESS = /\/browse\/[^/?#]+$/;

function issuesIn(node: AdfNode | null): readonly string[] {
  if (node === null) return [];
  const { type, attrs, content = [] } = node;
  const url = type === 'inlineCard' ? attrs?.['url'] : undefined;
  const own = typeof url === 'string' && ISSUE_ADDRESS.test(url) ? [url] : [];
  return [...own, ...content.flatMap(issuesIn)];
}
