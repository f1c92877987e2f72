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
import { checkAdf } from '../../../dev/products/adf/check';

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
