import { type Tongue } from '../description/section-names';
import { type AdfNode } from '../documents/adf';
import { issueListOf } from '../documents/issue-list';
import { anchor } from '../documents/made-nodes';
import { heading, text } from '../documents/nodes';
import { jiraList } from '../documents/jira-list';
import { blockAlone } from '../documents/page/block-alone';
import { type PlacedSection } from '../documents/page/find-sections';
import { type HeadingPlace, headingsIn } from '../documents/page/headings';
import { childrenOf, type PageBody, typeOf, valueOf } from '../documents/page/page-body';
import { type PageEdit } from '../documents/page/patch-page';
import { quoteJql } from '../kernel/jql';

/** Whose children a page is to show, and how a section for them begins where there is none. */
export interface ChildListOrder {
  readonly issueId: string;
  readonly issueKey: string;
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly section: { readonly heading: string; readonly anchor: string };
}

/** Whether the page shows the issue's children already, in a live list anywhere on it. */
export function showsChildren(
  body: PageBody,
  { issueId, issueKey }: Pick<ChildListOrder, 'issueId' | 'issueKey'>,
): boolean {
  return Array.from({ length: body.nodes.count }, (_, number) => number).some((number) => {
    if (typeOf(body, number) !== 'blockCard') return false;
    const { jql = '' } = issueListOf(valueOf(body, number)) ?? {};
    const parent = /\bparent(?:epic)?\s*=\s*["']?([A-Za-z0-9_-]+)/i.exec(jql)?.[1]?.toUpperCase();
    return parent === issueId || parent === issueKey.toUpperCase();
  });
}

/**
 * The edit that shows the children live, below all that people wrote in the section of tasks; a section of
 * its own at the end of the page where there is none.
 */
export function listChildren(body: PageBody, order: ChildListOrder, tongue: Tongue): PageEdit {
  const list = jiraList({ ...order, jql: `parent = ${quoteJql(order.issueKey)} ORDER BY rank` });
  const headings = headingsIn(body, 0);
  const own = headings.find(isTasks(order.section.anchor, tongue));
  if (own !== undefined) {
    const section = placed(body, own);
    return { kind: 'section', section, blocks: withList(section.blocks, list) };
  }
  const { heading: words, anchor: name } = order.section;
  const blocks = [heading(2, anchor(name), text(words)), list];
  const last = childrenOf(body, 0).at(-1);
  // Words of people that came below would be in the new section.
  return { kind: 'insert', at: last === undefined ? 'top' : blockAlone(body, last), blocks };
}

/** What tells the language of the page's headings. */
export const headingsText = (body: PageBody): string =>
  headingsIn(body, 0)
    .map(({ words }) => words)
    .join('\n');

/** The managed section, else one that people call so. */
const isTasks =
  (name: string, tongue: Tongue) =>
  ({ anchors, words }: HeadingPlace): boolean =>
    anchors.includes(name) ||
    anchors.some((one) => one.startsWith('ls-tasks-')) ||
    tongue.nameOf(words, true)?.kind === 'tasks';

function placed(body: PageBody, { node, parent, heading: number, blocks }: HeadingPlace): PlacedSection {
  return {
    kind: 'found',
    anchor: '',
    by: 'heading',
    heading: node,
    blocks: blocks.map((block) => valueOf(body, block)),
    place: { parent, heading: number, blocks },
  };
}

/** In front of the section's first heading of its own, where it has one. */
function withList(blocks: readonly AdfNode[], list: AdfNode): readonly AdfNode[] {
  const first = blocks.findIndex(({ type }) => type === 'heading');
  return first === -1 ? [...blocks, list] : [...blocks.slice(0, first), list, ...blocks.slice(first)];
}
