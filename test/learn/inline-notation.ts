import { type AdfNode } from '../../src/domain/documents/adf';

/** `**bold**`, `[words](address)`, `_italic_`, `\\` for a line break, an address as a card, `{@name}` for a mention. */
const MARKED =
  /\*\*(?<bold>.+?)\*\*|\[(?<words>[^\]|]+)\]\((?<href>https?:[^)]+)\)|(?<!\w)_(?<italic>[^_]+)_|(?<line>\\\\)|(?<card>https?:\/\/[^\s)\]|;]+)|\{@(?<person>\w+)\}/g;

const text = (words: string, ...marks: readonly AdfNode[]): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks }),
});

/** Reads the words of one line. */
function inlineOf(line: string): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  let at = 0;
  for (const match of line.matchAll(MARKED)) {
    if (match.index > at) nodes.push(text(line.slice(at, match.index)));
    nodes.push(marked(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  return at < line.length ? [...nodes, text(line.slice(at))] : nodes;
}

function marked({
  bold,
  words,
  href,
  italic,
  line,
  card,
  person,
}: Record<string, string | undefined>): AdfNode {
  if (bold !== undefined) return text(bold, { type: 'strong' });
  if (words !== undefined) return text(words, { type: 'link', attrs: { href } });
  if (italic !== undefined) return text(italic, { type: 'em' });
  if (line !== undefined) return { type: 'hardBreak' };
  if (card !== undefined) return { type: 'inlineCard', attrs: { url: card } };
  return { type: 'mention', attrs: { id: person, text: `@${person ?? ''}` } };
}

export const paragraphOf = (line: string): AdfNode => ({ type: 'paragraph', content: inlineOf(line) });
