import { type AdfNode } from '../../../src/domain/documents/adf';
import { bulletList, expand, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { table } from '../../../src/domain/documents/table';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec } from '../../kit/checkout-spec';

type Blocks = readonly AdfNode[];
type Edit = (blocks: Blocks) => Blocks;

const CRITERIA = 'Acceptance criteria';
const TECHNICAL = 'Technical considerations';
const points = (...words: readonly string[]): AdfNode => bulletList(words.map((line) => [text(line)]));

interface Told {
  readonly criteria?: AdfNode;
  readonly intro?: string;
  readonly technical?: AdfNode;
}

const WAS = points('Pay by card', 'Pay by invoice', 'Ship in a day');
const epic = ({ criteria = WAS, intro = 'Guests leave the shop.', technical }: Told) =>
  anEpic({
    description: [
      paragraph(text(intro)),
      heading(2, text(CRITERIA)),
      criteria,
      ...(technical === undefined ? [] : [heading(2, text(TECHNICAL)), technical]),
    ],
  });

/** One criterion reworded and one added; what most of the updates here bring. */
const NEWS: Told = {
  criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
};
const BOTH = ['safe: Pay by credit card', 'safe: Ship by bike'];
const ALL = 'Pay by credit card Pay by invoice Ship in a day Ship by bike';

/** Edits a section of the page, its heading included. */
const section =
  (name: string, edit: Edit): Edit =>
  (blocks) => {
    const from = blocks.findIndex((block) => plainText(block) === name);
    const next = blocks.findIndex(({ type }, place) => place > from && type === 'heading');
    const until = next === -1 ? blocks.length : next;
    return [...blocks.slice(0, from), ...edit(blocks.slice(from, until)), ...blocks.slice(until)];
  };

const below = (name: string, edit: Edit): Edit =>
  section(name, ([head, ...rest]) => [...(head ? [head] : []), ...edit(rest)]);

const list = (edit: (list: AdfNode) => Blocks): Edit => below(CRITERIA, (blocks) => blocks.flatMap(edit));

const items = (edit: (items: Blocks) => Blocks): Edit =>
  list((node) => [{ ...node, content: edit(node.content ?? []) }]);

/** What the first item says now, and what stands below it. */
const first = (line: Blocks, ...more: Blocks): Edit =>
  items(([, ...rest]) => [{ type: 'listItem', content: [paragraph(...line), ...more] }, ...rest]);

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

const PARTS = ['queue', 'cache', 'index', 'proxy', 'mailer', 'search', 'ledger'];
const rows = (...parts: readonly string[]): AdfNode =>
  table(
    ['Part', 'Owner'],
    parts.map((part) => [[text(`Replace the ${part}`)], [text('Kim')]]),
  );
const [QUEUE, ...OTHERS] = PARTS;
const tableRows = (edit: (rows: Blocks) => Blocks): Edit =>
  below(TECHNICAL, (blocks) => blocks.map((node) => ({ ...node, content: edit(node.content ?? []) })));
const joined: AdfNode = {
  type: 'tableRow',
  content: [
    { type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph(text('The cache goes with the index'))] },
  ],
};

interface Scenario {
  readonly people: string;
  readonly edit: Edit;
  /** What the issue told when the page was made, and what it tells now. */
  readonly was?: Told;
  readonly now?: Told;
  /** Of each change what the page would say; the reason where it is asked about. */
  readonly offers?: readonly string[];
  /** What the page says when everything safe was done. */
  readonly page?: string;
  /** What its body holds then. */
  readonly holds?: string;
}

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
    people: 'strike an item that the issue rewords',
    edit: first([text('Pay by card', [{ type: 'strike' }])]),
    offers: ['both-changed: Pay by credit card', 'safe: Ship by bike'],
    page: 'Pay by card Pay by invoice Ship in a day Ship by bike',
    holds: '"strike"',
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
    offers: ['comment-here: Vouchers work'],
    page: 'Pay by card Pay by invoice',
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
    offers: ['removed-here: Pay by credit card', 'safe: Ship by bike'],
    page: 'Pay by invoice Ship in a day Ship by bike Design Pay by card Technical',
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

function bulletItem(words: string): AdfNode {
  return { type: 'listItem', content: [paragraph(text(words))] };
}

async function offersOf({ desk }: CheckoutSpec): Promise<readonly string[]> {
  const changes = await desk.changes();
  return changes.map(({ ask, after }) => `${ask ?? 'safe'}: ${after ? plainText(after) : ''}`);
}

const oneSpaced = (words: string): string => words.replaceAll(/\s+/g, ' ');

describe.each(SCENARIOS)(
  'people $people',
  ({ edit, was = {}, now = NEWS, offers = BOTH, page = ALL, holds }) => {
    let spec: CheckoutSpec;
    beforeEach(async () => {
      spec = await CheckoutSpec.generated(epic(was));
      spec.site.versions.edit((body) => {
        const document = JSON.parse(body) as { content: Blocks };
        return JSON.stringify({ ...document, content: edit(document.content) });
      });
      spec.site.epic = epic(now);
    });

    test('an update offers what the issue changed, and asks where people changed it, too', async () => {
      expect((await offersOf(spec)).map(oneSpaced)).toEqual(offers);
    });

    test('it leaves what people made of the page, and offers nothing a second time', async () => {
      await spec.desk.press();
      expect(oneSpaced(spec.pageWords())).toContain(page);
      expect(spec.site.pages[0]?.body).toContain(holds ?? '');
      const asked = offers.filter((offer) => !offer.startsWith('safe'));
      expect((await offersOf(spec)).map(oneSpaced)).toEqual(asked);
    });
  },
);
