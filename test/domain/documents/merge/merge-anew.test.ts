import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { smartLink, text } from '../../../../src/domain/documents/nodes';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { table } from '../../../../src/domain/documents/table';
import { asked, type Blocks, inShort, list, p, withSafeChanges } from './merges';

interface Anew {
  readonly people: string;
  readonly base: Blocks;
  readonly page: Blocks;
  readonly wanted: Blocks;
  /** What is asked; behind the bar what people wrote where it stood. */
  readonly asks: readonly string[];
}

const linked = (words: string, url: string): AdfNode => ({
  type: 'bulletList',
  content: [
    ...(list('Heute da').content ?? []),
    { type: 'listItem', content: [{ type: 'paragraph', content: [text(words), smartLink(url)] }] },
    ...(list('Morgen dort').content ?? []),
  ],
});

test.each<Anew>([
  {
    people: 'translated and added in one place: any of it may be the point that the issue rewords',
    base: [list('Pay by card', 'Pay by invoice', 'End')],
    page: [list('Mit Karte', 'Mit Gutschein', 'Auf Rechnung', 'End')],
    wanted: [list('Pay by credit card', 'Pay by invoice', 'End')],
    asks: ['insert rewritten-here → Pay by credit card | Mit Karte / Mit Gutschein / Auf Rechnung'],
  },
  {
    people: 'kept a number of what they translated',
    base: [list('Answer in 0.5 s', 'Pay by invoice', 'End')],
    page: [list('Mit Gutschein', 'Auf Rechnung', 'Antwort nach 0,5 s', 'End')],
    wanted: [list('Answer in 0.4 s', 'Pay by invoice', 'End')],
    asks: ['replace both-changed Antwort nach 0,5 s → Answer in 0.4 s'],
  },
  {
    people: 'kept an abbreviation of what they translated into Japanese',
    base: [list('Export as CSV', 'Pay by invoice', 'End')],
    page: [list('請求書で払う', 'CSVで出力する', '領収書を送る', 'End')],
    wanted: [list('Export as CSV file', 'Pay by invoice', 'End')],
    asks: ['replace rewritten-here CSVで出力する → Export as CSV file'],
  },
  {
    people: 'kept the address of what they translated',
    base: [list('See https://shop.example/pay', 'Pay by invoice')],
    page: [linked('Siehe ', 'https://shop.example/pay')],
    wanted: [list('Read https://shop.example/pay', 'Pay by invoice')],
    asks: ['replace both-changed Siehe https://shop.example/pay → Read https://shop.example/pay'],
  },
  {
    people: 'wrote as many others in place of a point with a number',
    base: [list('Answer in 200 ms', 'Pay by invoice', 'End')],
    page: [list('Guests see offers', 'Prices show taxes', 'End')],
    wanted: [list('Answer in 300 ms', 'Pay by invoice', 'End')],
    asks: ['insert rewritten-here → Answer in 300 ms | Guests see offers / Prices show taxes'],
  },
  {
    people: 'wrote as many others, where nothing tells',
    base: [list('Pay by card', 'Pay by invoice', 'End')],
    page: [list('Guests see offers', 'Prices show taxes', 'End')],
    wanted: [list('Pay by invoice', 'End')],
    asks: ['remove rewritten-here Guests see offers →'],
  },
  {
    people: 'translated and added in one place, and the issue drops one: any of it may be that point',
    base: [list('Pay by card', 'Pay by invoice', 'End')],
    page: [list('Mit Karte', 'Mit Gutschein', 'Auf Rechnung', 'End')],
    wanted: [list('Pay by invoice', 'End')],
    asks: ['remove rewritten-here → | Mit Karte / Mit Gutschein / Auf Rechnung'],
  },
  {
    people: 'translated and added, and one that the issue drops says a number',
    base: [list('Answer in 0.5 s', 'Pay by invoice', 'End')],
    page: [list('Mit Gutschein', 'Auf Rechnung', 'Antwort nach 0,5 s', 'End')],
    wanted: [list('Pay by invoice', 'End')],
    asks: ['remove changed-here Antwort nach 0,5 s →'],
  },
  {
    people: 'wrote one point anew as two: the one that keeps a word or number of it tells',
    base: [list('Answer in 0.5 s, try 3 times', 'End')],
    page: [list('Nach 0,5 Sekunden da', 'Höchstens 3 Versuche', 'End')],
    wanted: [list('End')],
    asks: ['remove changed-here Höchstens 3 Versuche →'],
  },
  {
    people: 'took off what the issue drops, and wrote two others there',
    base: [list('Pay by card', 'Pay by invoice', 'End')],
    page: [list('Pay by card', 'Guests see offers', 'Prices show taxes', 'End')],
    wanted: [list('Pay by card', 'End')],
    asks: [],
  },
  {
    people: 'took off the points that the issue drops, and wrote more there',
    base: [list('Pay by card', 'Pay by invoice', 'End')],
    page: [list('Guests see offers', 'Prices show taxes', 'Ask Kim', 'End')],
    wanted: [list('End')],
    asks: [],
  },
  {
    people: 'translated two points and took off a third, as the issue does',
    base: [list('Pay by card', 'Pay by invoice', 'Ship in a day', 'End')],
    page: [list('Mit Karte', 'Auf Rechnung', 'End')],
    wanted: [list('Pay by card', 'Pay by invoice', 'End')],
    asks: [],
  },
  {
    people: 'say the same number twice: neither is surely the one',
    base: [list('Answer in 200 ms', 'Pay by invoice', 'End')],
    page: [list('Nach 200 ms da', 'Auf Rechnung', 'Weg nach 200 ms', 'End')],
    wanted: [list('Answer in 300 ms', 'Pay by invoice', 'End')],
    asks: ['insert rewritten-here → Answer in 300 ms | Nach 200 ms da / Auf Rechnung / Weg nach 200 ms'],
  },
  {
    people: 'translated a paragraph and a list and wrote another paragraph',
    base: [p('Guests leave'), list('Pay by card', 'Pay by invoice')],
    page: [p('Wir messen es'), p('Kunden gehen'), list('Mit Karte', 'Auf Rechnung')],
    wanted: [p('Guests leave'), list('Pay by credit card', 'Pay by invoice')],
    asks: ['replace rewritten-here Mit Karte → Pay by credit card'],
  },
  {
    people: 'took it off, and wrote things of another kind',
    base: [p('Guests leave'), p('End')],
    page: [list('One', 'Two'), p('End')],
    wanted: [p('Guests leave soon'), p('End')],
    asks: ['insert removed-here → Guests leave soon'],
  },
])('people $people', ({ base, page, wanted, asks }) => {
  const { changes } = mergeSection({ base, page, wanted });
  const beside = ({ instead }: (typeof changes)[number]): string =>
    instead.length > 0 ? ` | ${instead.map(plainText).join(' / ')}` : '';
  expect(changes.map((change) => inShort(change) + beside(change))).toEqual(asks);
});

