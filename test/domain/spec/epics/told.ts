import { type AdfNode } from '../../../../src/domain/documents/adf';
import { heading, paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { type SectionKind } from '../../../../src/domain/spec/section-kinds';

/** An epic as a team wrote it, and what of it belongs into which section; sections not named stay silent. */
export interface ToldEpic {
  readonly rule: string;
  readonly description: readonly AdfNode[];
  readonly expected: Partial<Readonly<Record<SectionKind, string>>>;
}

export const h = (level: number, words: string): AdfNode => heading(level, text(words));
export const p = (words: string): AdfNode => paragraph(text(words));
export const b = (words: string): AdfNode => paragraph(strong(words));
/** One paragraph of several lines. */
export const lines = (...all: readonly string[]): AdfNode =>
  paragraph(...all.flatMap((words, index) => [...(index === 0 ? [] : [{ type: 'hardBreak' }]), text(words)]));
const item = (content: string | readonly AdfNode[]): AdfNode => ({
  type: 'listItem',
  content: typeof content === 'string' ? [p(content)] : content,
});
export const ul = (...items: readonly (string | readonly AdfNode[])[]): AdfNode => ({
  type: 'bulletList',
  content: items.map(item),
});
export const ol = (...items: readonly string[]): AdfNode => ({
  type: 'orderedList',
  content: items.map(item),
});
export const tasks = (...items: readonly string[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'l' },
  content: items.map((words, index) => ({
    type: 'taskItem',
    attrs: { localId: String(index), state: 'TODO' },
    content: [text(words)],
  })),
});
export const table = (...rows: readonly (readonly string[])[]): AdfNode => ({
  type: 'table',
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((words) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', content: [p(words)] })),
  })),
});
export const frame = (type: string, attrs: AdfNode['attrs'], ...content: readonly AdfNode[]): AdfNode => ({
  type,
  ...(attrs ? { attrs } : {}),
  content,
});
export const card = (url: string): AdfNode => ({ type: 'inlineCard', attrs: { url } });
export const linked = (words: string, href: string): AdfNode =>
  text(words, [{ type: 'link', attrs: { href } }]);
