import { newPage } from '../../kit/new-page';
import { type AppSite } from '../kit';

const textNode = (words: string) => ({ type: 'text', text: words });

/** What an editor makes of a typed decision. */
export const decisionList = (words: string) => ({
  type: 'decisionList',
  attrs: { localId: crypto.randomUUID() },
  content: [
    {
      type: 'decisionItem',
      attrs: { localId: crypto.randomUUID(), state: 'DECIDED' },
      content: [textNode(words)],
    },
  ],
});

export const headingOf = (words: string) => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [textNode(words)],
});

export const listOf = (...items: readonly string[]) => ({
  type: 'bulletList',
  content: items.map((words) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [textNode(words)] }],
  })),
});

/** A page's text with blocks at its very top. */
export const withBlocks =
  (...blocks: readonly object[]) =>
  (body: string): string => {
    const document = JSON.parse(body) as { content: readonly object[] };
    return JSON.stringify({ ...document, content: [...blocks, ...document.content] });
  };

/** An ordinary page at the top of a space; its id. */
export const spacePage = (site: AppSite, spaceId: string, title: string): Promise<string> =>
  newPage(site, { spaceId, title, content: [headingOf(title)] });
