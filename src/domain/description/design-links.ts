import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { safeLink } from '../documents/safe-link';

const DESIGN_HOSTS =
  /(^|\.)((?:figma|miro|invisionapp|sketch|framer|marvelapp|whimsical|canva)\.com|(?:invis|zeplin|zpl|proto)\.io|(?:sketch|balsamiq|axure)\.cloud|(?:lucid|penpot)\.app|mural\.co)$/;

/** Addresses of design tools in these blocks, each once, in the order they were written. */
export function designUrlsIn(blocks: readonly AdfNode[]): readonly string[] {
  return [...new Set(blocks.flatMap(urlsIn))].filter((url) => DESIGN_HOSTS.test(new URL(url).hostname));
}

function urlsIn(node: AdfNode): readonly string[] {
  const addresses = [node.attrs?.['url'], ...(node.marks ?? []).map(({ attrs }) => attrs?.['href'])];
  const typed = node.type === 'text' ? ((node.text ?? '').match(TYPED_URL) ?? []) : [];
  const own = [...addresses, ...typed].flatMap((address) => safeLink(address) ?? []);
  return [...own, ...(node.content ?? []).flatMap(urlsIn)];
}

const TYPED_URL = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g;

const MOST_WORDS_AROUND = 6;
const LINK_BLOCKS = new Set(['paragraph', 'blockCard', 'embedCard', 'bulletList', 'orderedList']);

/** True for a block that is there for a link to a design tool: little else is said in it. */
export function isDesignLink(block: AdfNode): boolean {
  if (block.type === 'panel') return block.content?.every(isDesignLink) === true;
  if (!LINK_BLOCKS.has(block.type)) return false;
  if (block.type.endsWith('List')) {
    const items = block.content ?? [];
    return (
      items.length > 0 &&
      items.every(({ content = [] }) => content.length === 1 && content.every(isDesignLink))
    );
  }
  if (designUrlsIn([block]).length === 0) return false;
  const around = plainText(block).replace(TYPED_URL, ' ').trim();
  return around === '' || around.split(/\s+/).length <= MOST_WORDS_AROUND;
}
