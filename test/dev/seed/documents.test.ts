import { doc } from '../../../dev/seed/documents/builders';
import { everyBlock } from '../../../dev/seed/documents/every-block';
import { everyEmbed } from '../../../dev/seed/documents/every-embed';
import { everyInline } from '../../../dev/seed/documents/every-inline';
import {
  dangerousLinks,
  longText,
  manyEmoji,
  rightToLeft,
  unknownNodes,
} from '../../../dev/seed/documents/hard-texts';
import { type AdfNode } from '../../../dev/seed/adf';
import { checkAdf } from '../../../dev/products/adf/check';
import { adfSchema } from '../../../dev/products/adf/schema';

const person = { accountId: 'account-1', displayName: 'Ada' };
const embeds = everyEmbed({ siteUrl: 'http://127.0.0.1:1', cloudId: 'cloud', jql: 'project = "A"' });
const everything = doc(...everyInline(person, 0), ...everyBlock(), ...embeds);

test.each([
  ['every node', everything],
  ['links that must not be followed', dangerousLinks()],
  ['right to left', rightToLeft()],
  ['emoji', manyEmoji()],
  ['a long text', longText(['A sentence.', 'Another one.', 'A third.'])],
])('%s is what the schema allows', (_, document) => {
  expect(checkAdf(document)).toEqual([]);
});

test('unknown nodes are what the schema refuses', () => {
  expect(checkAdf(doc(...unknownNodes())).length).toBeGreaterThan(3);
});

test('every node and mark that the schema names stands on the page of every node', () => {
  const named = Object.values(adfSchema.definitions).flatMap(typesNamedIn);
  const shown = new Set(typesOf(everything));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((type) => !shown.has(type))).toEqual([]);
});

/** The types that a definition of the schema gives, a variant of a node as much as the node. */
function typesNamedIn(definition: unknown): readonly string[] {
  const { properties } = definition as { properties?: { type?: { enum?: readonly string[] } } };
  return properties?.type?.enum ?? [];
}

const typesOf = ({ type, marks = [], content = [] }: AdfNode): readonly string[] => [
  type,
  ...marks.map((mark) => mark.type),
  ...content.flatMap(typesOf),
];
