import { EditorState } from '@atlaskit/editor-prosemirror/state';
import { type AdfNode } from '../../../dev/ui/adf/adf-types';
import { openDocument } from '../../../dev/ui/client/editor/document';
import { aParagraph } from './fixtures';

const unknownBlock: AdfNode = {
  type: 'hologram',
  attrs: { depth: { z: [1, null] } },
  content: [aParagraph('inside')],
};
const newerAttribute: AdfNode = {
  type: 'panel',
  attrs: { panelType: 'info', glow: true },
  content: [aParagraph('lit')],
};
const macro: AdfNode = {
  type: 'extension',
  attrs: {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'a/b/static/m',
    parameters: { guestParams: { source: 'epic' } },
  },
};
const blocks: readonly AdfNode[] = [
  aParagraph('first'),
  unknownBlock,
  newerAttribute,
  macro,
  aParagraph('last'),
];

/** Types at the end of the first block. */
function typeInto(opened: ReturnType<typeof openDocument>, typed: string) {
  const state = EditorState.create({ doc: opened.node });
  return state.apply(state.tr.insertText(typed, (state.doc.firstChild?.nodeSize ?? 0) - 1)).doc;
}

test('a page that nobody touched is saved as it was', () => {
  const opened = openDocument(blocks);
  expect(opened.save(opened.node)).toEqual({ type: 'doc', version: 1, content: blocks });
});

test('typing changes only the block that was typed in', () => {
  const opened = openDocument(blocks);
  const saved = opened.save(typeInto(opened, ' and more'));
  expect(saved.content).toEqual([aParagraph('first and more'), ...blocks.slice(1)]);
});

test.each([
  ['an unknown block', unknownBlock],
  ['a block with an attribute of a newer editor', newerAttribute],
])('%s stands in the editor as one opaque piece', (_, block) => {
  const { node } = openDocument([block]);
  expect(node.firstChild?.type.name).toBe('unsupportedBlock');
});

test('the order of marks does not make a paragraph opaque', () => {
  const marks = [
    { type: 'strong' },
    { type: 'em' },
    { type: 'link', attrs: { href: 'https://example.com' } },
  ];
  const { node } = openDocument([{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }]);
  expect(node.firstChild?.type.name).toBe('paragraph');
});

test('an empty page can be typed into and saves nothing of the editor’s own', () => {
  const opened = openDocument([]);
  expect(opened.save(typeInto(opened, 'Hello')).content).toEqual([aParagraph('Hello')]);
});
