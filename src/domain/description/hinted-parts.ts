import { isNamed, type OpenPart } from './open-part';
import { isListOfStatements } from './telling-work';

/** Where other sections are named and nothing says what has to hold, lists below no name tell it. */
export function withHints(parts: readonly OpenPart[]): readonly OpenPart[] {
  const isTold = parts.some(({ kind }) => kind === 'acceptance-criteria');
  return isTold || parts.filter(isNamed).length < 2 ? parts : parts.flatMap(hintedApart);
}

/** "So ist es dann", "We know it works when": a list right below any other unknown heading may tell anything. */
export const HOLDS = /\b(?:must|need|works|muss|ist)\b/i;

function hintedApart(part: OpenPart): readonly OpenPart[] {
  const { kind, title, blocks } = part;
  const at = kind !== 'overview' || isNamed(part) ? -1 : blocks.findIndex(isListOfStatements);
  const isBelowTitle = at === 0;
  if (at < 0 || (isBelowTitle && title !== null && !HOLDS.test(title))) return [part];
  return [
    { ...part, title: isBelowTitle ? null : title, blocks: blocks.slice(0, at) },
    {
      ...part,
      kind: 'acceptance-criteria',
      title: isBelowTitle ? title : null,
      blocks: blocks.slice(at, at + 1),
    },
    { ...part, title: null, blocks: blocks.slice(at + 1) },
  ];
}
