import { type AdfNode } from '../../src/domain/documents/adf';
import { text } from '../../src/domain/documents/nodes';
import { type Blocks, section } from './team-edits';

export const kim: AdfNode = { type: 'mention', attrs: { id: 'kim', text: '@Kim' } };

export const party: AdfNode = { type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } };

export const status = (words: string): AdfNode => ({
  type: 'status',
  attrs: { text: words, color: 'green' },
});

export const commented = (words: string): AdfNode =>
  text(words, [{ type: 'annotation', attrs: { id: 'c1', annotationType: 'inlineComment' } }]);

export const image: AdfNode = {
  type: 'mediaSingle',
  attrs: { layout: 'center' },
  content: [{ type: 'media', attrs: { type: 'file', id: 'sketch', collection: 'c' } }],
};

export const panel = (...content: Blocks): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'note' },
  content,
});

export const columns = (...contents: readonly Blocks[]): AdfNode => ({
  type: 'layoutSection',
  content: contents.map((content) => ({ type: 'layoutColumn', attrs: { width: 50 }, content })),
});

export const decided = (words: string): AdfNode => ({
  type: 'decisionList',
  attrs: { localId: 'd' },
  content: [{ type: 'decisionItem', attrs: { localId: 'd1', state: 'DECIDED' }, content: [text(words)] }],
});

export const tasks = (...words: readonly string[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'l' },
  content: words.map((line, n) => ({
    type: 'taskItem',
    attrs: { localId: `task-${String(n)}`, state: n === 0 ? 'DONE' : 'TODO' },
    content: [text(line)],
  })),
});

export const some = ({ content = [], ...node }: AdfNode, from: number, until?: number): AdfNode => ({
  ...node,
  content: content.slice(from, until),
});

/** The page without a section, and that section. */
export function cutFrom(blocks: Blocks, name: string): { readonly rest: Blocks; readonly own: Blocks } {
  let own: Blocks = [];
  const rest = section(name, (cut) => {
    own = cut;
    return [];
  })(blocks);
  return { rest, own };
}

/** A heading, anchor and all, in other words. */
export const named = (head: AdfNode, words: string): AdfNode => ({
  ...head,
  content: (head.content ?? []).map((node) => (node.type === 'text' ? text(words) : node)),
});
