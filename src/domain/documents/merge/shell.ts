import { type AdfNode } from '../adf';
import { meaningOf } from '../normal-form';
import { contentOf, isAlike } from './alike';
import { type ThreeVersions } from './counterparts';

/** A node of the base, and the page's and the wanted one that came of it. */
export interface NodeVersions {
  readonly base: AdfNode | null;
  readonly page: AdfNode;
  readonly wanted: AdfNode;
}

/** Whether two nodes are the same apart from what is in them: kind and attributes, a task's state, a list's first number. */
export function haveSameShell(one: AdfNode, other: AdfNode): boolean {
  const [shell, another] = [
    { ...one, content: [] },
    { ...other, content: [] },
  ];
  return isAlike(shell, another) || meaningOf([shell]) === meaningOf([another]);
}

/** Whether the wanted shell is the page's, or the page's is the newer one. */
export const isShellOfPage = ({ base, page, wanted }: NodeVersions): boolean =>
  haveSameShell(wanted, page) || (base !== null && haveSameShell(wanted, base));

/** What is in the versions of a node. */
export const contentsOf = ({ base, page, wanted }: NodeVersions): ThreeVersions => ({
  base: base && contentOf(base),
  page: contentOf(page),
  wanted: contentOf(wanted),
});
