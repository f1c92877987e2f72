import { type AdfNode } from '../../../src/domain/documents/adf';
import { expand } from '../../../src/domain/documents/made-nodes';
import { day, heading, paragraph, smartLink, text } from '../../../src/domain/documents/nodes';
import { table } from '../../../src/domain/documents/table';
import { kim, image, status, panel, columns, some } from '../../kit/page-furniture';
import {
  ALL,
  below,
  bulletItem,
  CRITERIA,
  describeEdits,
  type Edit,
  first,
  items,
  list,
  PARTS,
  points,
  rows,
  type Scenario,
  tableRows,
} from '../../kit/team-edits';

type Nodes = readonly AdfNode[];

const code = (words: string): AdfNode => ({ type: 'codeBlock', content: [text(words)] });
const cell = (...content: Nodes): AdfNode => ({ type: 'tableCell', content });
const row = (...content: Nodes): AdfNode => ({ type: 'tableRow', content });
const named = (...names: readonly string[]): AdfNode =>
  row(...names.map((name) => ({ ...cell(paragraph(text(name))), type: 'tableHeader' })));
const tableOf = (...content: Nodes): AdfNode => ({ type: 'table', content });

/** Puts something behind the words of every item. */
const ended = (...end: Nodes): Edit =>
  items((all) =>
    all.map((item) => ({
      ...item,
      content: [paragraph(...(item.content?.[0]?.content ?? []), ...end)],
    })),
  );

const topics = (card: string): AdfNode => ({
  type: 'bulletList',
  content: [
    { ...bulletItem('Pay'), content: [paragraph(text('Pay')), points(card, 'By invoice')] },
    { ...bulletItem('Ship'), content: [paragraph(text('Ship')), points('In a day')] },
  ],
});

