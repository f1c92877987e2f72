import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, text } from '../../../src/domain/documents/nodes';
import {
  ALL,
  bulletItem,
  describeEdits,
  first,
  list,
  PARTS,
  points,
  rows,
  type Scenario,
  tableRows,
} from '../../kit/team-edits';

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'put a status before an item',
    edit: first([{ type: 'status', attrs: { text: 'READY', color: 'yellow' } }, text(' Pay by card')]),
    offers: ['safe: READY Pay by credit card', 'safe: Ship by bike'],
    page: 'READY Pay by credit card Pay by invoice',
    holds: '"yellow"',
  },
  {
    people: 'put the number of a footnote behind an item',
    edit: first([text('Pay by card'), text('1', [{ type: 'subsup', attrs: { type: 'sup' } }])]),
    offers: ['safe: Pay by credit card1', 'safe: Ship by bike'],
    page: 'Pay by credit card1 Pay by invoice',
    holds: '"sup"',
  },
  {
    people: 'link an item to the contract',
    edit: first([text('Pay by card', [{ type: 'link', attrs: { href: 'https://law.example/c' } }])]),
    page: ALL,
    holds: '"text":"Pay by credit card","marks":[{"type":"link"',
  },
  {
    people: 'strike an item that the issue drops',
    edit: first([text('Pay by card', [{ type: 'strike' }])]),
    now: { criteria: points('Pay by invoice', 'Ship in a day') },
    offers: ['changed-here: '],
    page: 'Pay by card Pay by invoice',
  },
  {
    people: 'strike an item that the issue rewords',
    edit: first([text('Pay by card', [{ type: 'strike' }])]),
    holds: '"text":"Pay by credit card","marks":[{"type":"strike"}]',
  },
  {
    people: 'make the words bold that the issue takes out',
    edit: first([text('Pay by '), text('card', [{ type: 'strong' }])]),
    now: { criteria: points('Pay by phone', 'Pay by invoice', 'Ship in a day') },
    offers: ['both-changed: Pay by phone'],
    page: 'Pay by card Pay by invoice',
    holds: '"strong"',
  },
  {
    people: 'move a word into a status',
    edit: first([text('Pay by '), { type: 'status', attrs: { text: 'card', color: 'green' } }]),
    page: ALL,
    holds: '"green"',
  },
  {
    people: 'make an item bold and write behind it',
    edit: first([text('Pay by card', [{ type: 'strong' }]), text(' (Kim)')]),
    offers: ['safe: Pay by credit card (Kim)', 'safe: Ship by bike'],
    page: 'Pay by credit card (Kim) Pay by invoice Ship in a day Ship by bike',
    holds: '"text":"Pay by credit card","marks":[{"type":"strong"}]',
  },
  {
    people: 'part the list by a subheading, and the issue drops and rewords what stands below it',
    edit: list((node) => [
      { ...node, content: node.content?.slice(0, 2) ?? [] },
      heading(3, text('Later')),
      { ...node, content: node.content?.slice(2) ?? [] },
    ]),
    was: { criteria: points('Pay by card', 'Pay by invoice', 'Ship in a day', 'Gift wrapping is free') },
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Ship within a day') },
    offers: ['safe: Ship within a day', 'safe: '],
    page: 'Pay by card Pay by invoice Later Ship within a day Design',
  },
  {
    people: 'part the list by a panel around one of its items',
    edit: list(({ content = [], ...node }) => [
      { ...node, content: content.slice(0, 1) },
      { type: 'panel', attrs: { panelType: 'info' }, content: [{ ...node, content: content.slice(1, 2) }] },
      { ...node, content: content.slice(2) },
    ]),
    now: { criteria: points('Pay by credit card', 'Pay by yearly invoice', 'Ship in a day') },
    offers: ['safe: Pay by credit card', 'safe: Pay by yearly invoice'],
    page: 'Pay by credit card Pay by yearly invoice Ship in a day',
    holds: '"panel"',
  },
  {
    people: 'part the list by a subheading, and reword what the issue drops',
    edit: list(({ content = [], ...node }) => [
      { ...node, content: content.slice(0, 2) },
      heading(3, text('Later')),
      { ...node, content: [bulletItem('Ship in a single day')] },
    ]),
    now: { criteria: points('Pay by card', 'Pay by invoice') },
    offers: ['changed-here: '],
    page: 'Pay by card Pay by invoice Later Ship in a single day',
  },
  {
    people: 'change a row of a table that the issue tells as a list now',
    was: { technical: rows(...PARTS) },
    edit: tableRows((all) =>
      all.map((row) => JSON.parse(JSON.stringify(row).replace('the cache', 'our cache')) as AdfNode),
    ),
    now: { technical: points(...PARTS.map((part) => `Replace the ${part}`)) },
    offers: [`both-changed: ${PARTS.map((part) => `Replace the ${part}`).join(' ')}`],
    page: 'Replace the queue Kim Replace our cache Kim Replace the index Kim',
  },
];

describeEdits(SCENARIOS);
