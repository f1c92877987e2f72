import { type AdfNode } from '../../../../src/domain/documents/adf';
import { paragraph, text } from '../../../../src/domain/documents/nodes';

export { b, card, frame, h, lines, ol, p, table, tasks, ul } from '../../spec/epics/told';

/**
 * A spec page as a team wrote it, with the tasks and criteria that a careful reader would take from it.
 *
 * Both were written down before the page was ever read by the product. The reader's rules: what is to be
 * done or to hold is one task a point, in the words of the page without numbers and boxes; what is done,
 * struck, decided, asked, out of scope, a hint or a risk is none.
 */
export interface ToldSpec {
  readonly rule: string;
  readonly page: readonly AdfNode[];
  readonly tasks: readonly string[];
  /** Left out where the page tells none. */
  readonly criteria?: readonly string[];
}

const item = (content: readonly AdfNode[]): AdfNode => ({ type: 'listItem', content });

/** A list whose items are made of blocks of their own, such as a line and a list below it. */
export const list = (...items: readonly (readonly AdfNode[])[]): AdfNode => ({
  type: 'bulletList',
  content: items.map(item),
});

export const task = (words: string, isDone = false): AdfNode => ({
  type: 'taskItem',
  attrs: { localId: words, state: isDone ? 'DONE' : 'TODO' },
  content: [text(words)],
});

export const taskList = (...items: readonly AdfNode[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'list' },
  content: items,
});

export const struck = (words: string): AdfNode => text(words, [{ type: 'strike' }]);
export const line = (...content: readonly AdfNode[]): AdfNode => paragraph(...content);
export const code = (language: string, words: string): AdfNode => ({
  type: 'codeBlock',
  attrs: { language },
  content: [text(words)],
});

export const decisions = (...items: readonly string[]): AdfNode => ({
  type: 'decisionList',
  attrs: { localId: 'decisions' },
  content: items.map((words) => ({
    type: 'decisionItem',
    attrs: { localId: words, state: 'DECIDED' },
    content: [text(words)],
  })),
});

export const mention = (name: string): AdfNode => ({
  type: 'mention',
  attrs: { id: `account-${name}`, text: `@${name}` },
});

/** A line that is nothing but a link to an issue. */
export const linkedIssue = (words: string, href: string): AdfNode =>
  paragraph(text(words, [{ type: 'link', attrs: { href } }]));
