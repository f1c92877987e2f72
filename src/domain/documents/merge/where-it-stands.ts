import { type AdfNode } from '../adf';
import { meaningOf } from '../normal-form';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { isText, lineOf } from './lines';
import { changed, kept, type MakeChange } from './make-change';
import { type AskReason, type BlockChange, type MergePart } from './section-merge';

/** A line that people have put elsewhere on the page: as Lockstep left it, and what the issue says there now. */
export interface MovedLine {
  readonly origin: AdfNode;
  readonly was: readonly AdfNode[];
  readonly is: readonly AdfNode[];
  /** Whether a node has its words: any text may, a point as well as a task. */
  readonly isIt: (node: AdfNode) => boolean;
}

/** `null` of what is more than one line, or says nothing. */
export function movedLine(origin: AdfNode, wanted: AdfNode): MovedLine | null {
  const [words, was, is] = [plainText(origin), lineOf(origin), lineOf(wanted)];
  if (words === '' || was === null || is === null) return null;
  return { origin, was, is, isIt: (node) => isText(node) && plainText(node) === words };
}

/** Says in the place of a line what the issue says now; people may have given its words another look there. */
export function changeInPlace(
  before: AdfNode,
  { origin, was, is }: MovedLine,
  makeChange: MakeChange,
  why: AskReason | null,
): BlockChange {
  const isOurs = meaningOf(was) === meaningOf(contentOf(before));
  const nodes = { origin, before, after: { ...before, content: is } };
  return makeChange('replace', nodes, isOurs ? why : 'both-changed');
}

/** The parts with a change of the one node below those that stay. */
export function withChangeAt(
  parts: readonly MergePart[],
  isIt: MovedLine['isIt'],
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

const holds = (node: AdfNode, isIt: MovedLine['isIt']): boolean =>
  isIt(node) || contentOf(node).some((inner) => holds(inner, isIt));
