import { type AdfNode } from '../../../src/domain/documents/adf';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { choiceOf } from '../../kit/update-desk';

const [CARD, INVOICE, DAY] = ['Pay by card', 'Pay by invoice', 'Ship in a day'];
let spec: CheckoutSpec;

beforeEach(async () => {
  spec = await CheckoutSpec.generated(says(CARD, INVOICE, DAY));
});

const offers = async (): Promise<readonly string[]> =>
  (await spec.desk.changes()).map(({ ask, after }) => `${ask ?? 'safe'}: ${after ? plainText(after) : ''}`);

/** What people see below the heading of the criteria. */
const criteria = (): string => / Acceptance criteria (.*) Design /.exec(spec.pageWords())?.[1] ?? '';

let presses = 0;
const press = () => spec.desk.press({ op: `press${String((presses += 1))}` });

/** Somebody changes the items of the one list on the page. */
function inList(change: (items: readonly AdfNode[]) => readonly AdfNode[]): void {
  const changed = (node: AdfNode): AdfNode =>
    node.type === 'bulletList'
      ? { ...node, content: change(node.content ?? []) }
      : { ...node, ...(node.content && { content: node.content.map(changed) }) };
  spec.site.versions.edit((body) => JSON.stringify(changed(JSON.parse(body) as AdfNode)));
}

const item = (words: string): AdfNode => ({ type: 'listItem', content: [paragraph(text(words))] });

test('three rounds of people and issue at different items never ask, and lose nothing', async () => {
  inList((all) => [...all, item('Ours: gift cards')]);
  spec.site.epic = says('Pay by credit card', INVOICE, DAY);
  expect(await offers()).toEqual(['safe: Pay by credit card']);
  await press();
  spec.reworded(INVOICE, 'Pay by invoice in 30 days');
  spec.site.epic = says('Pay by credit card', INVOICE, DAY, 'Ship by bike');
  expect(await offers()).toEqual(['safe: Ship by bike']);
  await press();
  inList((all) => all.filter((one) => plainText(one) !== DAY));
  spec.typed('A note of ours.');
  spec.site.epic = says('Pay by any credit card', INVOICE, DAY, 'Ship by bike');
  expect(await offers()).toEqual(['safe: Pay by any credit card']);
  await press();
  expect(criteria()).toBe('Pay by any credit card Pay by invoice in 30 days Ship by bike Ours: gift cards');
  expect(spec.pageWords()).toContain('A note of ours.');
  expect(await offers()).toEqual([]);
});

test('a question that is left open is the same one question through three updates', async () => {
  spec.reworded(CARD, 'Pay by debit card');
  spec.site.epic = says('Pay by credit card', INVOICE, DAY);
  const question = ['both-changed: Pay by credit card'];
  expect(await offers()).toEqual(question);
  for (const news of ['Ship by bike', 'Ship by boat', 'Ship by train']) {
    spec.site.epic = says('Pay by credit card', INVOICE, DAY, news);
    await press();
    expect(await offers()).toEqual(question);
  }
  expect(criteria()).toBe('Pay by debit card Pay by invoice Ship in a day Ship by train');
});

test('what was kept is asked anew only when the issue says something else', async () => {
  spec.reworded(CARD, 'Pay by debit card');
  spec.site.epic = says('Pay by credit card', INVOICE, DAY);
  await spec.desk.update(choiceOf(await spec.desk.changes(), { keep: () => true }), { op: 'kept' });
  expect(await offers()).toEqual([]);
  spec.site.epic = says('Pay by credit card', INVOICE, 'Ship within a day');
  expect(await offers()).toEqual(['safe: Ship within a day']);
  await press();
  spec.site.epic = says('Pay by phone', INVOICE, 'Ship within a day');
  expect(await offers()).toEqual(['both-changed: Pay by phone']);
});

test('what was taken is Lockstep’s own from then on', async () => {
  spec.reworded(CARD, 'Pay by debit card');
  spec.site.epic = says('Pay by credit card', INVOICE, DAY);
  await spec.desk.update(choiceOf(await spec.desk.changes(), { take: () => true }), { op: 'taken' });
  spec.site.epic = says('Pay by any card', INVOICE, DAY);
  expect(await offers()).toEqual(['safe: Pay by any card']);
});

test('an issue that goes back on its words takes its own change back, and nothing of people’s', async () => {
  spec.site.epic = says('Pay by credit card', INVOICE, DAY, 'Ship by bike');
  await press();
  inList((all) => [...all, item('Ours: gift cards')]);
  spec.site.epic = says(CARD, INVOICE, DAY);
  expect(await offers()).toEqual(['safe: Pay by card', 'safe: ']);
  await press();
  expect(criteria()).toBe('Pay by card Pay by invoice Ship in a day Ours: gift cards');
});