test('what both wrote twice in place of one line stands there twice', () => {
  const both = [p('Guests see offers'), p('Guests see offers')];
  const merge = mergeSection({ base: [p('Pay by card')], page: both, wanted: both });
  expect(merge.changes.map(inShort)).toEqual([]);
});

test('what people wrote twice and the issue says once stays, and what it says twice comes once more', () => {
  const [base, once] = [[p('Pay by card'), p('End')], p('Guests see offers')];
  const [one, two] = [
    [once, p('End')],
    [once, once, p('End')],
  ];
  expect(withSafeChanges(mergeSection({ base, page: two, wanted: one }))).toEqual(two);
  expect(withSafeChanges(mergeSection({ base, page: one, wanted: two }))).toEqual(two);
});

test('what the issue adds comes behind what people wrote in place of what stood before it', () => {
  const merge = mergeSection({
    base: [list('Pay by card', 'Pay by invoice')],
    page: [list('Mit Karte', 'Mit Gutschein', 'Auf Rechnung')],
    wanted: [list('Pay by card', 'Pay by invoice', 'Ship by bike')],
  });
  expect(withSafeChanges(merge)).toEqual([
    list('Mit Karte', 'Mit Gutschein', 'Auf Rechnung', 'Ship by bike'),
  ]);
});

test('without a base nobody knows what stood there: what is missing comes before what is there', () => {
  const page = [list('Guests see offers', 'Prices show taxes', 'End')];
  const merge = mergeSection({ base: null, page, wanted: [list('Answer in 300 ms', 'End')] });
  expect(merge.changes).toMatchObject([{ why: 'no-base', instead: [] }]);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(blocks).toEqual([list('Answer in 300 ms', 'Guests see offers', 'Prices show taxes', 'End')]);
});

test('what people put elsewhere and reworded gets what the issue changes in it', () => {
  const merge = mergeSection({
    base: [list('Pay by card in the shop', 'Two', 'Three')],
    page: [list('Two', 'Three', 'Pay by card in our shop')],
    wanted: [list('Pay by credit card in the shop', 'Two', 'Three')],
  });
  expect(merge.changes.map(inShort)).toEqual([
    'replace safe Pay by card in our shop → Pay by credit card in our shop',
  ]);
});

test('two rewordings of one sentence without spaces are the same sentence', () => {
  const merge = mergeSection({
    base: [list('カードで支払える', '翌日に届く')],
    page: [list('ギフト券を使える', 'カードでも支払える', '翌日に届く')],
    wanted: [list('クレジットカードで支払える', '翌日に届く')],
  });
  expect(merge.changes.map(inShort)).toEqual([
    'replace safe カードでも支払える → クレジットカードでも支払える',
  ]);
});

const owners = (...rows: readonly (readonly [string, string])[]): AdfNode =>
  table(
    ['Part', 'Owner'],
    rows.map((row) => row.map((words) => [text(words)])),
  );

test('a column of which people made headers is still the column', () => {
  const asHeaders = (node: AdfNode): AdfNode => ({
    ...node,
    content: (node.content ?? []).map((row) => ({
      ...row,
      content: (row.content ?? []).map((cell, n) => (n === 0 ? { ...cell, type: 'tableHeader' } : cell)),
    })),
  });
  const merge = mergeSection({
    base: [owners(['Queue', 'Kim'], ['Cache', 'Ann'])],
    page: [asHeaders(owners(['Queue', 'Kim'], ['Cache', 'Ann']))],
    wanted: [owners(['Queue, new', 'Kim'], ['Cache', 'Ann'])],
  });
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual([asHeaders(owners(['Queue, new', 'Kim'], ['Cache', 'Ann']))]);
});
