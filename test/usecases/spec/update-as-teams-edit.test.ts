import { type AdfNode } from '../../../src/domain/documents/adf';
import { expand } from '../../../src/domain/documents/made-nodes';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import {
  ALL,
  below,
  type Blocks,
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
  section,
  tableRows,
} from '../../kit/team-edits';

const ticked = (type: 'task' | 'decision', ...states: readonly string[]): Edit =>
  list(({ content = [] }) => [
    {
      type: `${type}List`,
      attrs: { localId: 'list' },
      content: content.map((item, place) => ({
        type: `${type}Item`,
        attrs: { localId: `item-${String(place)}`, state: states[place] },
        content: item.content?.[0]?.content ?? [],
      })),
    },
  ]);

const commented = text('card', [
  { type: 'annotation', attrs: { id: 'c1', annotationType: 'inlineComment' } },
]);
const layout = (blocks: Blocks): AdfNode => ({
  type: 'layoutSection',
  content: [blocks, [paragraph(text('Ours beside it'))]].map((content) => ({
    type: 'layoutColumn',
    attrs: { width: 50 },
    content,
  })),
});

const [QUEUE, ...OTHERS] = PARTS;
const joined: AdfNode = {
  type: 'tableRow',
  content: [
    { type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph(text('The cache goes with the index'))] },
  ],
};

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'translate a heading and lose its anchor',
    edit: section(CRITERIA, ([, ...rest]) => [heading(2, text('Akzeptanzkriterien')), ...rest]),
    page: `Akzeptanzkriterien ${ALL}`,
  },
  {
    people: 'split a paragraph in two of which the issue rewords the second half',
    edit: below('Overview', () => [
      paragraph(text('Guests leave the shop.')),
      paragraph(text('We want fewer of them to.')),
    ]),
    was: { intro: 'Guests leave the shop. We want fewer of them to.' },
    now: { intro: 'Guests leave the shop. We want half as many to.' },
    offers: ['safe: We want half as many to.'],
    page: 'Overview Guests leave the shop. We want half as many to. User story',
  },
  { people: 'make tasks and tick them', edit: ticked('task', 'DONE', 'TODO', 'TODO'), holds: '"DONE"' },
  { people: 'make decisions', edit: ticked('decision', 'DECIDED', 'DECIDED', 'DECIDED') },
  {
    people: 'have ticked a task that the issue drops',
    edit: ticked('task', 'DONE', 'TODO', 'TODO'),
    now: { criteria: points('Pay by invoice', 'Ship in a day') },
    offers: ['changed-here: '],
    page: 'Pay by card Pay by invoice Ship in a day',
  },
  {
    people: 'put an emoji before an item',
    edit: first([{ type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } }, text(' Pay by card')]),
    offers: ['safe: 🎉 Pay by credit card', 'safe: Ship by bike'],
    page: '🎉 Pay by credit card Pay by invoice',
  },
  {
    people: 'name an owner behind an item',
    edit: first([text('Pay by card '), { type: 'mention', attrs: { id: 'kim', text: '@Kim' } }]),
    offers: ['safe: Pay by credit card @Kim', 'safe: Ship by bike'],
    page: 'Pay by credit card @Kim Pay by invoice',
  },
  {
    people: 'comment on a word that stays',
    edit: first([text('Pay by '), commented]),
    holds: '"c1"',
  },
  {
    people: 'comment on a word that would go',
    edit: first([text('Pay by '), commented]),
    now: { criteria: points('Vouchers work', 'Pay by invoice', 'Ship in a day') },
    offers: ['safe: Vouchers work', 'comment-here: '],
    page: 'Vouchers work Pay by card Pay by invoice',
    holds: '"c1"',
  },
  {
    people: 'add points below an item',
    edit: first([text('Pay by card')], points('Visa', 'Amex')),
    page: 'Pay by credit card Visa Amex Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'have added points below an item that the issue drops',
    edit: first([text('Pay by card')], points('Visa', 'Amex')),
    now: { criteria: points('Pay by invoice', 'Ship in a day') },
    offers: ['changed-here: '],
    page: 'Pay by card Visa Amex Pay by invoice',
  },
  {
    people: 'paste the list from a word processor',
    edit: items((all) =>
      all.map((item) => bulletItem(`${plainText(item).replaceAll(' ', '\u00A0')}\u00A0 `)),
    ),
  },
  {
    people: 'put a macro in the midst of the list',
    edit: list((node) => [
      { ...node, content: node.content?.slice(0, 2) ?? [] },
      { type: 'extension', attrs: { extensionType: 'com.example', extensionKey: 'chart' } },
      { ...node, content: node.content?.slice(2) ?? [] },
    ]),
    now: { criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in a day') },
    offers: ['safe: Pay by credit card'],
    page: 'Pay by credit card Pay by invoice Ship in a day',
    holds: '"chart"',
  },
  {
    people: 'delete an item that the issue keeps',
    edit: items(([one, , three]) => [one, three].filter((item) => item !== undefined)),
    page: 'Pay by credit card Ship in a day Ship by bike',
  },
  {
    people: 'delete an item that the issue rewords',
    edit: items((all) => all.slice(1)),
    offers: ['removed-here: Pay by credit card', 'safe: Ship by bike'],
    page: `${CRITERIA} Pay by invoice Ship in a day Ship by bike`,
  },
  {
    people: 'delete the section',
    edit: section(CRITERIA, () => []),
    offers: [`removed-here: ${CRITERIA} ${ALL}`],
    page: 'User story Design',
  },
  {
    people: 'double the section and edit the copy',
    edit: section(CRITERIA, (own) => [...own, ...below(CRITERIA, () => [points('Pay by stamp')])(own)]),
    page: `${CRITERIA} ${ALL} ${CRITERIA} Pay by stamp Design`,
  },
  {
    people: 'put the section into a column',
    edit: section(CRITERIA, (own) => [layout(own)]),
    page: `${CRITERIA} ${ALL} Ours beside it`,
  },
  { people: 'put the list into an expand', edit: list((node) => [expand('Details', [node])]) },
  { people: 'quote the list', edit: list((node) => [{ type: 'blockquote', content: [node] }]) },
  {
    people: 'sort the list',
    edit: items((all) => all.toReversed()),
    offers: ['safe: Ship by bike', 'safe: Pay by credit card'],
    page: 'Ship in a day Ship by bike Pay by invoice Pay by credit card',
  },
  {
    people: 'move an item in place of the hint of another section',
    edit: (blocks) => below('Design', () => [points('Pay by card')])(items((all) => all.slice(1))(blocks)),
    offers: ['safe: Pay by credit card', 'safe: Ship by bike'],
    page: 'Pay by invoice Ship in a day Ship by bike Design Pay by credit card Technical',
  },
  {
    people: 'write across a table',
    was: { technical: rows(...PARTS) },
    edit: tableRows((all) => all.toSpliced(2, 1, joined)),
    now: { technical: rows('new queue', ...OTHERS) },
    offers: ['safe: Replace the new queue Kim'],
    page: 'Replace the new queue Kim The cache goes with the index Replace the index Kim',
  },
  {
    people: 'move a row that the issue rewords',
    was: { technical: rows(...PARTS) },
    edit: tableRows(([head, queue, ...rest]) => [head, ...rest, queue].filter((row) => row !== undefined)),
    now: { technical: rows(`${QUEUE ?? ''} soon`, ...OTHERS) },
    offers: ['safe: Replace the queue soon Kim'],
    page: 'Part Owner Replace the cache Kim',
  },
];

describeEdits(SCENARIOS);
