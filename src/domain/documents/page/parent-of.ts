import { type PageBody } from './page-body';

/** The number of the node that this one stands in. */
export function parentOf({ nodes }: PageBody, number: number): number {
  let parent = number - 1;
  while ((nodes.nexts[parent] ?? number) <= number) parent -= 1;
  return parent;
}
