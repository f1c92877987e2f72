import { type AdfNode } from '../../../src/domain/documents/adf';
import { day, paragraph, text } from '../../../src/domain/documents/nodes';
import { table } from '../../../src/domain/documents/table';
import { kim, image } from '../../kit/page-furniture';
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

const status = (words: string): AdfNode => ({ type: 'status', attrs: { text: words, color: 'yellow' } });
const macro = (extensionKey: string, content?: readonly AdfNode[]): AdfNode => ({
  type: content ? 'bodiedExtension' : 'extension',
  attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey },
  ...(content && { content }),
});
const cell = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'tableCell',
  content: [paragraph(...content)],
});

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'put a sketch before the list',
    edit: below(CRITERIA, (all) => [image, ...all]),
    holds: '"sketch"',
  },
  {
    people: 'put a date behind an item',
    edit: first([text('Pay by card – '), day('2026-12-01')]),
    offers: ['safe: Pay by credit card – 2026-12-01', 'safe: Ship by bike'],
    page: 'Pay by credit card – 2026-12-01 Pay by invoice',
  },
  {
    people: 'translate one item',
    edit: first([text('Mit Karte zahlen')]),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Mit Karte zahlen Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'translate the whole list',
    edit: items(() => ['Mit Karte zahlen', 'Auf Rechnung zahlen', 'Lieferung am selben Tag'].map(bulletItem)),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Mit Karte zahlen Auf Rechnung zahlen Lieferung am selben Tag Ship by bike',
  },
  {
    people: 'translate two items and delete the third',
    edit: items(() => ['Mit Karte zahlen', 'Auf Rechnung zahlen'].map(bulletItem)),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Mit Karte zahlen Auf Rechnung zahlen',
  },
  {
    people: 'write in place of an item what the issue adds',
    edit: first([text('Ship by bike')]),
    offers: ['removed-here: Pay by credit card'],
    page: 'Ship by bike Pay by invoice Ship in a day',
  },
  {
    people: 'paste a sheet below the list',
    edit: below(CRITERIA, (all) => [
      ...all,
      table(
        ['Case', 'Result'],
        [
          [[text('Pay by card')], [text('ok')]],
          [[text('Ship by bike')], [text('open')]],
        ],
      ),
    ]),
    page: `${ALL} Case Result Pay by card ok Ship by bike open`,
  },
  {
    people: 'split an item in two',
    edit: items(([, ...rest]) => [bulletItem('Pay by Visa'), bulletItem('Pay by Amex'), ...rest]),
    offers: ['both-changed: Pay by credit card', 'safe: Ship by bike'],
    page: 'Pay by Visa Pay by Amex Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'make one item of two',
    edit: items(([, , ...rest]) => [bulletItem('Pay by card or by invoice'), ...rest]),
    offers: ['safe: Pay by credit card or by invoice', 'safe: Ship by bike'],
    page: 'Pay by credit card or by invoice Ship in a day Ship by bike',
  },
  {
    people: 'number the list',
    edit: list((node) => [{ ...node, type: 'orderedList', attrs: { order: 1 } }]),
    holds: '"orderedList"',
  },
  {
    people: 'indent items below the first one',
    edit: items(([, ...rest]) => [
      { type: 'listItem', content: [paragraph(text('Pay by card')), { type: 'bulletList', content: rest }] },
    ]),
    page: 'Pay by credit card Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'move the section to the top under another name',
    edit: (blocks) => {
      let cut: readonly AdfNode[] = [];
      const rest = section(CRITERIA, (own) => {
        cut = own;
        return [];
      })(blocks);
      const [head, ...more] = cut;
      const named = head && {
        ...head,
        content: [...(head.content ?? []).slice(0, -1), text('When we are done')],
      };
      return [...(named ? [named] : []), ...more, ...rest];
    },
    page: `When we are done ${ALL}`,
  },
  {
    people: 'make the section a part of the one before',
    edit: section(CRITERIA, ([head, ...rest]) => [
      ...(head ? [{ ...head, attrs: { level: 3 } }] : []),
      ...rest,
    ]),
    page: `${CRITERIA} ${ALL}`,
  },
  {
    people: 'put the list into an excerpt for other pages',
    edit: list((node) => [macro('excerpt', [node])]),
    holds: '"excerpt"',
  },
  {
    people: 'add a table of contents and page properties',
    edit: (blocks) => [
      macro('toc'),
      macro('details', [table(['Owner'], [[[kim]], [[status('DRAFT')]]])]),
      ...blocks,
    ],
    holds: '"toc"',
  },
  {
    people: 'quote a customer before the list',
    edit: below(CRITERIA, (all) => [
      paragraph(text('From the call in May:')),
      { type: 'blockquote', content: [paragraph(text('I want to pay by card and get it in a day.'))] },
      ...all,
    ]),
    page: `I want to pay by card and get it in a day. ${ALL}`,
  },
  {
    people: 'add a column for tests to a table of which a cell and a row come anew',
    was: { technical: rows(...PARTS.slice(0, 3)) },
    edit: tableRows((all) =>
      all.map((row, n) => ({
        ...row,
        content: [
          ...(row.content ?? []),
          n === 0 ? { ...cell(text('Tested')), type: 'tableHeader' } : cell(status('PASSED')),
        ],
      })),
    ),
    now: { technical: rows('new queue', ...PARTS.slice(1, 4)) },
    offers: ['safe: Replace the new queue Kim PASSED', 'safe: Replace the proxy Kim'],
    page: 'Part Owner Tested Replace the new queue Kim PASSED Replace the cache Kim PASSED Replace the index Kim PASSED Replace the proxy Kim',
  },
  {
    people: 'sort a table of which the issue drops a row',
    was: { technical: rows(...PARTS.slice(0, 4)) },
    edit: tableRows(([head, ...rest]) => [...(head ? [head] : []), ...rest.toReversed()]),
    now: { technical: rows(...PARTS.slice(0, 2), ...PARTS.slice(3, 4)) },
    offers: ['safe: '],
    page: 'Part Owner Replace the proxy Kim Replace the cache Kim Replace the queue Kim',
  },
  {
    people: 'mention the owner in a row that the issue rewords',
    was: { technical: rows(...PARTS.slice(0, 3)) },
    edit: tableRows(([head, row, ...rest]) => [
      ...(head ? [head] : []),
      ...(row ? [{ ...row, content: [...(row.content ?? []).slice(0, 1), cell(kim)] }] : []),
      ...rest,
    ]),
    now: { technical: rows('queue soon', ...PARTS.slice(1, 3)) },
    offers: ['safe: Replace the queue soon @Kim'],
    page: 'Replace the queue soon @Kim Replace the cache Kim',
    holds: '"mention"',
  },
  {
    people: 'make tasks, of which the issue drops one that is open',
    edit: list(({ content = [] }) => [
      {
        type: 'taskList',
        attrs: { localId: 'list' },
        content: content.map((item, n) => ({
          type: 'taskItem',
          attrs: { localId: `item-${String(n)}`, state: n === 0 ? 'DONE' : 'TODO' },
          content: item.content?.[0]?.content ?? [],
        })),
      },
    ]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['safe: '],
    page: 'Pay by card Ship in a day Design',
    holds: '"DONE"',
  },
  {
    people: 'put the page into two columns',
    edit: (blocks) => [
      {
        type: 'layoutSection',
        content: [blocks, [paragraph(text('Beside it all'))]].map((content) => ({
          type: 'layoutColumn',
          attrs: { width: 50 },
          content,
        })),
      },
    ],
    holds: 'Beside it all',
  },
  {
    people: 'put a warning about an item behind the list',
    edit: below(CRITERIA, (all) => [
      ...all,
      {
        type: 'panel',
        attrs: { panelType: 'warning' },
        content: [paragraph(text('Pay by card needs an audit'))],
      },
    ]),
    page: `${ALL} Pay by card needs an audit`,
  },
  {
    people: 'add a sentence to a paragraph that the issue rewords',
    edit: below('Overview', () => [paragraph(text('We saw it in May. Guests leave the shop.'))]),
    was: { intro: 'Guests leave the shop.' },
    now: { intro: 'Guests leave the new shop.' },
    offers: ['safe: We saw it in May. Guests leave the new shop.'],
    page: 'We saw it in May. Guests leave the new shop.',
  },
  {
    people: 'write what the issue says before it is updated',
    edit: items(([, ...rest]) => [bulletItem('Pay by credit card'), ...rest]),
    offers: ['safe: Ship by bike'],
  },
  {
    people: 'add an item of the same words',
    edit: items((all) => [...all, bulletItem('Ship by bike')]),
    offers: ['safe: Pay by credit card'],
  },
  {
    people: 'add an item of nearly the same words',
    edit: items((all) => [...all, bulletItem('Ship by bicycle')]),
    offers: ['safe: Pay by credit card', 'both-changed: Ship by bike'],
    page: 'Pay by credit card Pay by invoice Ship in a day Ship by bicycle',
  },
  {
    people: 'answer below an item, with a decision and an image',
    edit: first([text('Pay by card')], paragraph(text('Legal: fine as long as we keep no numbers.')), image),
    page: 'Pay by credit card Legal: fine as long as we keep no numbers. Pay by invoice',
    holds: '"sketch"',
  },
  {
    people: 'make a table of the list',
    edit: list(() => [
      table(
        ['Criterion', 'Tested by'],
        ['Pay by card', 'Pay by invoice', 'Ship in a day'].map((line) => [[text(line)], [kim]]),
      ),
    ]),
    offers: ['safe: Pay by credit card @Kim', 'safe: Ship by bike'],
    page: 'Criterion Tested by Pay by credit card @Kim Pay by invoice @Kim Ship in a day @Kim Ship by bike',
  },
];

describeEdits(SCENARIOS);
