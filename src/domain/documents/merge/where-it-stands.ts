import { type AdfNode } from '../adf';
import { meaningOf } from '../normal-form';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { type KnownVersions } from './frames';
import { isText, lineOf } from './lines';
import { changed, kept, type MakeChange } from './make-change';
import { mergeSection } from './merge-section';
import { allMade, type AskReason, type BlockChange, type MergePart } from './section-merge';

/** What people have put elsewhere on the page: as Lockstep left it, and how it is known and changed there. */
export interface MovedNode {
  readonly origin: AdfNode;
  /** What it says there. */
  readonly words: string;
  /** Whether a node may have become of it: of one line any text may, a point as well as a task. */
  readonly isLike: (node: AdfNode) => boolean;
  /** Whether a node has its words. */
  readonly isIt: (node: AdfNode) => boolean;
  /** What Lockstep left and what the issue says now, as what stands there. */
  readonly versionsAt: (there: AdfNode) => KnownVersions;
}

/** `words`: what it says there. `null` of what says nothing, or has become another kind of thing. */
export function movedNode(origin: AdfNode, wanted: AdfNode, words = plainText(origin)): MovedNode | null {
  const [was, is] = [lineOf(origin), lineOf(wanted)];
  const isLine = was !== null && is !== null;
  if (words === '' || (!isLine && origin.type !== wanted.type)) return null;
  const isLike = (node: AdfNode): boolean => (isLine ? isText(node) : node.type === origin.type);
  return {
    origin,
    words,
    isLike,
    isIt: (node) => isLike(node) && plainText(node) === words,
    versionsAt: (page) => {
      const [base, news] = isLine ? [was, is].map((content) => ({ ...page, content })) : [origin, wanted];
      return { base: [base], page: [page], wanted: [news] };
    },
  };
}

/** Says in the place of a node what the issue says now; people may have given its words another look there. */
export function changeInPlace(
  before: AdfNode,
  { origin, versionsAt }: MovedNode,
  makeChange: MakeChange,
  why: AskReason | null,
): BlockChange {
  const versions = versionsAt(before);
  const { changes, parts } = mergeSection(versions);
  const [after = null] = allMade(parts);
  const [asked = null] = changes.flatMap((change) => change.why ?? []);
  const isOurs = meaningOf(versions.base) === meaningOf([before]);
  return makeChange('replace', { origin, before, after }, isOurs ? (why ?? asked) : 'both-changed');
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
