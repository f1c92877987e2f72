import { type AdfNode } from '../adf';
import { meaningOf } from '../normal-form';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { isText, lineOf } from './lines';
import { changed, kept, type MakeChange } from './make-change';
import { allMerged } from './merge-section';
import { type AskReason, type BlockChange, type MergePart } from './section-merge';

/** What people have put elsewhere on the page: as Lockstep left it, and how it is known and changed there. */
export interface MovedNode {
  readonly origin: AdfNode;
  readonly was: readonly AdfNode[];
  /** Whether a node has its words: of one line any text may, a point as well as a task. */
  readonly isIt: (node: AdfNode) => boolean;
  /** What the issue says now, in what stands there. */
  readonly inNews: (there: AdfNode) => AdfNode;
}

/** `null` of what says nothing, or has become another kind of thing. */
export function movedNode(origin: AdfNode, wanted: AdfNode): MovedNode | null {
  const [words, was, is] = [plainText(origin), lineOf(origin), lineOf(wanted)];
  if (words === '' || (!(was && is) && origin.type !== wanted.type)) return null;
  return {
    origin,
    was: was && is ? was : contentOf(origin),
    isIt: (node) => (was && is ? isText(node) : node.type === origin.type) && plainText(node) === words,
    inNews: (there) =>
      was && is
        ? { ...there, content: is }
        : (allMerged({ base: [origin], page: [there], wanted: [wanted] })[0] ?? wanted),
  };
}

/** Says in the place of a node what the issue says now; people may have given its words another look there. */
export function changeInPlace(
  before: AdfNode,
  { origin, was, inNews }: MovedNode,
  makeChange: MakeChange,
  why: AskReason | null,
): BlockChange {
  const isOurs = meaningOf(was) === meaningOf(contentOf(before));
  const nodes = { origin, before, after: inNews(before) };
  return makeChange('replace', nodes, isOurs ? why : 'both-changed');
}

/** The parts with a change of the one node below those that stay. */
export function withChangeAt(
  parts: readonly MergePart[],
  isIt: MovedNode['isIt'],
  changeOf: (node: AdfNode) => BlockChange,
  asWritten: (block: AdfNode) => AdfNode,
): readonly MergePart[] {
  return parts.map((part) => {
    if (part.kind === 'within')
      return { ...part, parts: withChangeAt(part.parts, isIt, changeOf, asWritten) };
    if (part.kind !== 'keep' || !holds(part.node, isIt)) return part;
    const node = asWritten(part.node);
    if (isIt(node)) return changed(changeOf(node));
    return {
      kind: 'within',
      node,
      parts: withChangeAt(contentOf(node).map(kept), isIt, changeOf, asWritten),
    };
  });
}

const holds = (node: AdfNode, isIt: MovedNode['isIt']): boolean =>
  isIt(node) || contentOf(node).some((inner) => holds(inner, isIt));
