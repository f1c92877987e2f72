import { type AdfDoc, type AdfNode } from '../adf';

type Inline = string | AdfNode;

/** Text and blocks of a document; only what worlds are written with. */
export const doc = (...content: readonly AdfNode[]): AdfDoc => ({ version: 1, type: 'doc', content });

export const text = (
  value: string,
  ...marks: readonly (string | { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> })[]
): AdfNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)) }),
});

export const link = (value: string, href: string): AdfNode => text(value, { type: 'link', attrs: { href } });

const inline = (content: readonly Inline[]): readonly AdfNode[] =>
  content.map((part) => (typeof part === 'string' ? text(part) : part));

export const paragraph = (...content: readonly Inline[]): AdfNode => ({
  type: 'paragraph',
  content: inline(content),
});

export const heading = (level: number, ...content: readonly Inline[]): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: inline(content),
});

const item = (content: Inline | readonly AdfNode[]): AdfNode => ({
  type: 'listItem',
  content: Array.isArray(content) ? (content as readonly AdfNode[]) : [paragraph(content as Inline)],
});

export const bullets = (...items: readonly (Inline | readonly AdfNode[])[]): AdfNode => ({
  type: 'bulletList',
  content: items.map(item),
});

export const numbered = (...items: readonly (Inline | readonly AdfNode[])[]): AdfNode => ({
  type: 'orderedList',
  attrs: { order: 1 },
  content: items.map(item),
});

export const panel = (
  panelType: 'info' | 'note' | 'warning' | 'success' | 'error',
  ...content: readonly AdfNode[]
): AdfNode => ({
  type: 'panel',
  attrs: { panelType },
  content,
});

export const codeBlock = (language: string, value: string): AdfNode => ({
  type: 'codeBlock',
  attrs: { language },
  content: [text(value)],
});

export const rule: AdfNode = { type: 'rule' };

const cell = (type: 'tableHeader' | 'tableCell', content: Inline): AdfNode => ({
  type,
  attrs: {},
  content: [paragraph(content)],
});

/** The first row is the header. */
export const table = (...rows: readonly (readonly Inline[])[]): AdfNode => ({
  type: 'table',
  attrs: { isNumberColumnEnabled: false, layout: 'default' },
  content: rows.map((cells, index) => ({
    type: 'tableRow',
    content: cells.map((content) => cell(index === 0 ? 'tableHeader' : 'tableCell', content)),
  })),
});

export const status = (
  value: string,
  color: 'neutral' | 'purple' | 'blue' | 'red' | 'yellow' | 'green',
  localId: string,
): AdfNode => ({
  type: 'status',
  attrs: { text: value, color, localId, style: '' },
});

export const mention = (accountId: string, displayName: string): AdfNode => ({
  type: 'mention',
  attrs: { id: accountId, text: `@${displayName}`, accessLevel: '' },
});

export const emoji = (shortName: string, character: string, id: string): AdfNode => ({
  type: 'emoji',
  attrs: { shortName: `:${shortName}:`, id, text: character },
});

export const date = (timestampMs: number): AdfNode => ({
  type: 'date',
  attrs: { timestamp: String(timestampMs) },
});

export const inlineCard = (url: string): AdfNode => ({ type: 'inlineCard', attrs: { url } });

export const expand = (title: string, ...content: readonly AdfNode[]): AdfNode => ({
  type: 'expand',
  attrs: { title },
  content,
});

export const quote = (...content: readonly AdfNode[]): AdfNode => ({ type: 'blockquote', content });

export const tasks = (
  localId: string,
  ...items: readonly { readonly localId: string; readonly done: boolean; readonly text: string }[]
): AdfNode => ({
  type: 'taskList',
  attrs: { localId },
  content: items.map((task) => ({
    type: 'taskItem',
    attrs: { localId: task.localId, state: task.done ? 'DONE' : 'TODO' },
    content: [text(task.text)],
  })),
});

export const decisions = (
  localId: string,
  ...items: readonly { readonly localId: string; readonly text: string }[]
): AdfNode => ({
  type: 'decisionList',
  attrs: { localId },
  content: items.map((decision) => ({
    type: 'decisionItem',
    attrs: { localId: decision.localId, state: 'DECIDED' },
    content: [text(decision.text)],
  })),
});
