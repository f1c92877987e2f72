import { day, paragraph, smartLink, text } from '../../../src/domain/documents/nodes';
import { table } from '../../../src/domain/documents/table';
import { kim, party, status, commented, image, tasks, some } from '../../kit/page-furniture';
import {
  below,
  bulletItem,
  describeEdits,
  first,
  items,
  list,
  PARTS,
  points,
  rows,
  type Scenario,
  tableRows,
  TECHNICAL,
} from '../../kit/team-edits';

const TWO_PARTS = rows(...PARTS.slice(0, 2));

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'make a list of the table, a row of which the issue rewords',
    was: { technical: TWO_PARTS },
    edit: below(TECHNICAL, () => [points('Replace the queue – Kim', 'Replace the cache – Kim')]),
    now: { technical: rows('queue soon', 'cache') },
    offers: ['both-changed: Part Owner Replace the queue soon Kim Replace the cache Kim'],
    page: 'Replace the queue – Kim Replace the cache – Kim',
  },
  {
    people: 'tick tasks, all of which the issue rewords',
    edit: list(() => [tasks('Pay by card', 'Pay by invoice', 'Ship in a day')]),
    now: { criteria: points('Pay by any card', 'Pay by any invoice', 'Ship in a day or two') },
    offers: ['safe: Pay by any card', 'safe: Pay by any invoice', 'safe: Ship in a day or two'],
    page: 'Pay by any card Pay by any invoice Ship in a day or two',
    holds: '"DONE"',
  },
  {
    people: 'tick tasks and add one, and the issue is pasted anew as a numbered list',
    edit: list(() => [tasks('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ask Kim')]),
    now: {
      criteria: {
        ...points('Pay by credit card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
        type: 'orderedList',
        attrs: { order: 1 },
      },
    },
    page: 'Pay by credit card Pay by invoice Ship in a day Ship by bike Ask Kim',
    holds: '"DONE"',
  },
  {
    people: 'put a smart link in place of the words that the issue changes',
    edit: first([smartLink('https://site.example/browse/SHOP-9')]),
    offers: ['rewritten-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'https://site.example/browse/SHOP-9 Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'put a smart link in place of words that the issue drops',
    edit: first([smartLink('https://site.example/browse/SHOP-9')]),
    now: { criteria: points('Pay by invoice', 'Ship in a day') },
    offers: ['rewritten-here: '],
    page: 'https://site.example/browse/SHOP-9 Pay by invoice Ship in a day',
  },
  {
    people: 'cheer and name Kim behind a point that the issue moves to the end',
    edit: first([text('Pay by card '), party, text(' '), kim]),
    now: { criteria: points('Pay by invoice', 'Ship in a day', 'Pay by card') },
    offers: ['safe: Pay by card 🎉 @Kim'],
    page: 'Pay by invoice Ship in a day Pay by card 🎉 @Kim',
    holds: '"mention"',
  },
  {
    people: 'make a date of a day in a point that the issue drops',
    was: { criteria: points('Live by 1 May', 'Pay by invoice') },
    edit: first([text('Live by '), day('2026-05-01')]),
    now: { criteria: points('Pay by invoice') },
    offers: ['changed-here: '],
    page: 'Live by 2026-05-01 Pay by invoice',
  },
  {
    people: 'put sketches between the points, one of which the issue drops',
    edit: list((n) => [some(n, 0, 1), image, some(n, 1, 2), image, some(n, 2)]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['safe: '],
    page: 'Pay by card Ship in a day',
    holds: '"sketch"',
  },
  {
    people: 'comment on a word of a point that both reword',
    edit: first([text('Pay by '), commented('card'), text(' at once')]),
    offers: ['safe: Pay by credit card at once', 'safe: Ship by bike'],
    page: 'Pay by credit card at once Pay by invoice',
    holds: '"c1"',
  },
  {
    people: 'add a point to a list that is pasted anew as a table',
    edit: items((all) => [...all, bulletItem('Ask Kim')]),
    now: {
      criteria: table(
        ['What'],
        ['Pay by card', 'Pay by invoice', 'Ship in a day'].map((w) => [[text(w)]]),
      ),
    },
    offers: ['safe: What Pay by card Pay by invoice Ship in a day', 'safe: ', 'safe: ', 'safe: '],
    page: 'What Pay by card Pay by invoice Ship in a day Ask Kim Design',
  },
  {
    people: 'put the points into the order that the issue gives them, too, and number them',
    edit: list(({ content = [] }) => [
      { type: 'orderedList', attrs: { order: 1 }, content: [...content.slice(2), ...content.slice(0, 2)] },
    ]),
    now: { criteria: points('Ship in a day', 'Pay by card', 'Pay by invoice') },
    offers: [],
    page: 'Ship in a day Pay by card Pay by invoice',
  },
  {
    people: 'set a status behind each point, all of which the issue rewords',
    edit: items((all) =>
      all.map((item) => ({
        ...item,
        content: [paragraph(...(item.content?.[0]?.content ?? []), text(' '), status('OK'))],
      })),
    ),
    now: { criteria: points('Pay by any card', 'Pay by any invoice', 'Ship within a day') },
    offers: ['safe: Pay by any card OK', 'safe: Pay by any invoice OK', 'safe: Ship within a day OK'],
    page: 'Pay by any card OK Pay by any invoice OK Ship within a day OK',
  },
  {
    people: 'add a column, sort the rows and delete one that the issue rewords',
    was: { technical: rows(...PARTS.slice(0, 3)) },
    edit: tableRows((all) =>
      [0, 3, 1].flatMap((n) => {
        const row = all[n];
        const cell = {
          type: n === 0 ? 'tableHeader' : 'tableCell',
          content: [paragraph(text(n === 0 ? 'Done' : 'no'))],
        };
        return row ? [{ ...row, content: [...(row.content ?? []), cell] }] : [];
      }),
    ),
    now: { technical: rows('queue', 'cache soon', 'index', 'proxy') },
    offers: ['safe: Replace the proxy Kim', 'removed-here: Replace the cache soon Kim'],
    page: 'Part Owner Done Replace the index Kim no Replace the proxy Kim Replace the queue Kim no',
  },
  {
    people: 'mention the one whom a sentence names that the issue rewords',
    was: { technical: paragraph(text('Kim leads the change of the queue.')) },
    edit: below(TECHNICAL, () => [paragraph(kim, text(' leads the change of the queue.'))]),
    now: { technical: paragraph(text('Kim leads the change of the new queue.')) },
    offers: ['safe: @Kim leads the change of the new queue.'],
    page: '@Kim leads the change of the new queue.',
  },
];

describeEdits(SCENARIOS, ['service', 'verbatim']);
