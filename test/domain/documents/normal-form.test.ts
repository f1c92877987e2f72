import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { parseAdf } from '../../../dev/products/adf/node';
import { storeAdf } from '../../../dev/products/adf/store';
import { type AdfMark, type AdfNode } from '../../../src/domain/documents/adf';
import { anchor } from '../../../src/domain/documents/made-nodes';
import {
  bulletList,
  documentText,
  heading,
  link,
  paragraph,
  placeholder,
  smartLink,
  text,
} from '../../../src/domain/documents/nodes';
import { meaningOf, normalForm } from '../../../src/domain/documents/normal-form';
import { table } from '../../../src/domain/documents/table';

const strong: AdfMark = { type: 'strong' };
const em: AdfMark = { type: 'em' };
const rows = table(['Key'], [[[link('ABC-1', 'https://example.net/browse/ABC-1')]]]);
const withAttrs = (node: AdfNode, attrs: Readonly<Record<string, unknown>>): AdfNode => ({
  ...node,
  attrs: { ...node.attrs, ...attrs },
});

const mention = (name: string): AdfNode => paragraph({ type: 'mention', attrs: { id: 'u1', text: name } });
const dateAt = (timestamp: number): AdfNode =>
  paragraph({ type: 'date', attrs: { timestamp: String(timestamp) } });
const card = (attrs: Readonly<Record<string, unknown>>): AdfNode => ({
  type: 'blockCard',
  attrs: { url: 'https://e.example/', ...attrs },
});

test.each<{ rule: string; one: readonly AdfNode[]; other: readonly AdfNode[] }>([
  {
    rule: 'ids that the editor gives',
    one: [paragraph(text('a'))],
    other: [withAttrs(paragraph(text('a')), { localId: 'x' })],
  },
  {
    rule: 'one text or two',
    one: [paragraph(text('ab', [em]))],
    other: [paragraph(text('a', [em]), text('b', [em]))],
  },
  {
    rule: 'the order of marks',
    one: [paragraph(text('a', [em, strong]))],
    other: [paragraph(text('a', [strong, em]))],
  },
  {
    rule: 'empty lists of marks and attributes',
    one: [paragraph(text('a'))],
    other: [{ ...paragraph({ ...text('a'), marks: [] }), attrs: {} }],
  },
  {
    rule: 'the size of a table',
    one: [rows],
    other: [withAttrs(rows, { width: 760, layout: 'align-start', displayMode: null, __autoSize: false })],
  },
  {
    rule: 'composed and decomposed letters',
    one: [paragraph(text('\u00e9'))],
    other: [paragraph(text('e\u0301'))],
  },
  {
    rule: 'a space that does not break',
    one: [paragraph(text('a b'))],
    other: [paragraph(text('a\u00a0b'))],
  },
  {
    rule: 'an empty paragraph at the end',
    one: [paragraph(text('a'))],
    other: [paragraph(text('a')), paragraph()],
  },
  {
    rule: 'line breaks at the end',
    one: [paragraph(text('a'))],
    other: [paragraph(text('a'), { type: 'hardBreak' }), paragraph({ type: 'hardBreak' })],
  },
  { rule: 'a mention by another name', one: [mention('Kim')], other: [mention('Kim Lee')] },
  { rule: 'two times of a day', one: [dateAt(86_400_000)], other: [dateAt(86_400_001)] },
  {
    rule: 'where a link was taken from',
    one: [paragraph(smartLink('https://e.example/a?b=c#d'))],
    other: [paragraph(smartLink('https://e.example/a?utm_source=mail&b=c&atlOrigin=x#d'))],
  },
  { rule: 'a default that is spelled out', one: [card({})], other: [card({ layout: 'default' })] },
])('means the same: $rule', ({ one, other }) => {
  expect(normalForm(other)).toBe(normalForm(one));
});

const commented: AdfMark = { type: 'annotation', attrs: { id: 'c1', annotationType: 'inlineComment' } };

test.each<{ rule: string; other: readonly AdfNode[] }>([
  { rule: 'another word', other: [paragraph(text('b'))] },
  { rule: 'a mark', other: [paragraph(text('a', [strong]))] },
  { rule: 'a comment on the words', other: [paragraph(text('a', [commented]))] },
  { rule: 'a paragraph after it', other: [paragraph(text('a')), paragraph(text('b'))] },
  { rule: 'an empty paragraph before it', other: [paragraph(), paragraph(text('a'))] },
  { rule: 'an unknown node', other: [{ type: 'constructor', attrs: { text: 'a' } }] },
  { rule: 'a hint', other: [paragraph(placeholder('a'))] },
])('means something else: $rule', ({ other }) => {
  expect(normalForm(other)).not.toBe(normalForm([paragraph(text('a'))]));
});

test('a comment on the words does not change what they mean', () => {
  expect(meaningOf([paragraph(text('a', [commented]))])).toBe(meaningOf([paragraph(text('a'))]));
});

const inline = fc.oneof(
  fc.string({ minLength: 1 }).map((words) => text(words)),
  fc.string({ minLength: 1 }).map((words) => text(words, [strong])),
  fc.string({ minLength: 1 }).map((words) => link(words, 'https://example.net/a?b=c')),
  fc.string({ minLength: 1 }).map((name) => anchor(name)),
);
const block = fc.oneof(
  fc.array(inline).map((content) => paragraph(...content)),
  fc.array(inline).map((content) => heading(3, ...content)),
  fc.array(fc.array(inline), { minLength: 1 }).map(bulletList),
  fc.array(fc.array(inline), { minLength: 1, maxLength: 4 }).map((cells) =>
    table(
      ['Key'],
      cells.map((cell) => [cell]),
    ),
  ),
);

test('what Confluence keeps means what it was given', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const stored = parseAdf(storeAdf(documentText(blocks), 'service', randomUUID));
      expect(normalForm(stored.content ?? [])).toBe(normalForm(blocks));
    }),
  );
});

test('a normal form is its own', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const form = normalForm(blocks);
      expect(normalForm(JSON.parse(form) as readonly AdfNode[])).toBe(form);
    }),
  );
});
