import { expand } from '../../../src/domain/documents/made-nodes';
import { heading, text } from '../../../src/domain/documents/nodes';
import { party, panel, columns, decided, some, cutFrom, named } from '../../kit/page-furniture';
import {
  ALL,
  below,
  type Blocks,
  bulletItem,
  CRITERIA,
  describeEdits,
  type Edit,
  items,
  list,
  PARTS,
  points,
  rows,
  type Scenario,
  section,
  TECHNICAL,
} from '../../kit/team-edits';

const TWO_PARTS = rows(...PARTS.slice(0, 2));

/** What stands below the last heading of one section joins the one before. */
const joinedInto =
  (put: (into: Blocks, more: Blocks) => Blocks): Edit =>
  (blocks) => {
    const { rest, own } = cutFrom(blocks, TECHNICAL);
    return below(CRITERIA, (into) => put(into, own.slice(1)))(rest);
  };

const halves = (...between: Blocks): Edit =>
  below(TECHNICAL, (all) =>
    all.flatMap((node) => [
      some(node, 0, 3),
      ...between,
      { ...node, content: [...(node.content ?? []).slice(0, 1), ...(node.content ?? []).slice(3)] },
    ]),
  );

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'put the sections into another order, and the issue changes both',
    was: { technical: TWO_PARTS },
    edit: (blocks) => {
      const { rest, own } = cutFrom(blocks, CRITERIA);
      const parts = cutFrom(rest, TECHNICAL);
      return [...parts.own, ...parts.rest, ...own];
    },
    now: {
      criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in a day'),
      technical: rows('queue soon', 'cache'),
    },
    offers: ['safe: Pay by credit card', 'safe: Replace the queue soon Kim'],
    page: 'Part Owner Replace the queue soon Kim Replace the cache Kim',
  },
  {
    people: 'make one section of two, whose second the issue rewords',
    was: { technical: points('Use the queue', 'Drop the cache') },
    edit: joinedInto((into, more) => [...into, ...more]),
    now: { technical: points('Use the new queue', 'Drop the cache') },
    offers: ['safe: Use the new queue'],
    page: 'Pay by card Pay by invoice Ship in a day Use the new queue Drop the cache',
  },
  {
    people: 'make one section of two, both of which the issue changes',
    was: { technical: points('Use the queue', 'Drop the cache') },
    edit: joinedInto((into, more) => [...into, ...more]),
    now: {
      criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
      technical: points('Ask Kim', 'Use the queue'),
    },
    offers: ['safe: Pay by credit card', 'safe: Ship by bike', 'safe: Ask Kim', 'safe: '],
    page: 'Pay by credit card Pay by invoice Ship in a day Ship by bike Ask Kim Use the queue Design',
  },
  {
    people: 'make one list of two sections, and the issue drops a point of the first',
    was: { technical: points('Use the queue', 'Drop the cache') },
    edit: joinedInto(([one], [two]) => [
      { ...points(), content: [...(one?.content ?? []), ...(two?.content ?? [])] },
    ]),
    now: {
      criteria: points('Pay by credit card', 'Ship in a day'),
      technical: points('Use the queue', 'Drop the cache'),
    },
    offers: ['safe: Pay by credit card', 'safe: '],
    page: 'Pay by credit card Ship in a day Use the queue Drop the cache',
  },
  {
    people: 'group the points below subheadings, which the issue puts into another order',
    edit: list((n) => [heading(3, text('Pay')), some(n, 0, 2), heading(3, text('Ship')), some(n, 2)]),
    now: { criteria: points('Ship in a day', 'Pay by card', 'Pay by invoice') },
    offers: [],
    page: 'Pay Pay by card Pay by invoice Ship Ship in a day',
  },
  {
    people: 'group the points below subheadings, and the issue adds one to the first group',
    edit: list((n) => [heading(3, text('Pay')), some(n, 0, 2), heading(3, text('Ship')), some(n, 2)]),
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Pay by voucher', 'Ship in a day') },
    offers: ['safe: Pay by voucher'],
    page: 'Pay Pay by card Pay by invoice Pay by voucher Ship Ship in a day',
  },
  {
    people: 'put a decision between the points, of which the issue drops one and rewords one',
    edit: list((n) => [some(n, 0, 2), decided('Kim ships'), some(n, 2)]),
    now: { criteria: points('Pay by card', 'Ship within a day') },
    offers: ['safe: ', 'safe: Ship within a day'],
    page: 'Pay by card Kim ships Ship within a day',
  },
  {
    people: 'put the section into a panel, and the issue drops a point',
    edit: section(CRITERIA, (own) => [panel(...own)]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['safe: '],
    page: `${CRITERIA} Pay by card Ship in a day Design`,
  },
  {
    people: 'put two sections side by side, both of which the issue changes',
    was: { technical: TWO_PARTS },
    edit: (blocks) => {
      const { rest, own } = cutFrom(blocks, TECHNICAL);
      return section(CRITERIA, (left) => [columns(left, own)])(rest);
    },
    now: {
      criteria: points('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
      technical: rows('cache'),
    },
    offers: ['safe: Ship by bike', 'safe: '],
    page: `${ALL.replace('credit ', '')} ${TECHNICAL} Part Owner Replace the cache Kim`,
  },
  {
    people: 'keep a copy of the section below it as the old one, and the issue drops a point',
    edit: section(CRITERIA, ([head, ...rest]) => [
      ...(head ? [head] : []),
      ...rest,
      ...(head ? [named(head, 'The old criteria'), ...rest] : []),
    ]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['safe: '],
    page: `${CRITERIA} Pay by card Ship in a day The old criteria Pay by card Pay by invoice Ship in a day`,
  },
  {
    people: 'keep a copy of the section above it as the old one, and the issue drops a point',
    edit: section(CRITERIA, ([head, ...rest]) => [
      ...(head ? [named(head, 'The old criteria'), ...rest] : []),
      ...(head ? [head] : []),
      ...rest,
    ]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['safe: '],
    page: `The old criteria Pay by card Pay by invoice Ship in a day ${CRITERIA} Pay by card Ship in a day`,
  },
  {
    people: 'delete the section and write it at the end in their language',
    edit: (blocks) => [
      ...cutFrom(blocks, CRITERIA).rest,
      heading(2, text(CRITERIA)),
      points('Mit Karte', 'Auf Rechnung', 'Heute da'),
    ],
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: `${CRITERIA} Mit Karte Auf Rechnung Heute da Ship by bike`,
  },
  {
    people: 'delete the section and write other words under another name',
    edit: (blocks) => [
      ...cutFrom(blocks, CRITERIA).rest,
      heading(2, text('When we are done')),
      points('Guests see offers', 'Prices show taxes'),
    ],
    offers: [`removed-here: ${CRITERIA} ${ALL}`],
    page: 'When we are done Guests see offers Prices show taxes',
  },
  {
    people: 'delete the section and write it again under another name',
    edit: (blocks) => [
      ...cutFrom(blocks, CRITERIA).rest,
      heading(2, text('When we are done')),
      points('Pay by card', 'Pay by invoice', 'Ship in a day'),
    ],
    page: `When we are done ${ALL}`,
  },
  {
    people: 'fold half of the list away, the end of which the issue drops for another point',
    edit: list((n) => [some(n, 0, 1), expand('More', [some(n, 1)])]),
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Offer gift wrapping') },
    offers: ['safe: Offer gift wrapping', 'safe: '],
    page: 'Pay by card More Pay by invoice Offer gift wrapping',
  },
  {
    people: 'reword a point that the issue moves to another section',
    was: { technical: points('Use the queue') },
    edit: items(([one, , three]) => [
      ...(one ? [one] : []),
      bulletItem('Pay by invoice only'),
      ...(three ? [three] : []),
    ]),
    now: {
      criteria: points('Pay by card', 'Ship in a day'),
      technical: points('Use the queue', 'Pay by invoice'),
    },
    offers: ['changed-here: ', 'both-changed: Pay by invoice'],
    page: 'Pay by card Pay by invoice only Ship in a day',
  },
  {
    people: 'name the heading anew with an emoji, and lose its anchor',
    edit: section(CRITERIA, ([, ...rest]) => [heading(2, party, text(' Done when')), ...rest]),
    page: `🎉 Done when ${ALL}`,
  },
  {
    people: 'part the table in two, and the issue drops a row of the first and rewords one of the second',
    was: { technical: rows(...PARTS.slice(0, 4)) },
    edit: halves(),
    now: { technical: rows('cache', 'index soon', 'proxy') },
    offers: ['safe: ', 'safe: Replace the index soon Kim'],
    page: 'Part Owner Replace the cache Kim Part Owner Replace the index soon Kim Replace the proxy Kim',
  },
  {
    people: 'part the table by a subheading, and the issue adds a row to its end',
    was: { technical: rows(...PARTS.slice(0, 4)) },
    edit: halves(heading(3, text('Later'))),
    now: { technical: rows(...PARTS.slice(0, 5)) },
    offers: ['safe: Replace the mailer Kim'],
    page: 'Replace the cache Kim Later Part Owner Replace the index Kim Replace the proxy Kim Replace the mailer Kim',
  },
  {
    people: 'part the table in two, and change a row of the second that the issue rewords, too',
    was: { technical: rows(...PARTS.slice(0, 4)) },
    edit: (blocks) =>
      below(TECHNICAL, (all) =>
        all.map((node, n) =>
          n === 0
            ? node
            : {
                ...node,
                content: [...(node.content ?? []).slice(0, 2), ...(rows('gateway').content ?? []).slice(1)],
              },
        ),
      )(halves()(blocks)),
    now: { technical: rows('queue', 'cache', 'index', 'server') },
    offers: ['both-changed: Replace the server Kim'],
    page: 'Part Owner Replace the index Kim Replace the gateway Kim',
  },
];

describeEdits(SCENARIOS, ['service', 'verbatim']);
