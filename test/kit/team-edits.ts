import { randomUUID } from 'node:crypto';
import { storeAdf } from '../../dev/products/adf/store';
import { type AdfNode } from '../../src/domain/documents/adf';
import { bulletList, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { plainText } from '../../src/domain/documents/plain-text';
import { table } from '../../src/domain/documents/table';
import { anEpic } from './an-epic';
import { CheckoutSpec } from './checkout-spec';

export type Blocks = readonly AdfNode[];
export type Edit = (blocks: Blocks) => Blocks;

export const CRITERIA = 'Acceptance criteria';
export const TECHNICAL = 'Technical considerations';
export const points = (...words: readonly string[]): AdfNode => bulletList(words.map((line) => [text(line)]));

export interface Told {
  readonly criteria?: AdfNode;
  readonly intro?: string;
  readonly technical?: AdfNode;
  /** Below that. */
  readonly more?: AdfNode;
}

const WAS = points('Pay by card', 'Pay by invoice', 'Ship in a day');
export const epic = ({ criteria = WAS, intro = 'Guests leave the shop.', technical, more }: Told) =>
  anEpic({
    description: [
      paragraph(text(intro)),
      heading(2, text(CRITERIA)),
      criteria,
      ...(technical === undefined ? [] : [heading(2, text(TECHNICAL)), technical]),
      ...(more === undefined ? [] : [more]),
    ],
  });

/** One criterion reworded and one added; what most of the updates here bring. */
export const NEWS: Told = {
  criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in a day', 'Ship by bike'),
};
const BOTH = ['safe: Pay by credit card', 'safe: Ship by bike'];
export const ALL = 'Pay by credit card Pay by invoice Ship in a day Ship by bike';

/** Edits a section of the page, its heading included. */
export const section =
  (name: string, edit: Edit): Edit =>
  (blocks) => {
    const from = blocks.findIndex((block) => plainText(block) === name);
    const next = blocks.findIndex(({ type }, place) => place > from && type === 'heading');
    const until = next === -1 ? blocks.length : next;
    return [...blocks.slice(0, from), ...edit(blocks.slice(from, until)), ...blocks.slice(until)];
  };

export const below = (name: string, edit: Edit): Edit =>
  section(name, ([head, ...rest]) => [...(head ? [head] : []), ...edit(rest)]);

export const list = (edit: (list: AdfNode) => Blocks): Edit =>
  below(CRITERIA, (blocks) => blocks.flatMap(edit));

export const items = (edit: (items: Blocks) => Blocks): Edit =>
  list((node) => [{ ...node, content: edit(node.content ?? []) }]);

/** What the first item says now, and what stands below it. */
export const first = (line: Blocks, ...more: Blocks): Edit =>
  items(([, ...rest]) => [{ type: 'listItem', content: [paragraph(...line), ...more] }, ...rest]);

export const PARTS = ['queue', 'cache', 'index', 'proxy', 'mailer', 'search', 'ledger'];
export const rows = (...parts: readonly string[]): AdfNode =>
  table(
    ['Part', 'Owner'],
    parts.map((part) => [[text(`Replace the ${part}`)], [text('Kim')]]),
  );
export const tableRows = (edit: (rows: Blocks) => Blocks): Edit =>
  below(TECHNICAL, (blocks) => blocks.map((node) => ({ ...node, content: edit(node.content ?? []) })));
export interface Scenario {
  readonly people: string;
  /** What became of the page before people edited it. */
  readonly before?: (spec: CheckoutSpec) => Promise<void> | void;
  /** Of a live doc, whose text changes without a version. */
  readonly isLive?: boolean;
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

export function bulletItem(words: string): AdfNode {
  return { type: 'listItem', content: [paragraph(text(words))] };
}

/** Somebody edits the page's blocks; of a live doc no version tells of it. */
export function editPage({ site }: CheckoutSpec, edit: Edit, isLive = false): void {
  const change = (body: string): string => {
    const document = JSON.parse(body) as { content: Blocks };
    return JSON.stringify({ ...document, content: edit(document.content) });
  };
  if (isLive) site.versions.editLive(change);
  else site.versions.edit(change);
}

const isAsked = (offer: string): boolean => !offer.startsWith('safe');

export async function offersOf({ desk }: CheckoutSpec): Promise<readonly string[]> {
  const changes = await desk.changes();
  return changes.map(({ ask, after }) => `${ask ?? 'safe'}: ${after ? plainText(after) : ''}`);
}

export const oneSpaced = (words: string): string => words.replaceAll(/\s+/g, ' ');

type Storing = Parameters<typeof storeAdf>[1];

/** Whatever people did, an update and the one after it do right by it, however the product stores pages. */
export function describeEdits(
  scenarios: readonly Scenario[],
  storing: readonly Storing[] = ['verbatim'],
): void {
  describe.each(scenarios.flatMap((scenario) => storing.map((mode) => ({ ...scenario, mode }))))(
    'people $people, stored $mode',
    ({ mode, before, isLive = false, edit, was = {}, now = NEWS, offers = BOTH, page = ALL, holds }) => {
      let spec: CheckoutSpec;
      beforeEach(async () => {
        spec = await CheckoutSpec.generated(epic(was));
        spec.site.versions.stored = (body) => storeAdf(body, mode, randomUUID);
        await before?.(spec);
        editPage(spec, edit, isLive);
        spec.site.epic = epic(now);
      });

      test('an update offers what the issue changed, and asks where people changed it, too', async () => {
        expect((await offersOf(spec)).map(oneSpaced)).toEqual(offers);
      });

      test('it leaves what people made of the page, and offers nothing a second time', async () => {
        await spec.desk.press();
        expect(oneSpaced(spec.pageWords())).toContain(page);
        expect(spec.site.pages[0]?.body).toContain(holds ?? '');
        expect((await offersOf(spec)).map(oneSpaced)).toEqual(offers.filter(isAsked));
      });

      test('when the issue changes once more only that is new, and nothing stands twice', async () => {
        await spec.desk.press();
        const before = oneSpaced(spec.pageWords());
        spec.site.epic = epic({ ...now, intro: `${now.intro ?? 'Guests leave the shop.'} Soon.` });
        const offered = (await offersOf(spec)).map(oneSpaced);
        expect(offered.filter((offer) => !offers.includes(offer))).toEqual([
          expect.stringContaining('Soon.'),
        ]);
        await spec.desk.press({ op: 'a2' });
        expect(oneSpaced(spec.pageWords()).replace(/ ?Soon\./, '')).toBe(before);
        expect((await offersOf(spec)).map(oneSpaced)).toEqual(offers.filter(isAsked));
      });
    },
  );
}

/** One edit after the other. */
export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (blocks) =>
    edits.reduce((edited, edit) => edit(edited), blocks);

export const bulletListOf = (...content: readonly (AdfNode | undefined)[]): AdfNode => ({
  type: 'bulletList',
  content: content.filter((node) => node !== undefined),
});
