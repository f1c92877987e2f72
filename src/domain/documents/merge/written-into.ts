import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';
import { keyOf, tokensOf } from './tokens';

/** Whether a node as it was, or most of what only it said, stands in another one now that did not say it before. */
export type IsWrittenInto = (node: AdfNode, now: AdfNode, before: AdfNode) => boolean;

/** Asked many times of the same nodes. */
export function createIsWrittenInto(): IsWrittenInto {
  const known = new Map<AdfNode, ReadonlySet<string>>();
  const wordsOf = (node: AdfNode): ReadonlySet<string> => {
    const words = known.get(node) ?? new Set(tokensOf([node]).map(keyOf));
    known.set(node, words);
    return words;
  };
  return (node, now, before) => {
    const [line, is, was] = [node, now, before].map(plainText);
    // Where no space is put between two lines the last word of the one is the first of the other.
    if (line && is?.includes(line) && !was?.includes(line)) return true;
    const [there, said] = [wordsOf(now), wordsOf(before)];
    const own = [...wordsOf(node)].filter((word) => !said.has(word));
    return own.filter((word) => there.has(word)).length > own.length / 2;
  };
}
