import { day, paragraph, text } from '../../../src/domain/documents/nodes';
import {
  ALL,
  below,
  bulletItem,
  CRITERIA,
  describeEdits,
  first,
  items,
  points,
  type Scenario,
} from '../../kit/team-edits';

const written = (...words: readonly string[]) => items(() => words.map(bulletItem));
const struck = (words: string) => text(words, [{ type: 'strike' }]);

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'translate two items and add one beside them',
    edit: written('Mit Karte zahlen', 'Auf Rechnung zahlen', 'Mit Gutschein zahlen', 'Ship in a day'),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: `${CRITERIA} Mit Karte zahlen Auf Rechnung zahlen Mit Gutschein zahlen Ship in a day Ship by bike`,
  },
  {
    people: 'translate all and add items, of which the issue drops two',
    edit: written(
      'Mit Karte zahlen',
      'Mit Gutschein zahlen',
      'Auf Rechnung zahlen',
      'Heute da',
      'Mit dem Rad',
    ),
    now: { criteria: points('Pay by invoice') },
    offers: ['rewritten-here: ', 'rewritten-here: '],
    page: 'Mit Karte zahlen Mit Gutschein zahlen Auf Rechnung zahlen Heute da Mit dem Rad',
  },
  {
    people: 'translate paragraphs and add one, of which the issue drops the first',
    was: { technical: paragraph(text('Guests leave the shop.')), more: paragraph(text('We lose money.')) },
    edit: below('Technical considerations', () =>
      ['Gäste verlassen den Laden.', 'Seit Mai messen wir es.', 'Wir verlieren Geld.'].map((w) =>
        paragraph(text(w)),
      ),
    ),
    now: { technical: paragraph(text('We lose money.')) },
    offers: ['rewritten-here: '],
    page: 'Gäste verlassen den Laden. Seit Mai messen wir es. Wir verlieren Geld.',
  },
  {
    people: 'translate an item that says a number, and add others',
    was: { criteria: points('Pay by card within 30 s', 'Pay by invoice', 'Ship in a day') },
    edit: written('Mit Gutschein zahlen', 'Auf Rechnung', 'Kartenzahlung nach 30 s fertig', 'Heute da'),
    now: { criteria: points('Pay by credit card within 30 s', 'Pay by invoice', 'Ship in a day') },
    offers: ['both-changed: Pay by credit card within 30 s'],
    page: 'Mit Gutschein zahlen Auf Rechnung Kartenzahlung nach 30 s fertig Heute da',
  },
  {
    people: 'delete two items and write as many others',
    edit: written('Guests see offers', 'Prices show taxes', 'Ship in a day'),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Guests see offers Prices show taxes Ship in a day Ship by bike',
  },
  {
    people: 'delete an item that says a number and write others',
    was: { criteria: points('Answer within 200 ms', 'Pay by invoice', 'Ship in a day') },
    edit: written('Guests see 50 offers', 'Prices show taxes', 'Ship in a day'),
    now: { criteria: points('Answer within 300 ms', 'Pay by invoice', 'Ship in a day') },
    offers: ['rewritten-here: Answer within 300 ms'],
    page: 'Guests see 50 offers Prices show taxes Ship in a day',
  },
  {
    people: 'delete two items and write as many others, of which the issue drops one',
    edit: written('Guests see offers', 'Prices show taxes', 'Ship in a day'),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['rewritten-here: '],
    page: 'Guests see offers Prices show taxes Ship in a day',
  },
  {
    people: 'strike through one item and write the new one behind it',
    edit: items(([one, , ...rest]) => [
      ...(one ? [one] : []),
      { type: 'listItem', content: [paragraph(struck('Pay by invoice'), text(' Pay by open invoice'))] },
      ...rest,
    ]),
    now: { criteria: points('Pay by credit card', 'Ship in a day') },
    offers: ['safe: Pay by credit card', 'changed-here: '],
    page: 'Pay by credit card Pay by invoice Pay by open invoice Ship in a day',
  },
  {
    people: 'strike through all of it',
    edit: items((all) =>
      all.map((item) => ({
        ...item,
        content: [paragraph(struck(item.content?.[0]?.content?.[0]?.text ?? ''))],
      })),
    ),
    page: ALL,
  },
  {
    people: 'make a date of a day that the issue writes more about',
    was: { criteria: points('Live by 1 May', 'Pay by invoice') },
    edit: first([text('Live by '), day('2026-05-01')]),
    now: { criteria: points('Live by 1 May for all', 'Pay by invoice') },
    offers: ['both-changed: Live by 1 May for all'],
    page: 'Live by 2026-05-01 Pay by invoice',
  },
  {
    people: 'translate a paragraph and add another',
    was: { technical: paragraph(text('Guests leave the shop.')) },
    edit: below('Technical considerations', () => [
      paragraph(text('Gäste verlassen den Laden.')),
      paragraph(text('Wir messen es seit Mai.')),
    ]),
    now: { technical: paragraph(text('Guests leave the new shop.')) },
    offers: ['rewritten-here: Guests leave the new shop.'],
    page: 'Gäste verlassen den Laden. Wir messen es seit Mai.',
  },
  {
    people: 'reword two items in Japanese and add one between',
    was: { criteria: points('カードで支払える', '請求書で支払える', '翌日に届く') },
    edit: written('カードでも支払える', 'ギフト券を使える', '請求書でも支払える', '翌日に届く'),
    now: { criteria: points('クレジットカードで支払える', '請求書で支払える', '翌日に届く') },
    offers: ['safe: クレジットカードでも支払える'],
    page: 'クレジットカードでも支払える ギフト券を使える 請求書でも支払える 翌日に届く',
  },
];

describeEdits(SCENARIOS, ['service', 'verbatim']);
