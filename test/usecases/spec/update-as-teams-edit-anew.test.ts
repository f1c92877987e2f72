import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { kim, status } from '../../kit/page-furniture';
import {
  ALL,
  below,
  bulletItem,
  CRITERIA,
  describeEdits,
  first,
  items,
  list,
  PARTS,
  points,
  rows,
  type Scenario,
  section,
  tableRows,
} from '../../kit/team-edits';

const macro = (extensionKey: string, content?: readonly AdfNode[]): AdfNode => ({
  type: content ? 'bodiedExtension' : 'extension',
  attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey },
  ...(content && { content }),
});
const commented = (words: string, id: string): AdfNode =>
  text(words, [{ type: 'annotation', attrs: { id, annotationType: 'inlineComment' } }]);
const inCell = (...content: readonly AdfNode[]): AdfNode => ({ type: 'tableCell', content });

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'put the list into an excerpt in a column',
    edit: list((n) => [
      {
        type: 'layoutSection',
        content: [[macro('excerpt', [n])], [paragraph(text('Beside'))]].map((content) => ({
          type: 'layoutColumn',
          attrs: { width: 50 },
          content,
        })),
      },
    ]),
    page: `${ALL} Beside`,
  },
  {
    people: 'put the whole section into a page properties macro',
    edit: section(CRITERIA, (own) => [macro('details', own)]),
    page: `${CRITERIA} ${ALL}`,
  },
  {
    people: 'put the first two items into an excerpt',
    edit: list((n) => [
      macro('excerpt', [{ ...n, content: (n.content ?? []).slice(0, 2) }]),
      { ...n, content: (n.content ?? []).slice(2) },
    ]),
    page: ALL,
  },
  {
    people: 'translate one item, with a status',
    edit: first([text('Mit Karte zahlen '), status('OK')]),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Mit Karte zahlen OK Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'translate all, the issue drops the second',
    edit: items(() => ['Mit Karte zahlen', 'Auf Rechnung', 'Lieferung am selben Tag'].map(bulletItem)),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['rewritten-here: '],
    page: 'Mit Karte zahlen Auf Rechnung Lieferung am selben Tag',
  },
  {
    people: 'translate the rows of a table',
    was: { technical: rows(...PARTS.slice(0, 2)) },
    edit: tableRows(([head]) => [
      ...(head ? [head] : []),
      ...['Warteschlange ersetzen', 'Speicher ersetzen'].map((w) => ({
        type: 'tableRow',
        content: [inCell(paragraph(text(w))), inCell(paragraph(text('Kim')))],
      })),
    ]),
    now: { technical: rows('queue soon', 'cache') },
    offers: ['both-changed: Replace the queue soon Kim'],
    page: 'Warteschlange ersetzen Kim Speicher ersetzen Kim',
  },
  {
    people: 'split an item in two and comment on one',
    edit: items(([, ...rest]) => [
      { type: 'listItem', content: [paragraph(text('Pay by card in '), commented('shops', 'c1'))] },
      bulletItem('Pay by card online'),
      ...rest,
    ]),
    offers: ['safe: Pay by credit card online', 'safe: Ship by bike'],
    page: 'Pay by card in shops Pay by credit card online Pay by invoice Ship in a day Ship by bike',
    holds: '"c1"',
  },
  {
    people: 'join two items of which the issue rewords the second',
    edit: items(([, , ...rest]) => [bulletItem('Pay by card; Pay by invoice'), ...rest]),
    now: { criteria: points('Pay by card', 'Pay by open invoice', 'Ship in a day') },
    offers: ['safe: Pay by card; Pay by open invoice'],
    page: 'Pay by card; Pay by open invoice Ship in a day',
  },
  {
    people: 'double an item',
    edit: items((all) => [...all.slice(0, 1), ...all]),
    page: 'Pay by credit card Pay by card Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'strike through an item that the issue drops',
    edit: first([text('Pay by card', [{ type: 'strike' }])]),
    now: { criteria: points('Pay by invoice', 'Ship in a day') },
    offers: ['changed-here: '],
    page: 'Pay by card Pay by invoice Ship in a day',
  },
  {
    people: 'rename the heading, keep its anchor, and translate',
    edit: section(CRITERIA, ([head, ...rest]) => [
      ...(head ? [{ ...head, content: [...(head.content ?? []).slice(0, -1), text('Abnahme')] }] : []),
      ...rest.map((n) => ({ ...n, content: ['Mit Karte', 'Auf Rechnung', 'Am selben Tag'].map(bulletItem) })),
    ]),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Abnahme Mit Karte Auf Rechnung Am selben Tag Ship by bike',
  },
  {
    people: 'add an item that the issue then takes over in place of another',
    edit: items((all) => [...all, bulletItem('Ship by drone')]),
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Ship by drone') },
    offers: ['safe: '],
    page: `${CRITERIA} Pay by card Pay by invoice Ship by drone Design`,
  },
  {
    people: 'ask Kim in the middle of an item',
    edit: first([text('Pay by '), kim, text(' card')]),
    offers: ['both-changed: Pay by credit card', 'safe: Ship by bike'],
    page: 'Pay by @Kim card Pay by invoice',
  },
  {
    people: 'number the items by hand',
    edit: items((all) =>
      all.map((_, n) =>
        bulletItem(`${String(n + 1)}. ${['Pay by card', 'Pay by invoice', 'Ship in a day'][n] ?? ''}`),
      ),
    ),
    offers: ['safe: 1. Pay by credit card', 'safe: Ship by bike'],
    page: '1. Pay by credit card 2. Pay by invoice 3. Ship in a day Ship by bike',
  },
  {
    people: 'part the list by who does it, with a heading for each',
    edit: below(CRITERIA, ([node]) => [
      heading(3, text('Shop')),
      ...(node ? [{ ...node, content: (node.content ?? []).slice(0, 2) }] : []),
      heading(3, text('Warehouse')),
      ...(node ? [{ ...node, content: (node.content ?? []).slice(2) }] : []),
    ]),
    page: 'Shop Pay by credit card Pay by invoice Warehouse Ship in a day Ship by bike',
  },
];
describeEdits(SCENARIOS);