const task = (words: string, n: number): AdfNode => ({
  type: 'taskItem',
  attrs: { localId: `task-${String(n)}`, state: n === 0 ? 'DONE' : 'TODO' },
  content: [text(words)],
});
const tasks = (localId: string, ...content: Nodes): AdfNode => ({
  type: 'taskList',
  attrs: { localId },
  content,
});

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'put the list into a cell, beside its state',
    edit: list((n) => [tableOf(named('What', 'State'), row(cell(n), cell(paragraph(status('OPEN')))))]),
    page: `What State ${ALL} OPEN`,
  },
  {
    people: 'part the list into the cells of a row',
    edit: list((n) => [
      tableOf(named('Now', 'Later'), row(cell(some(n, 0, 2)), cell(paragraph(text('In May:')), some(n, 2)))),
    ]),
    page: 'Now Later Pay by credit card Pay by invoice In May: Ship in a day Ship by bike',
  },
  {
    people: 'join the cells of a column over the rows',
    was: { technical: rows(...PARTS.slice(0, 2)) },
    edit: tableRows(([head, one, two]) => [
      ...(head ? [head] : []),
      row(...(one?.content ?? []).slice(0, 1), { ...cell(paragraph(text('Kim'))), attrs: { rowspan: 2 } }),
      row(...(two?.content ?? []).slice(0, 1)),
    ]),
    now: { technical: rows('queue soon', 'cache') },
    offers: ['safe: Replace the queue soon Kim'],
    page: 'Part Owner Replace the queue soon Kim Replace the cache',
  },
  {
    people: 'make check boxes with boxes below one of them',
    edit: list(() => [
      tasks(
        'l',
        task('Pay by card', 0),
        tasks('m', task('Ask the bank', 3)),
        task('Pay by invoice', 1),
        task('Ship in a day', 2),
      ),
    ]),
    page: 'Pay by credit card Ask the bank Pay by invoice Ship in a day Ship by bike',
    holds: '"DONE"',
  },
  {
    people: 'give every item an owner and a date',
    edit: ended(text(' '), kim, text(' '), day('2026-12-01')),
    offers: ['safe: Pay by credit card @Kim 2026-12-01', 'safe: Ship by bike'],
    page: 'Pay by credit card @Kim 2026-12-01 Pay by invoice @Kim 2026-12-01 Ship in a day @Kim 2026-12-01 Ship by bike',
  },
  {
    people: 'record below the list what they decided',
    edit: below(CRITERIA, (all) => [
      ...all,
      {
        type: 'decisionList',
        attrs: { localId: 'd' },
        content: [
          {
            type: 'decisionItem',
            attrs: { localId: 'd1', state: 'DECIDED' },
            content: [text('Pay by card comes first')],
          },
        ],
      },
    ]),
    page: `${ALL} Pay by card comes first`,
  },
  {
    people: 'reorder nested lists and what is in them',
    was: { criteria: topics('By card') },
    edit: items(([pay, ship]) => [
      ...(ship ? [ship] : []),
      ...(pay ? [{ ...pay, content: [paragraph(text('Pay')), points('By invoice', 'By card')] }] : []),
    ]),
    now: { criteria: topics('By credit card') },
    offers: ['safe: By credit card'],
    page: 'Ship In a day Pay By invoice By credit card',
  },
  {
    people: 'split the section by a heading of its level',
    edit: list((n) => [some(n, 0, 2), heading(2, text('Delivery')), some(n, 2)]),
    page: `${CRITERIA} Pay by credit card Pay by invoice Ship by bike Delivery Ship in a day`,
  },
  {
    people: 'split the section before what the issue rewords',
    edit: list((n) => [some(n, 0, 2), heading(2, text('Delivery')), some(n, 2)]),
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Ship within a day') },
    offers: ['moved-away: Ship within a day'],
    page: `${CRITERIA} Pay by card Pay by invoice Delivery Ship in a day`,
  },
  {
    people: 'put sketches between the items',
    edit: list((n) => [some(n, 0, 1), image, some(n, 1, 2), image, some(n, 2)]),
    holds: '"sketch"',
  },
  {
    people: 'copy the list into another section',
    edit: below('Design', () => [points('Pay by card', 'Pay by invoice', 'Ship in a day')]),
    page: `${ALL} Design Pay by card Pay by invoice Ship in a day Technical`,
  },
  {
    people: 'put the list into an expand in a column beside a panel',
    edit: list((n) => [columns([expand('Details', [n])], [panel(paragraph(text('Careful')))])]),
    page: `Details ${ALL} Careful`,
  },
  {
    people: 'link every item to one issue',
    edit: ended(text(' – '), smartLink('https://site.example/browse/SHOP-9')),
    offers: ['safe: Pay by credit card – https://site.example/browse/SHOP-9', 'safe: Ship by bike'],
    page: 'Pay by credit card – https://site.example/browse/SHOP-9 Pay by invoice –',
  },
  {
    people: 'show code below an item',
    edit: first([text('Pay by card')], code('POST /pay')),
    page: 'Pay by credit card POST /pay Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'fold away a code block that the issue changes',
    was: { technical: code('retries = 3') },
    edit: below('Technical considerations', (all) => [expand('Setting', all)]),
    now: { technical: code('retries = 5') },
    offers: ['safe: retries = 5'],
    page: 'Technical considerations Setting retries = 5',
  },
  {
    people: 'mark every item as done by an emoji',
    edit: ended(text(' '), { type: 'emoji', attrs: { shortName: ':check:', text: '✅' } }),
    offers: ['safe: Pay by credit card ✅', 'safe: Ship by bike'],
    page: 'Pay by credit card ✅ Pay by invoice ✅ Ship in a day ✅ Ship by bike',
  },
  {
    people: 'move an item below words of their own',
    edit: list((n) => [some(n, 0, 2), paragraph(text('Perhaps:')), some(n, 2)]),
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Ship within a day') },
    offers: ['safe: Ship within a day'],
    page: 'Pay by card Pay by invoice Perhaps: Ship within a day',
  },
  {
    people: 'colour the cells of a row that the issue rewords',
    was: { technical: rows(...PARTS.slice(0, 2)) },
    edit: tableRows(([head, one, ...rest]) => [
      ...(head ? [head] : []),
      row(...(one?.content ?? []).map((n) => ({ ...n, attrs: { ...n.attrs, background: '#fffae6' } }))),
      ...rest,
    ]),
    now: { technical: rows('queue soon', 'cache') },
    offers: ['safe: Replace the queue soon Kim'],
    page: 'Replace the queue soon Kim Replace the cache Kim',
    holds: '"#fffae6"',
  },
  {
    people: 'number the rows of a table that the issue adds one to',
    was: { technical: rows(...PARTS.slice(0, 2)) },
    edit: below('Technical considerations', (all) =>
      all.map((n) => ({ ...n, attrs: { ...n.attrs, isNumberColumnEnabled: true } })),
    ),
    now: { technical: rows(...PARTS.slice(0, 3)) },
    offers: ['safe: Replace the index Kim'],
    page: 'Replace the queue Kim Replace the cache Kim Replace the index Kim',
    holds: '"isNumberColumnEnabled":true',
  },
  {
    people: 'make a header of the first column',
    was: { technical: rows(...PARTS.slice(0, 2)) },
    edit: tableRows((all) =>
      all.map(({ content: [one, ...rest] = [] }) =>
        row(...(one ? [{ ...one, type: 'tableHeader' }] : []), ...rest),
      ),
    ),
    now: { technical: rows('queue soon', 'cache') },
    offers: ['safe: Replace the queue soon Kim'],
    page: 'Replace the queue soon Kim Replace the cache Kim',
  },
  {
    people: 'copy the page’s table below it to fill it in',
    was: { technical: rows(...PARTS.slice(0, 2)) },
    edit: below('Technical considerations', (all) => [
      ...all,
      table(['Part', 'Owner'], [[[text('Replace the queue')], [kim]]]),
    ]),
    now: { technical: rows('queue soon', 'cache') },
    offers: ['safe: Replace the queue soon Kim'],
    page: 'Replace the queue soon Kim Replace the cache Kim Part Owner Replace the queue @Kim',
  },
];

describeEdits(SCENARIOS, ['service', 'verbatim']);
